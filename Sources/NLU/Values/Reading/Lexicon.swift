/// The words that mean something to the recognisers, found by the hash of their normalised bytes.
struct Lexicon: Sendable {
  /// Meaning 0 is that of a word that is not here.
  let meanings: [Meaning]
  /// Words that only count lengths of time, by the hash of the word.
  let durations: [UInt64: DurationWord]
  /// Open addressing, in few bytes: a message is slowed down by nothing as much as by waiting for this.
  private let slots: [Slot]
  private let mask: Int

  private struct Slot: Sendable {
    /// The half of the hash that does not say where the slot is.
    var tag: UInt32 = 0
    /// 0: nothing stands here; -1: an anchor without a meaning.
    var meaning: Int16 = 0
    var isAnchor = false
    var isArticle = false

    init() {}

    init(_ hash: UInt64, meaning: Int, isAnchor: Bool, isArticle: Bool = false) {
      (tag, self.meaning) = (Self.tag(of: hash), Int16(meaning))
      (self.isAnchor, self.isArticle) = (isAnchor, isArticle)
    }

    @inline(__always)
    static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
  }

  /// `anchors`: words without a meaning here that can be the heart of a value all the same.
  init(_ words: [String: Meaning], durations: [UInt64: DurationWord] = [:], anchors: [String] = []) {
    self.durations = durations
    var size = 1024
    while size < words.count * 2 { size *= 2 }
    let mask = size - 1
    var slots = [Slot](repeating: Slot(), count: size)
    var meanings = [Meaning()]
    func place(of hash: UInt64) -> Int {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].meaning != 0, slots[place].tag != Slot.tag(of: hash) { place = (place + 1) & mask }
      return place
    }
    for (word, meaning) in words {
      let hash = Self.hash(word)
      slots[place(of: hash)] = Slot(
        hash, meaning: meanings.count, isAnchor: meaning.isAnchor, isArticle: meaning.key == .a)
      meanings.append(meaning)
    }
    for hash in anchors.map({ Self.hash($0) }) + durations.keys {
      let place = place(of: hash)
      if slots[place].meaning == 0 { slots[place] = Slot(hash, meaning: -1, isAnchor: true) }
    }
    (self.slots, self.mask, self.meanings) = (slots, mask, meanings)
  }

  /// The index of the meaning of a word, 0 when it is not here; whether it can be the heart of a value, and whether it is
  /// "een".
  @inline(__always)
  func find(_ hash: UInt64) -> (meaning: Int, isAnchor: Bool, isArticle: Bool) {
    let tag = Slot.tag(of: hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      if slot.meaning == 0 { return (0, false, false) }
      if slot.tag == tag { return (max(0, Int(slot.meaning)), slot.isAnchor, slot.isArticle) }
      place = (place + 1) & mask
    }
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
