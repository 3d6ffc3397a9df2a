/// The shapes of past participles, by which "5 kilo afgevallen" is told from "5 kilo aardappels".
enum Participle {
  /// Whether the word looks like a participle: "gevallen", "afgevallen", "verdwenen", "besteld".
  static func isLike(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 6, let last = bytes[range].last else { return false }
    let isEnded =
      last == UInt8(ascii: "d") || last == UInt8(ascii: "t") || ends(bytes, range, "en")
      || ends(bytes, range, "aan")
    guard isEnded else { return false }
    for prefix in prefixes where begins(bytes, range, prefix) { return true }
    return false
  }

  private static let prefixes: [StaticString] = [
    "ge", "ver", "be", "ont", "her", "afge", "opge", "uitge", "inge", "aange", "omge", "overge", "toege",
    "weggege", "kwijtge", "meege", "binnenge", "neerge", "terugge", "doorge", "wegge", "losge", "stukge",
  ]

  private static func begins(_ bytes: [UInt8], _ range: Range<Int>, _ prefix: StaticString) -> Bool {
    matches(bytes, range.lowerBound, range, prefix)
  }

  private static func ends(_ bytes: [UInt8], _ range: Range<Int>, _ suffix: StaticString) -> Bool {
    matches(bytes, range.upperBound - suffix.utf8CodeUnitCount, range, suffix)
  }

  private static func matches(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>, _ part: StaticString) -> Bool
  {
    guard at >= range.lowerBound, at + part.utf8CodeUnitCount <= range.upperBound else { return false }
    return part.withUTF8Buffer { part in
      for (offset, byte) in part.enumerated() where bytes[at + offset] != byte { return false }
      return true
    }
  }
}
