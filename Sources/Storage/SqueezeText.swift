/// What records have in common, and where in it something stands. Never change a text: records in stores point into it.
struct SqueezeText: Sendable {
  let bytes: [UInt8]
  /// Where each hash of eight bytes stands last, `nowhere` when it does not: the long matches.
  private let places8: [UInt16]
  /// The same of four bytes.
  private let places4: [UInt16]
  private static let nowhere = UInt16.max

  /// How many hashes there are, as a power of two: of the text's own, and of those of a content.
  private static let bits: UInt32 = 14
  static let ownBits: UInt32 = 10

  /// Takes a text of less than 64 KB: no match reaches further back.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var eight = [UInt16](repeating: Self.nowhere, count: 1 << Self.bits)
    var four = eight
    bytes.withUnsafeBytes { bytes in
      for at in 0..<max(0, bytes.count - 7) {
        eight[Self.slot(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))] = UInt16(at)
      }
      for at in 0..<max(0, bytes.count - 3) {
        four[Self.slot(bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self), bits: Self.bits)] = UInt16(
          at)
      }
    }
    (places8, places4) = (eight, four)
  }

  var count: Int { bytes.count }

  /// The longest piece of the text found that `content` goes on with from `at`: how many bytes, and where it stands.
  ///
  /// At least four bytes of `content` must be left.
  func longestMatch(_ content: UnsafeRawBufferPointer, _ at: Int) -> (length: Int, place: Int) {
    bytes.withUnsafeBytes { bytes in
      var best = (length: 0, place: 0)
      if at + 8 <= content.count {
        let place = places8[Self.slot(content.loadUnaligned(fromByteOffset: at, as: UInt64.self))]
        if place != Self.nowhere {
          best = (Squeeze.common(content, at, bytes, Int(place)), Int(place))
        }
      }
      if best.length < 8 {
        let four = content.loadUnaligned(fromByteOffset: at, as: UInt32.self)
        let place = places4[Self.slot(four, bits: Self.bits)]
        if place != Self.nowhere {
          let length = Squeeze.common(content, at, bytes, Int(place))
          if length > best.length { best = (length, Int(place)) }
        }
      }
      return best
    }
  }

  @inline(__always)
  static func slot(_ four: UInt32, bits: UInt32) -> Int { Int((four &* 2_654_435_761) >> (32 - bits)) }

  @inline(__always)
  private static func slot(_ eight: UInt64) -> Int {
    Int((eight &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(bits)))
  }
}
