/// A count as a page for everybody may show it: one under five could point at somebody, and is hidden.
struct Figure: Equatable, Sendable {
  /// Nil when it is hidden.
  let shown: Int?

  /// From this count on nobody can be recognised in it.
  static let least = 5

  init(_ count: Int) { shown = count == 0 || count >= Self.least ? count : nil }

  /// The sum of counts that stand beside it, such that none of the hidden ones can be worked out: hidden counts are in
  /// it only when they are five or more together.
  init(sumOf counts: [Int]) {
    let hidden = counts.filter { Figure($0).shown == nil }.reduce(0, +)
    let visible = counts.reduce(0, +) - hidden
    // Nothing but a few is not nothing.
    self.init(visible == 0 || hidden >= Self.least ? visible + hidden : visible)
  }

  /// What to read.
  var text: String { shown.map(String.init) ?? "minder dan 5" }
}
