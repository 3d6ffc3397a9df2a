internal import Glibc

/// Reading from or writing to a channel went wrong. The description is a sentence for the person who runs the program.
public struct ChannelError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What a program can tell apart.
  public enum Code: Sendable, Equatable {
    /// Nobody reads the output any more (EPIPE): end quietly.
    case closed
    case cannotRead
    case cannotWrite
  }

  public let code: Code
  public let description: String

  /// An error with a sentence of its own.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  /// What the error `number` of a read means.
  static func reading(_ number: Int32) -> ChannelError {
    ChannelError(
      .cannotRead,
      "The input cannot be read: \(String(cString: strerror(number))). Check where it comes from.")
  }

  /// What the error `number` of a write means.
  static func writing(_ number: Int32) -> ChannelError {
    guard number != EPIPE else { return ChannelError(.closed, "Nobody reads the output any more.") }
    return ChannelError(
      .cannotWrite,
      "The output cannot be written: \(String(cString: strerror(number))). Check where it goes to.")
  }
}
