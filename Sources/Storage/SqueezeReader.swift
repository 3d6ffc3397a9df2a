/// Reads the parts of a record in bytes; nil past the end.
struct SqueezeReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func byte() -> UInt8? {
    guard at < bytes.count else { return nil }
    at += 1
    return bytes[at - 1]
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard bytes.count - at >= count else { return nil }
    at += count
    return bytes[at - count..<at]
  }

  var isAtEnd: Bool { at == bytes.count }

  /// A number in groups of seven bits, as `append(groups:)` writes it.
  mutating func number() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: UInt64.bitWidth, by: 7) {
      guard let next = byte() else { return nil }
      value |= UInt64(next & 127) << UInt64(shift)
      if next < 128 { return value }
    }
    return nil
  }

  /// A length that begins in four bits of a token.
  mutating func length(from token: UInt8) -> Int? {
    var value = Int(token)
    guard value == 15 else { return value }
    while let next = byte() {
      value += Int(next)
      if next < 255 { return value }
    }
    return nil
  }
}

extension [UInt8] {
  /// Appends a number in groups of seven bits, the least significant first; all but the last have their high bit set.
  mutating func append(groups number: UInt64) {
    var rest = number
    while rest >= 128 {
      append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
