/// The words that mean something to the recognisers, found by the hash of their normalised bytes.
struct Lexicon: Sendable {
  /// Meaning 0 is that of a word that is not here.
  let meanings: [Meaning]
  /// Words that only count lengths of time, by the hash of the word.
  let durations: [UInt64: DurationWord]
  private let hashes: [UInt64]
  private let slots: [Int16]
  private let mask: Int

  init(_ words: [String: Meaning], durations: [UInt64: DurationWord] = [:]) {
    self.durations = durations
    var size = 1024
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    var hashes = [UInt64](repeating: 0, count: size)
    var slots = [Int16](repeating: 0, count: size)
    var meanings = [Meaning()]
    for (word, meaning) in words {
      let hash = Self.hash(word)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      slots[slot] = Int16(meanings.count)
      meanings.append(meaning)
    }
    self.hashes = hashes
    self.slots = slots
    self.meanings = meanings
  }

  /// The index of the meaning of a word; 0 when it is not here.
  @inline(__always)
  func index(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if hashes[slot] == hash { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// FNV-1a over the bytes of a word, stirred; two words of one language do not meet in 64 bits.
  @inline(__always)
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FeatureHash(kind: 0x76)
    for byte in bytes { hash.combine(byte) }
    return hash.finished
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
