/// Rows under headings, for a terminal: columns stand straight, and nothing in a cell can move the cursor.
public struct TextTable {
  private let headings: [String]
  private var rows: [[String]] = []

  public init(_ headings: String...) { self.headings = headings }

  /// Adds a row; cells that are left out are empty.
  public mutating func add(_ cells: [String]) {
    rows.append(headings.indices.map { $0 < cells.count ? Self.tame(cells[$0]) : "" })
  }

  /// A line for the headings, if there are any, and one for each row; no blanks at the ends of lines.
  public var lines: [String] {
    let all = headings.allSatisfy(\.isEmpty) ? rows : [headings] + rows
    let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = padded.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func tame(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
