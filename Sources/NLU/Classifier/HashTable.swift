/// Numbers 64-bit hashes in the order of their first appearance; open addressing.
struct HashTable {
  private(set) var hashes: [UInt64] = []
  private var slots: [Int32]
  private var mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of `hash`, and whether it was new.
  mutating func insert(_ hash: UInt64) -> (id: Int, isNew: Bool) {
    if hashes.count * 2 > slots.count { grow() }
    let slot = slot(of: hash)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    return (hashes.count - 1, true)
  }

  /// The number of `hash`; nil when it was never inserted.
  func number(of hash: UInt64) -> Int? {
    let id = slots[slot(of: hash)]
    return id < 0 ? nil : Int(id)
  }

  /// Where `hash` stands, or would.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (id, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(id) }
  }
}
