/// One line of input, without its end.
public struct InputLine: Sendable, Equatable {
  /// Counted from 1.
  public let number: Int
  public let content: Content

  /// A line with a number; for tests and for channels that read otherwise.
  public init(number: Int, content: Content) {
    self.number = number
    self.content = content
  }

  /// What stood on the line.
  public enum Content: Sendable, Equatable {
    /// Valid UTF-8.
    case bytes([UInt8])
    case invalidUTF8
    /// Longer than the reader's cap; the rest of it was skipped.
    case tooLong
  }

  /// How many bytes it holds.
  var size: Int {
    guard case .bytes(let bytes) = content else { return 0 }
    return bytes.count
  }

  /// The text of the line; nil when it is too long or not UTF-8.
  public var text: String? {
    guard case .bytes(let bytes) = content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
