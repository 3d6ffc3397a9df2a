/// Texts one behind the other in one record, squeezed. What follows them in the record does not count.
enum Packed {
  /// `fields` as bytes: four bytes of length, least significant first, then the field in UTF-8; and so on; squeezed.
  static func pack(_ fields: [[UInt8]]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(fields.reduce(0) { $0 + $1.count + 4 })
    for field in fields {
      withUnsafeBytes(of: UInt32(field.count).littleEndian) { out.append(contentsOf: $0) }
      out.append(contentsOf: field)
    }
    return Squeeze.squeeze(out)
  }

  /// The fields of `bytes`; nil when it does not hold `count` of them at least.
  static func unpack(_ bytes: [UInt8], _ count: Int) -> [[UInt8]]? {
    guard let all = Squeeze.expand(bytes) else { return nil }
    var at = 0
    var fields: [[UInt8]] = []
    while fields.count < count || at < all.count {
      guard all.count - at >= 4 else { return nil }
      let length = all[at..<at + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
      at += 4
      guard all.count - at >= length else { return nil }
      fields.append(Array(all[at..<at + length]))
      at += length
    }
    return fields
  }

  /// `texts` as bytes.
  static func pack(_ texts: String...) -> [UInt8] { pack(texts.map { Array($0.utf8) }) }
}

extension [UInt8] {
  /// The text that these bytes of UTF-8 hold.
  var text: String { String(decoding: self, as: UTF8.self) }
}
