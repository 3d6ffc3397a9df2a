internal import CEdit
internal import Glibc

/// A person at a terminal: line editing, arrow up for earlier lines, and a width to break lines at.
///
/// Earlier lines are kept in memory and nowhere else. Reading blocks the thread. libedit has one editor per process,
/// so use one terminal, from one thread at a time.
public final class Terminal {
  private let prompt: String
  private var interrupts = 0

  /// A terminal on standard input and output that asks with `prompt`, such as `"> "`.
  public init(prompt: String) { self.prompt = prompt }

  /// Whether a person is at both ends: standard input and standard output are terminals.
  public static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal on standard output; 80 when it does not tell.
  public var width: Int {
    let columns = Int(cedit_columns(STDOUT_FILENO))
    return columns > 0 ? columns : 80
  }

  /// Waits for a line; nil when the person is done.
  ///
  /// Ctrl-D on an empty line says so, and Ctrl-C on an empty line right after another Ctrl-C; a first Ctrl-C throws
  /// the line away. Bytes that are no UTF-8 are replaced by U+FFFD.
  public func next() -> String? {
    while true {
      var line: UnsafeMutablePointer<CChar>?
      switch cedit_read(prompt, &line) {
      case CEDIT_LINE:
        interrupts = 0
        guard let line else { return nil }
        defer { free(line) }
        let text = String(cString: line)
        if !text.isEmpty { cedit_remember(line) }
        return text
      case CEDIT_CLEARED:
        interrupts = 1
      case CEDIT_INTERRUPTED where interrupts == 0:
        interrupts = 1
      default:
        endLine()
        return nil
      }
      endLine()
    }
  }

  /// Puts the cursor below the line that was left in the middle.
  private func endLine() { _ = write(STDOUT_FILENO, "\n", 1) }
}
