/// The 64-bit name of a feature: what kind it is, and its bytes.
///
/// FNV-1a, extended byte by byte; `finished` stirs the bits, since FNV's high ones hardly move on short inputs.
struct FeatureHash {
  private var state: UInt64

  /// `kind` keeps the word "de" apart from the letters "de".
  init(kind: UInt8) { state = (0xcbf2_9ce4_8422_2325 ^ UInt64(kind)) &* 0x100_0000_01b3 }

  @inline(__always)
  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  @inline(__always)
  var finished: UInt64 { Self.stirred(state) }

  /// The name of a few bytes that fit one number, told apart by `kind`.
  @inline(__always)
  static func of(_ bytes: UInt64, kind: UInt8) -> UInt64 { stirred(bytes | UInt64(kind) << 56) }

  /// The name of two features in this order, as one of `kind`.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64, kind: UInt8) -> UInt64 {
    stirred((first ^ UInt64(kind)) &* 0x9e37_79b9_7f4a_7c15 &+ second)
  }

  /// Every bit of the result depends on every bit of `bits`, and no two results are the same.
  @inline(__always)
  private static func stirred(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits ^= bits >> 32
    bits = bits &* 0xd6e8_feb8_6659_fd93
    bits ^= bits >> 32
    bits = bits &* 0xd6e8_feb8_6659_fd93
    bits ^= bits >> 32
    return bits
  }
}
