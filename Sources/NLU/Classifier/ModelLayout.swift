/// How a compiled model lies in memory and in its file: a header of 32-bit fields, then sections that begin on
/// multiples of 64 bytes. Little-endian, as every machine that Swift runs on.
struct ModelLayout {
  /// Changes whenever the layout, the normaliser, the features or the trainer change what a model means.
  static let version: UInt32 = 7
  static let magic: UInt32 = 0x4D53_4E4C  // "LNSM"
  static let headerSize = 64

  var classes: Int
  /// The classes, and one more where there are emergencies among them: any of those.
  var columns: Int
  /// Bytes of the class names, a line each; "out of scope" is the empty line.
  var namesSize: Int
  var rows: Int
  /// Slots of the hash table, a power of two.
  var slots: Int
  /// Bytes that the caller keeps beside the model.
  var attachmentSize: Int
  var temperature: Float
  /// How much the classes of words count for; 0 where nobody looks at them.
  var classWeight: Float
  /// Bytes of the words to see through typing errors with, as `Spelling` has them.
  var spellingSize: Int

  /// Bytes of one row: a weight for each column, padded to whole vectors, the last four for two short floats. Up to 60
  /// columns fit one line of a processor's cache.
  var stride: Int { (columns + 4 + 15) / 16 * 16 }
  /// Where in a row stands what one step of its weights is worth.
  var stepOffset: Int { stride - 4 }
  /// Where in a row stands the feature's inverse document frequency.
  var idfOffset: Int { stride - 2 }

  // Where each section begins.
  var names: Int { Self.headerSize }
  var attachment: Int { Self.aligned(names + namesSize) }
  var bias: Int { Self.aligned(attachment + attachmentSize) }
  /// One entry per slot, as `ModelSlot` has it.
  var table: Int { Self.aligned(bias + stride * 4) }
  /// All that is known of a feature lies side by side, so that it costs one look into memory.
  var rowsStart: Int { Self.aligned(table + slots * ModelSlot.size) }
  var spelling: Int { Self.aligned(rowsStart + rows * stride) }
  var size: Int { Self.aligned(spelling + spellingSize) }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}

extension ModelLayout {
  /// Reads the header; nil when the bytes are no model of this version, or not all of one.
  init?(header bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize else { return nil }
    func field(_ index: Int) -> UInt32 { bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self) }
    guard field(0) == Self.magic, field(1) == Self.version else { return nil }
    self.init(
      classes: Int(field(2)), columns: Int(field(3)), namesSize: Int(field(4)), rows: Int(field(5)),
      slots: Int(field(6)), attachmentSize: Int(field(7)), temperature: Float(bitPattern: field(8)),
      classWeight: Float(bitPattern: field(9)), spellingSize: Int(field(10)))
    // No part is larger than the whole; larger numbers would not even add up.
    guard
      [classes, columns, namesSize, rows, slots, attachmentSize, spellingSize].allSatisfy({
        $0 <= bytes.count
      })
    else {
      return nil
    }
    guard classes > 0, columns == classes || columns == classes + 1, slots > 0, slots & (slots - 1) == 0,
      rows < slots, rows <= ModelSlot.mostRows, temperature > 0, (0...1).contains(classWeight),
      size == bytes.count
    else { return nil }
  }

  var header: [UInt32] {
    [
      Self.magic, Self.version, UInt32(classes), UInt32(columns), UInt32(namesSize), UInt32(rows),
      UInt32(slots), UInt32(attachmentSize), temperature.bitPattern, classWeight.bitPattern,
      UInt32(spellingSize),
    ]
  }
}
