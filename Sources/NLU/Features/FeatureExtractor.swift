/// Turns a normalised message into hashed features.
///
/// Features come in groups that are normalised apart, so that the many character n-grams of a long message do not drown
/// its few words. A feature that occurs twice is handed out twice.
enum FeatureExtractor {
  /// The groups, in the order of `weights`.
  enum Group: Int, CaseIterable {
    /// Words, pairs of neighbours, pairs of words that sound alike with one to three others between them, and how the
    /// message begins and ends.
    case words
    /// Parts of words, three to five letters long.
    case characters
    /// Classes of words (`WordClasses`), and pairs of neighbours of which one has a class.
    case classes
  }

  /// How much each group counts for, where classes count for so much; the squares of the others add up to 1.
  static func weights(classes: Float) -> [Float] { [0.65, 0.76, classes] }

  private enum Kind {
    static let word: UInt8 = 1
    static let pair: UInt8 = 2
    static let gram: UInt8 = 3
    static let sound: UInt8 = 4
    static let distantPair: UInt8 = 5
    static let first: UInt8 = 6
    static let firstPair: UInt8 = 7
    static let last: UInt8 = 8
    static let wordClass: UInt8 = 9
    static let classPair: UInt8 = 10
  }

  /// Lengths of character n-grams, word boundaries counted.
  static let gramLengths = 3...5

  /// How far apart, in words, the two of a distant pair may stand.
  static let reach = 2...4

  /// More features than `text` can have.
  static func most(_ text: NormalizedText) -> Int {
    text.tokens.count * 8 + text.bytes.count * gramLengths.count + 2
  }

  /// Calls `emit` for each feature of `text`, or of some of its tokens as if they stood alone; those of `classes` too
  /// where there are any.
  @inline(__always)
  static func extract(
    _ text: NormalizedText, tokens: Range<Int>? = nil, classes: WordClasses?, _ emit: (Group, UInt64) -> Void
  ) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var previous: UInt64 = 0
      // The sounds of the last four words, the oldest first: reach.upperBound of them.
      var sounds: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      // The class of the last word, or the word itself.
      var shape = (hash: UInt64(0), isClass: false)
      let tokens = text.tokens[tokens ?? text.tokens.indices]
      for (index, token) in tokens.enumerated() {
        let word = word(bytes, token)
        emit(.words, word)
        if let classes {
          let number = classes.number(of: word)
          let own = number.map { FeatureHash.of(UInt64($0), kind: Kind.wordClass) }
          if let own { emit(.classes, own) }
          let last = shape
          shape = (own ?? word, own != nil)
          if index > 0, shape.isClass || last.isClass {
            emit(.classes, FeatureHash.pair(last.hash, shape.hash, kind: Kind.classPair))
          }
        }
        if index == 0 {
          emit(.words, FeatureHash.pair(word, 0, kind: Kind.first))
        } else {
          emit(.words, FeatureHash.pair(previous, word, kind: Kind.pair))
          if index == 1 { emit(.words, FeatureHash.pair(previous, word, kind: Kind.firstPair)) }
        }
        let sound = token.kind == .word ? sound(bytes, token) : word
        if index >= 4 { emit(.words, FeatureHash.pair(sounds.0, sound, kind: Kind.distantPair)) }
        if index >= 3 { emit(.words, FeatureHash.pair(sounds.1, sound, kind: Kind.distantPair)) }
        if index >= 2 { emit(.words, FeatureHash.pair(sounds.2, sound, kind: Kind.distantPair)) }
        sounds = (sounds.1, sounds.2, sounds.3, sound)
        previous = word
        if token.kind == .word { grams(bytes, token, emit) }
      }
      if !tokens.isEmpty { emit(.words, FeatureHash.pair(previous, 0, kind: Kind.last)) }
    }
  }

  /// The feature that a word of letters is by itself.
  static func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FeatureHash(kind: Kind.word)
    for byte in bytes { hash.combine(byte) }
    return hash.finished
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> UInt64 {
    var hash = FeatureHash(kind: Kind.word)
    // Which digits they are says little about what somebody wants; how many there are says more.
    for index in token.start..<token.end {
      hash.combine(token.kind == .digits ? UInt8(ascii: "0") : bytes[index])
    }
    return hash.finished
  }

  @inline(__always)
  private static func sound(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> UInt64 {
    var hash = FeatureHash(kind: Kind.sound)
    SoundKey.forEachByte(of: bytes, in: token.start..<token.end) { hash.combine($0) }
    return hash.finished
  }

  /// Character n-grams of a word with the space before and after it.
  @inline(__always)
  private static func grams(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ emit: (Group, UInt64) -> Void
  ) {
    let start = token.start - 1
    let end = token.end + 1
    guard end - start >= gramLengths.lowerBound else { return }
    for from in start...(end - gramLengths.lowerBound) {
      // The letters side by side in one number; a byte of text is never 0, so shorter ones differ from longer ones.
      var gram = UInt64(bytes[from]) | UInt64(bytes[from + 1]) << 8 | UInt64(bytes[from + 2]) << 16
      emit(.characters, FeatureHash.of(gram, kind: Kind.gram))
      guard from + 3 < end else { continue }
      gram |= UInt64(bytes[from + 3]) << 24
      emit(.characters, FeatureHash.of(gram, kind: Kind.gram))
      guard from + 4 < end else { continue }
      gram |= UInt64(bytes[from + 4]) << 32
      emit(.characters, FeatureHash.of(gram, kind: Kind.gram))
    }
  }
}
