/// The words that mean something to the recognisers, found by the hash of their normalised bytes.
struct Lexicon: Sendable {
  /// Meaning 0 is that of a word that is not here.
  let meanings: [Meaning]
  /// By meaning, whether it can be the heart of a value.
  let anchors: [Bool]
  /// Words that only count lengths of time, by the hash of the word.
  let durations: [UInt64: DurationWord]
  private let hashes: [UInt64]
  private let slots: [Int16]
  private let mask: Int

  /// `anchors`: words without a meaning here that can be the heart of a value all the same.
  init(_ words: [String: Meaning], durations: [UInt64: DurationWord] = [:], anchors: [String] = []) {
    self.durations = durations
    let mask: Int
    var size = 1024
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    self.mask = mask
    var hashes = [UInt64](repeating: 0, count: size)
    var slots = [Int16](repeating: 0, count: size)
    var meanings = [Meaning()]
    func slot(of hash: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
      return slot
    }
    for (word, meaning) in words {
      let hash = Self.hash(word)
      let slot = slot(of: hash)
      (hashes[slot], slots[slot]) = (hash, Int16(meanings.count))
      meanings.append(meaning)
    }
    for hash in anchors.map({ Self.hash($0) }) + durations.keys {
      let slot = slot(of: hash)
      if slots[slot] == 0 { (hashes[slot], slots[slot]) = (hash, Self.anchorOnly) }
    }
    self.hashes = hashes
    self.slots = slots
    self.meanings = meanings
    self.anchors = meanings.map(\.isAnchor)
  }

  /// In the place of a meaning, of a word that is an anchor and no more.
  private static let anchorOnly: Int16 = -1

  /// The index of the meaning of a word, 0 when it is not here; and whether it can be the heart of a value.
  @inline(__always)
  func find(_ hash: UInt64) -> (meaning: Int, isAnchor: Bool) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if hashes[slot] == hash {
        let meaning = Int(slots[slot])
        return meaning > 0 ? (meaning, anchors[meaning]) : (0, true)
      }
      slot = (slot + 1) & mask
    }
    return (0, false)
  }

  /// The index of the meaning of a word; 0 when it is not here.
  func index(of hash: UInt64) -> Int { find(hash).meaning }

  /// FNV-1a over the bytes of a word, stirred; two words of one language do not meet in 64 bits.
  @inline(__always)
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FeatureHash(kind: 0x76)
    for byte in bytes { hash.combine(byte) }
    return hash.finished
  }

  /// The same for a part of an array, without asking for each byte whether it is there.
  @inline(__always)
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = FeatureHash(kind: 0x76)
      for byte in bytes { hash.combine(byte) }
      return hash.finished
    }
  }

  static func hash(_ word: String) -> UInt64 { hash(word.utf8) }
}

/// Collects the meanings of words before they become a lexicon.
struct LexiconBuilder {
  private(set) var words: [String: Meaning] = [:]

  /// Changes the meaning of each of the words in `list`, which are separated by spaces.
  mutating func set(_ list: String, _ change: (inout Meaning) -> Void) {
    for word in list.split(separator: " ") { change(&words[String(word), default: Meaning()]) }
  }
}
