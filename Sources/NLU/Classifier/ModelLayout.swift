/// How a compiled model lies in memory and in its file: a header of 32-bit fields, then sections that begin on
/// multiples of 64 bytes. Little-endian, as every machine that Swift runs on.
struct ModelLayout {
  /// Changes whenever the layout, the normaliser, the features or the trainer change what a model means.
  static let version: UInt32 = 1
  static let magic: UInt32 = 0x4D53_4E4C  // "LNSM"
  static let headerSize = 64

  var classes: Int
  /// Bytes of the class names, a line each; "out of scope" is the empty line.
  var namesSize: Int
  var rows: Int
  /// Slots of the hash table, a power of two.
  var slots: Int
  /// Bytes that the caller keeps beside the model.
  var attachmentSize: Int
  var temperature: Float

  /// Weights of one feature: the classes padded to whole vectors.
  var stride: Int { (classes + 15) / 16 * 16 }

  // Where each section begins.
  var names: Int { Self.headerSize }
  var attachment: Int { Self.aligned(names + namesSize) }
  var bias: Int { Self.aligned(attachment + attachmentSize) }
  /// One entry per slot: 32 bits of the hash, then the row plus 1 (0: empty).
  var table: Int { Self.aligned(bias + stride * 4) }
  /// Two floats per row: inverse document frequency, and what one step of the 8-bit weights is worth.
  var scales: Int { Self.aligned(table + slots * 8) }
  var weights: Int { Self.aligned(scales + rows * 8) }
  var size: Int { Self.aligned(weights + rows * stride) }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}

extension ModelLayout {
  /// Reads the header; nil when the bytes are no model of this version, or not all of one.
  init?(header bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize else { return nil }
    func field(_ index: Int) -> UInt32 { bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self) }
    guard field(0) == Self.magic, field(1) == Self.version else { return nil }
    self.init(
      classes: Int(field(2)), namesSize: Int(field(3)), rows: Int(field(4)), slots: Int(field(5)),
      attachmentSize: Int(field(6)), temperature: Float(bitPattern: field(7)))
    // No part is larger than the whole; larger numbers would not even add up.
    guard [classes, namesSize, rows, slots, attachmentSize].allSatisfy({ $0 <= bytes.count }) else {
      return nil
    }
    guard classes > 0, slots > 0, slots & (slots - 1) == 0, rows < slots, temperature > 0, size == bytes.count
    else { return nil }
  }

  var header: [UInt32] {
    [
      Self.magic, Self.version, UInt32(classes), UInt32(namesSize), UInt32(rows), UInt32(slots),
      UInt32(attachmentSize), temperature.bitPattern,
    ]
  }
}
