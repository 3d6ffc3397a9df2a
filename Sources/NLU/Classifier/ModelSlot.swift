/// An entry of a model's hash table: 15 bits of the hash over 17 bits of the row plus 1; 0 is empty.
///
/// Four bytes, so that the table of a full model stays in a processor's second cache. Two features that share a slot and
/// these 15 bits are taken for one: one unknown feature in ten thousand.
enum ModelSlot {
  static let size = 4
  static let mostRows = Int(rowMask) - 1
  static let fingerprintMask = ~rowMask

  private static let rowMask: UInt32 = 1 << 17 - 1

  /// The bits of a hash that an entry keeps, in their place; others than those that choose the slot.
  @inline(__always)
  static func fingerprint(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & fingerprintMask
  }

  @inline(__always)
  static func row(_ entry: UInt32) -> Int { Int(entry & rowMask) - 1 }

  static func entry(row: Int, hash: UInt64) -> UInt32 { fingerprint(hash) | UInt32(row + 1) }

  /// How many slots so many entries want: a power of two, and a third of them or more stays empty.
  static func slots(for entries: Int) -> Int {
    var slots = 64
    while slots * 2 < entries * 3 { slots *= 2 }
    return slots
  }

  /// Puts an entry into the first empty slot from that of its hash on; `table` has a power of two of them.
  static func put(row: Int, hash: UInt64, into table: UnsafeMutableBufferPointer<UInt32>) {
    var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
    while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
    table[slot] = entry(row: row, hash: hash)
  }
}
