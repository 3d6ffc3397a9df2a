/// Turns a normalised message into hashed features.
///
/// Features come in groups that are normalised apart, so that the many character n-grams of a long message do not drown
/// its few words. A feature that occurs twice is handed out twice.
enum FeatureExtractor {
  /// The groups, in the order of `weights`.
  enum Group: Int, CaseIterable {
    case words
    case characters
  }

  /// How much each group counts for, squared weights adding up to 1.
  static let weights: [Float] = [0.75, 0.66]

  private enum Kind {
    static let word: UInt8 = 1
    static let pair: UInt8 = 2
    static let gram: UInt8 = 3
    static let sound: UInt8 = 4
    static let soundPair: UInt8 = 5
  }

  /// Lengths of character n-grams, word boundaries counted.
  static let gramLengths = 2...5

  /// Calls `emit` for each feature of `text`.
  @inline(__always)
  static func extract(_ text: NormalizedText, _ emit: (Group, UInt64) -> Void) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var previousWord: FeatureHash?
      var previousSound: FeatureHash?
      for token in text.tokens {
        words(bytes, token, &previousWord, &previousSound, emit)
        guard token.kind == .word else { continue }
        grams(bytes, token, emit)
      }
    }
  }

  @inline(__always)
  private static func words(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ previousWord: inout FeatureHash?,
    _ previousSound: inout FeatureHash?, _ emit: (Group, UInt64) -> Void
  ) {
    var word = FeatureHash(kind: Kind.word)
    var nextPair = FeatureHash(kind: Kind.pair)
    var pair = previousWord
    pair?.combine(UInt8(ascii: " "))
    for index in token.start..<token.end {
      // Which digits they are says little about what somebody wants; how many there are says more.
      let byte = token.kind == .digits ? UInt8(ascii: "0") : bytes[index]
      word.combine(byte)
      nextPair.combine(byte)
      pair?.combine(byte)
    }
    emit(.words, word.finished)
    if let pair { emit(.words, pair.finished) }
    previousWord = nextPair

    guard token.kind == .word else {
      previousSound = nil
      return
    }
    var sound = FeatureHash(kind: Kind.sound)
    var nextSoundPair = FeatureHash(kind: Kind.soundPair)
    var soundPair = previousSound
    soundPair?.combine(UInt8(ascii: " "))
    SoundKey.forEachByte(of: bytes, in: token.start..<token.end) { byte in
      sound.combine(byte)
      nextSoundPair.combine(byte)
      soundPair?.combine(byte)
    }
    emit(.words, sound.finished)
    if let soundPair { emit(.words, soundPair.finished) }
    previousSound = nextSoundPair
  }

  /// Character n-grams of a word with the space before and after it.
  @inline(__always)
  private static func grams(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ emit: (Group, UInt64) -> Void
  ) {
    let start = token.start - 1
    let end = token.end + 1
    for from in start..<end {
      var gram = FeatureHash(kind: Kind.gram)
      let last = min(end, from + gramLengths.upperBound)
      var index = from
      while index < last {
        gram.combine(bytes[index])
        index += 1
        if index - from >= gramLengths.lowerBound { emit(.characters, gram.finished) }
      }
    }
  }
}
