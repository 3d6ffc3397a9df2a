/// The 64-bit name of a feature: what kind it is, and its bytes.
///
/// FNV-1a, extended byte by byte, so that the n-grams of one start share their work; `finished` stirs the bits,
/// since FNV's high ones hardly move on short inputs.
struct FeatureHash {
  private var state: UInt64

  /// `kind` keeps the word "de" apart from the letters "de".
  init(kind: UInt8) { state = (0xcbf2_9ce4_8422_2325 ^ UInt64(kind)) &* 0x100_0000_01b3 }

  @inline(__always)
  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  @inline(__always)
  var finished: UInt64 {
    var bits = state
    bits ^= bits >> 32
    bits = bits &* 0xd6e8_feb8_6659_fd93
    bits ^= bits >> 32
    return bits
  }
}
