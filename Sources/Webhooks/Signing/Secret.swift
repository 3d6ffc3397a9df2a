/// The key that an endpoint shares with the bot. It never shows itself: its description and its mirror are
/// blank.
public struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  let key: [UInt8]

  /// Reads `whsec_<base64>`, or takes any other text as it is. Nil when it is empty or the base64 is wrong.
  public init?(_ text: String) {
    if text.hasPrefix(Self.prefix) {
      guard let key = Base64.decode(String(text.dropFirst(Self.prefix.count))) else { return nil }
      self.key = key
    } else {
      key = Array(text.utf8)
    }
    if key.isEmpty { return nil }
  }

  public var description: String { "(geheim)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }

  private static let prefix = "whsec_"
}
