internal import Model

/// A short number that stands for a longer text in an index; two texts may share one, so what it finds is checked.
///
/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv, public domain).
func fingerprint(_ texts: String...) -> Int64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for text in texts {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // 0xFF is in no UTF-8 text: it keeps ("ab", "c") and ("a", "bc") apart.
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }
  return Int64(bitPattern: hash)
}

extension CaseNumber {
  /// The number as an integer, six bits for each of its symbols: a key that takes little room.
  var key: Int64 { description.utf8.dropFirst(2).reduce(0) { $0 << 6 | Int64($1 - UInt8(ascii: "0")) } }
}
