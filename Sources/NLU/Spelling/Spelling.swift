import Model

/// The words of a model's examples, to read a long word through one typing error.
///
/// A word stands under its own hash and, so that a missing letter is no search, under that of each word that is left
/// when one of its letters goes. All lies in a section of the model's file: three 32-bit numbers (words, slots, letters),
/// then where each word ends, the slots as `ModelSlot` has them, and the letters.
struct Spelling: Sendable {
  private let memory: ModelMemory
  private let words: Int
  private let slots: Int
  // Where each part begins.
  private let ends: Int
  private let table: Int
  private let letters: Int

  static let headerSize = 12
  /// Shorter words are left as they are: an error makes another word of them.
  static let shortest = 5
  /// Longer ones too: looking takes the square of their length.
  static let longest = 32
  /// What a longer word may be meant to be.
  static let shortestMeant = 4

  /// Nil when `section` of the bytes holds no such words.
  init?(_ memory: ModelMemory, section: Range<Int>) {
    guard section.count >= Self.headerSize, section.upperBound <= memory.bytes.count else { return nil }
    func field(_ index: Int) -> Int {
      Int(memory.bytes.loadUnaligned(fromByteOffset: section.lowerBound + index * 4, as: UInt32.self))
    }
    (words, slots) = (field(0), field(1))
    guard slots > 0, slots & (slots - 1) == 0, words < ModelSlot.mostRows,
      Self.headerSize + (words + slots) * 4 + field(2) == section.count
    else { return nil }
    self.memory = memory
    ends = section.lowerBound + Self.headerSize
    table = ends + words * 4
    letters = table + slots * 4
  }

  /// The word that somebody meant who wrote `word`: the commonest that is one error away and begins with the same letter.
  /// Nil for a word that the examples have, for one that is like none, and for what is short, very long or has other letters.
  func meant(by word: ArraySlice<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard word.count >= Self.shortest, word.count <= Self.longest,
      word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else { return nil }
    var best = words
    var isKnown = false
    forEach(Self.hash(word)) { number in
      if number == words || self.word(number).elementsEqual(word) { isKnown = true }
      if number < best, isMeant(number, by: word) { best = number }
    }
    if isKnown { return nil }
    for index in Self.missing(word) {
      forEach(Self.hash(word, without: index)) { number in
        if number < best, isMeant(number, by: word) { best = number }
      }
    }
    return best < words ? self.word(best) : nil
  }

  private func isMeant(_ number: Int, by word: ArraySlice<UInt8>) -> Bool {
    let meant = self.word(number)
    return meant.first == word.first && SpellingError.separates(word, meant)
  }

  /// The letters of a word, by its number.
  private func word(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let start = number == 0 ? 0 : end(number - 1)
    return UnsafeBufferPointer(
      start: memory.bytes.baseAddress?.advanced(by: letters + start).assumingMemoryBound(to: UInt8.self),
      count: end(number) - start)
  }

  private func end(_ number: Int) -> Int { load(ends + number * 4) }

  private func load(_ offset: Int) -> Int {
    Int(memory.bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The numbers that stand under a hash; `words` is that of a word that is known, and meant by nobody.
  private func forEach(_ hash: UInt64, _ visit: (Int) -> Void) {
    var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
    while true {
      let entry = UInt32(truncatingIfNeeded: load(table + slot * ModelSlot.size))
      if entry == 0 { return }
      if entry & ModelSlot.fingerprintMask == ModelSlot.fingerprint(hash) { visit(ModelSlot.row(entry)) }
      slot = (slot + 1) & (slots - 1)
    }
  }

  /// The letters but the first that may be missing; of equal ones side by side it does not matter which.
  static func missing(_ word: ArraySlice<UInt8>) -> [Int] {
    let second = word.startIndex + 1
    return word.indices.dropFirst().filter { $0 == second || word[$0] != word[$0 - 1] }
  }

  /// Of a word, or of what is left of it without the letter at an index.
  static func hash<Word: Collection<UInt8>>(_ word: Word, without missing: Word.Index? = nil) -> UInt64 {
    var hash = FeatureHash(kind: 0x73)
    for index in word.indices where index != missing { hash.combine(word[index]) }
    return hash.finished
  }
}
