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
      lines += Self.printable(reply.text).split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
      for button in reply.buttons {
        number += 1
        lines.append(
          "  \(number). \(Self.printable(button.title).split(whereSeparator: \.isNewline).joined(separator: " "))"
        )
      }
    }
    return lines.map { wrapped($0) + "\n" }.joined()
  }

  private func wrapped(_ line: String) -> String {
    guard let width else { return line }
    return WordWrap(width: width).lines(line).joined(separator: "\n")
  }

  /// `text` without what could do something to a terminal or deceive its reader.
  ///
  /// C0 and C1 control characters go, newlines apart, and so do the marks that turn the direction of writing (a
  /// sentence could read as another one). A tab becomes a space, the line and paragraph separators a newline.
  public static func printable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\u{2028}", "\u{2029}": kept.append("\n")
      case "\t": kept.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
