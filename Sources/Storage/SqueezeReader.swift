/// Reads the parts of a squeezed record; nil past the end.
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

  /// A length in groups of seven bits, the least significant first.
  mutating func length() -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard let next = byte() else { return nil }
      value |= Int(next & 127) << shift
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
