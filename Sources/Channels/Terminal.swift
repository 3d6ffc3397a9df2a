internal import CEdit
internal import Glibc

/// A person at a terminal: line editing, arrow up for earlier lines, and a width to break lines at.
///
/// Earlier lines are kept in memory and nowhere else. Reading blocks the thread. libedit has one editor per process,
/// so use one terminal, from one thread at a time.
public final class Terminal {
  private let prompt: String
  private var interrupts = 0
  private var hasRoom = false

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
  ///
  /// Whenever `milliseconds` went by and nothing was typed on the line, `meanwhile` may do something else; what it
  /// wants to show goes below `makeRoom`. Throws what `meanwhile` throws.
  public func next(every milliseconds: Int32, meanwhile: () throws -> Void) throws -> String? {
    while true {
      var line: UnsafeMutablePointer<CChar>?
      switch try read(&line, every: milliseconds, meanwhile) {
      case CEDIT_LEFT:
        // The prompt comes back below what was shown.
        continue
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

  /// Clears the line with the prompt, so that something can be shown in its place.
  public func makeRoom() {
    hasRoom = true
    let clearing: StaticString = "\r\u{1B}[K"
    _ = write(STDOUT_FILENO, clearing.utf8Start, clearing.utf8CodeUnitCount)
  }

  /// Reads a line, and lets `meanwhile` do something else; the reading ends when that made room or failed.
  private func read(
    _ line: inout UnsafeMutablePointer<CChar>?, every milliseconds: Int32, _ meanwhile: () throws -> Void
  ) throws -> cedit_outcome {
    try withoutActuallyEscaping(meanwhile) { meanwhile in
      let pause = Pause(self, meanwhile)
      hasRoom = false
      let outcome = cedit_read(
        prompt, &line, milliseconds, resume, Unmanaged.passUnretained(pause).toOpaque())
      if let failure = pause.failure { throw failure }
      return outcome
    }
  }

  /// What is done while nobody types, and how it ended.
  fileprivate final class Pause {
    private let terminal: Terminal
    private let meanwhile: () throws -> Void
    private(set) var failure: (any Error)?

    init(_ terminal: Terminal, _ meanwhile: @escaping () throws -> Void) {
      self.terminal = terminal
      self.meanwhile = meanwhile
    }

    /// Whether the reading of this line must end.
    func work() -> Bool {
      do {
        try meanwhile()
      } catch let error {
        failure = error
      }
      return failure != nil || terminal.hasRoom
    }
  }

  /// Puts the cursor below the line that was left in the middle.
  private func endLine() { _ = write(STDOUT_FILENO, "\n", 1) }
}

/// Called from C, on the thread that reads.
private func resume(_ context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context else { return 0 }
  return Unmanaged<Terminal.Pause>.fromOpaque(context).takeUnretainedValue().work() ? 1 : 0
}
