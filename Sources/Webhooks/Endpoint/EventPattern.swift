/// Picks types of event: `nl.samenspraak.hulpvraag.*`. A star stands for any number of characters, dots too.
public struct EventPattern: Sendable, Hashable, CustomStringConvertible {
  /// The pattern as it was written.
  public let description: String

  /// Every type.
  public static let all = EventPattern(unchecked: "*")

  /// Nil for a text that fits no type: empty, or with a character that types do not have.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    description = text
  }

  private init(unchecked text: String) { description = text }

  /// Whether `type` fits the whole pattern.
  public func matches(_ type: String) -> Bool {
    let pattern = Array(description.utf8)
    let text = Array(type.utf8)
    var at = 0
    var next = 0
    // Where to go on when what follows the last star does not fit: the star takes one character more.
    var star: Int?
    var taken = 0
    while at < text.count {
      if next < pattern.count, pattern[next] == UInt8(ascii: "*") {
        star = next
        taken = at
        next += 1
      } else if next < pattern.count, pattern[next] == text[at] {
        at += 1
        next += 1
      } else if let star {
        taken += 1
        at = taken
        next = star + 1
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "*"):
      true
    default: false
    }
  }
}
