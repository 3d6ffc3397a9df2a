public import Model

/// Turns replies into plain text for a terminal or a pipe.
public struct TextRenderer: Sendable {
  /// The number of columns to break lines at; nil leaves them whole.
  public let width: Int?

  /// A renderer that breaks lines at `width` columns.
  public init(width: Int? = nil) { self.width = width }

  /// The replies as text that ends in a newline; empty when there are none.
  ///
  /// Buttons follow their reply as `  1. Ja`, counted through all replies, so that a number means one button.
  public func text(_ replies: [Reply]) -> String {
    var lines: [String] = []
    var number = 0
    for reply in replies {
      lines += reply.text.printable.split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
      for button in reply.buttons {
        number += 1
        lines.append(
          "  \(number). \(button.title.printable.split(whereSeparator: \.isNewline).joined(separator: " "))"
        )
      }
    }
    return lines.map { wrapped($0) + "\n" }.joined()
  }

  private func wrapped(_ line: String) -> String {
    guard let width else { return line }
    return WordWrap(width: width).lines(line).joined(separator: "\n")
  }
}
