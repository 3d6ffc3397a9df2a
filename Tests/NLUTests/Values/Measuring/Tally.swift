import Foundation

/// Counts what was read rightly, a row for each dimension or file, and prints the table.
///
/// Every miss is written to the file that `VALUES_MISSES` names, so that somebody can look at it.
struct Tally {
  private(set) var rows: [String: (right: Int, all: Int)] = [:]
  private var misses: [String] = []

  mutating func count(_ row: String, isRight: Bool, _ example: @autoclosure () -> String) {
    rows[row, default: (0, 0)].all += 1
    if isRight {
      rows[row, default: (0, 0)].right += 1
    } else {
      misses.append("\(row)\t\(example())")
    }
  }

  /// The part that was right: of one row, or of all.
  func share(_ row: String? = nil) -> Double {
    let counted = rows.filter { row == nil || $0.key == row }.values
    let all = counted.reduce(0) { $0 + $1.all }
    return all == 0 ? 1 : Double(counted.reduce(0) { $0 + $1.right }) / Double(all)
  }

  func report(_ title: String) {
    print("\(title): \(Self.percent(share()))")
    for (row, count) in rows.sorted(by: { $0.key < $1.key }) {
      print("  \(row): \(count.right) of \(count.all), \(Self.percent(share(row)))")
    }
    guard let path = ProcessInfo.processInfo.environment["VALUES_MISSES"] else { return }
    let text = misses.joined(separator: "\n") + "\n"
    do {
      try text.write(
        toFile: "\(path).\(title.lowercased().replacing(", ", with: "-")).txt", atomically: true,
        encoding: .utf8)
    } catch {
      print("The misses could not be written to \(path): \(error)")
    }
  }

  private static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
}
