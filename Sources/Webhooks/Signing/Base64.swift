/// Base64 as in RFC 4648 section 4, for signatures and `whsec_` secrets.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The text of `bytes`, with padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for index in 0..<3 { bits = bits << 8 | (index < group.count ? Int(group[start + index]) : 0) }
      for index in 0..<4 {
        out.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : padding)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes that `text` stands for. Padding may be left out; nil for any other deviation, bits that are
  /// set behind the last byte included.
  static func decode(_ text: String) -> [UInt8]? {
    var symbols = Array(text.utf8)
    if symbols.count % 4 == 0 {
      for _ in 0..<2 where symbols.last == padding { symbols.removeLast() }
    }
    guard symbols.count % 4 != 1 else { return nil }
    var out: [UInt8] = []
    var bits = 0
    var held = 0
    for symbol in symbols {
      guard let value = alphabet.firstIndex(of: symbol) else { return nil }
      bits = bits << 6 | value
      held += 6
      if held >= 8 {
        held -= 8
        out.append(UInt8(bits >> held & 255))
        bits &= (1 << held) - 1
      }
    }
    return bits == 0 ? out : nil
  }
}
