/// What is left of an utterance when everything is folded away that two people would say differently without meaning
/// something else: capitals, accents, signs, the order of words, how a word is spelled as long as it sounds the same,
/// and small words such as "even" and "graag".
struct WordBag {
  /// The words that are left, in the order of the message; all words where hardly any would be left.
  let words: [String]
  /// By word: what it sounds like.
  let sounds: [UInt64]
  /// The same for every utterance with the same words, in whatever order; of two words the order counts.
  let key: UInt64

  init(_ text: String) {
    let normalized = NormalizedText(text)
    let spoken = normalized.tokens.indices.filter { normalized.tokens[$0].kind != .symbol }
    let telling = spoken.filter { !Self.fillers.contains(normalized.word($0)) }
    let kept = telling.count < Self.fewest ? spoken : telling
    words = kept.map { normalized.word($0) }
    sounds = normalized.bytes.withUnsafeBufferPointer { bytes in
      kept.map { index in
        let token = normalized.tokens[index]
        var hash = FeatureHash(kind: token.kind.rawValue)
        SoundKey.forEachByte(of: bytes, in: token.start..<token.end) { hash.combine($0) }
        return hash.finished
      }
    }
    let total = sounds.reduce(UInt64(kept.count)) { $0 &+ $1 }
    // "Zeker niet" is not "niet zeker".
    key = kept.count == 2 ? FeatureHash.pair(sounds[0], sounds[1], kind: 0) : total
  }

  /// So many words must be left to tell what somebody wants.
  private static let fewest = 2

  /// The key of this bag, of three words or more, with one word less.
  func key(without index: Int) -> UInt64 { key &- sounds[index] &- 1 }

  /// Words that make a sentence politer, softer or longer, and nothing else.
  private static let fillers: Set<String> = [
    "aub", "alsjeblieft", "alstublieft", "asjeblieft", "astublieft", "de", "dus", "een", "eens", "eh", "ehm",
    "euh", "eigenlijk", "even", "eventjes", "gewoon", "graag", "hallo", "he", "het", "hoi", "hoor", "ja",
    "maar",
    "misschien", "nou", "n", "ook", "svp", "t", "toch", "uh", "uhm", "wel", "zeg",
  ]
}
