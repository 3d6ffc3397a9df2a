import Model

/// Lying bars, one for each row, drawn as SVG.
struct BarChart {
  /// A bar: what it is about, and its parts from the left.
  struct Bar {
    let label: String
    let parts: [Part]
  }

  /// A part of a bar; a hidden one takes no room and is told in words.
  struct Part {
    let figure: Figure
    let colour: String
  }

  let title: String
  let bars: [Bar]

  private static let (left, width, height) = (300, 380, 26)

  var svg: String {
    let longest = max(1, bars.map { $0.parts.reduce(0) { $0 + ($1.figure.shown ?? 0) } }.max() ?? 1)
    let total = Self.left + Self.width + 120
    var drawing =
      "<svg viewBox=\"0 0 \(total) \(bars.count * Self.height + 4)\" role=\"img\" aria-label=\"\(title.escapedForHTML)\">\n"
    for (index, bar) in bars.enumerated() {
      let top = index * Self.height
      drawing += text(bar.label, x: Self.left - 10, y: top + 18, anchor: "end")
      var at = Self.left
      for part in bar.parts {
        let length = (part.figure.shown ?? 0) * Self.width / longest
        if length > 0 {
          drawing +=
            "<rect x=\"\(at)\" y=\"\(top + 4)\" width=\"\(length)\" height=\"\(Self.height - 8)\" fill=\"\(part.colour)\"/>\n"
        }
        at += length
      }
      drawing += text(bar.parts.map(\.figure.text).joined(separator: " / "), x: at + 6, y: top + 18)
    }
    return drawing + "</svg>"
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String = "start") -> String {
    let short = text.count > 44 ? text.prefix(43) + "…" : text
    return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(String(short).escapedForHTML)</text>\n"
  }
}

/// Standing columns, one for each week, drawn as SVG.
struct ColumnChart {
  let title: String
  /// The week as it stands under the column, and its count.
  let columns: [(label: String, figure: Figure)]

  private static let (height, base, width) = (150, 175, 800)

  var svg: String {
    let highest = max(1, columns.compactMap(\.figure.shown).max() ?? 1)
    let step = Self.width / max(1, columns.count)
    // With many weeks only some are named, so that names do not run into each other.
    let every = max(1, (60 + step - 1) / step)
    var drawing =
      "<svg viewBox=\"0 0 \(Self.width) 200\" role=\"img\" aria-label=\"\(title.escapedForHTML)\">\n"
      + "<line x1=\"0\" y1=\"\(Self.base)\" x2=\"\(Self.width)\" y2=\"\(Self.base)\" stroke=\"#666\"/>\n"
    for (index, column) in columns.enumerated() {
      let height = (column.figure.shown ?? 0) * Self.height / highest
      let (left, middle) = (index * step, index * step + step / 2)
      if height > 0 {
        drawing +=
          "<rect x=\"\(left + step / 8)\" y=\"\(Self.base - height)\" width=\"\(step * 3 / 4)\" height=\"\(height)\" fill=\"\(ReportColour.theme)\"/>\n"
      }
      let figure = column.figure.shown.map { $0 == 0 ? "" : String($0) } ?? "<5"
      drawing +=
        "<text x=\"\(middle)\" y=\"\(Self.base - height - 5)\" text-anchor=\"middle\">\(figure.escapedForHTML)</text>\n"
      if index % every == 0 {
        drawing +=
          "<text x=\"\(middle)\" y=\"\(Self.base + 18)\" text-anchor=\"middle\">\(column.label.escapedForHTML)</text>\n"
      }
    }
    return drawing + "</svg>"
  }
}

/// The colours of the page: apart for those who see no red and green, and on a grey print.
enum ReportColour {
  static let theme = "#1f5f8b"
  static let keptInTime = "#2a7f62"
  static let keptLate = "#e0a030"
  static let broken = "#8c2d2d"
}
