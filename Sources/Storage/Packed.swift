internal import Foundation

/// Texts one behind the other in one record, squeezed. What follows them in the record does not count.
enum Packed {
  /// `fields` as bytes: four bytes of length, least significant first, then the field in UTF-8; and so on; squeezed.
  static func pack(_ fields: [Data]) -> Data {
    var out = Data(capacity: fields.reduce(0) { $0 + $1.count + 4 })
    for field in fields {
      withUnsafeBytes(of: UInt32(field.count).littleEndian) { out.append(contentsOf: $0) }
      out.append(field)
    }
    return Squeeze.squeeze(out)
  }

  /// The first `count` fields of `bytes`; nil when it does not hold so many.
  static func unpack(_ bytes: Data, _ count: Int) -> [Data]? {
    guard var rest = Squeeze.expand(bytes) else { return nil }
    var fields: [Data] = []
    for _ in 0..<count {
      guard rest.count >= 4 else { return nil }
      let length = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard rest.count >= length else { return nil }
      fields.append(Data(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return fields
  }

  /// `texts` as bytes.
  static func pack(_ texts: String...) -> Data { pack(texts.map { Data($0.utf8) }) }
}

extension Data {
  /// The text that these bytes of UTF-8 hold.
  var text: String { String(decoding: self, as: UTF8.self) }
}
