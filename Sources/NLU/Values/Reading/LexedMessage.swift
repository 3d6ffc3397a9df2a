import Model

/// A message cut into words that know what they may mean; what every recogniser reads.
///
/// A class, since a dozen recognisers hold on to it while one message is read; it never changes.
final class LexedMessage {
  let scalars: [UInt32]
  let isASCII: Bool
  let bytes: [UInt8]
  let words: [Word]
  let lexicon: Lexicon
  let expected: SlotKind?

  init(
    _ text: String, normalized: NormalizedText, lexicon: Lexicon, nearMisses: NearMisses, expected: SlotKind?
  ) {
    let scalars = Self.scalars(of: text, isASCII: normalized.isASCII)
    let hasSmall = scalars.contains { $0 >= 0x61 && $0 <= 0x7A }
    var words: [Word] = []
    words.reserveCapacity(normalized.tokens.count)
    scalars.withUnsafeBufferPointer { scalars in
      normalized.bytes.withUnsafeBufferPointer { bytes in
        var last = 0
        for token in normalized.tokens {
          var sense = Sense(
            token, UnsafeBufferPointer(rebasing: bytes[token.start..<token.end]), normalized, lexicon,
            nearMisses)
          let first = scalars[token.scalarStart]
          // "Één", and "een" as the whole answer.
          if sense.isArticle { sense.isAnchor = first > 0x7F || normalized.tokens.count == 1 }
          let isCapital = (first >= 0x41 && first <= 0x5A) || (first >= 0xC0 && first <= 0xDE)
          words.append(
            Word(
              token, hash: sense.hash, gap: Self.gap(scalars, last, token.scalarStart),
              meaning: sense.meaning,
              value: sense.value, isRank: sense.isRank, isAnchor: sense.isAnchor,
              isCapital: isCapital && hasSmall))
          last = token.scalarEnd
        }
      }
    }
    self.scalars = scalars
    isASCII = normalized.isASCII
    self.words = words
    self.lexicon = lexicon
    self.expected = expected
    bytes = normalized.bytes
  }

  /// What a token can mean by itself.
  private struct Sense {
    let hash: UInt64
    private(set) var meaning = 0
    private(set) var value = -1
    private(set) var isRank = false
    var isAnchor = true
    private(set) var isArticle = false

    @inline(__always)
    init(
      _ token: Token, _ word: UnsafeBufferPointer<UInt8>, _ text: NormalizedText, _ lexicon: Lexicon,
      _ nearMisses: NearMisses
    ) {
      hash = Lexicon.hash(word)
      guard token.kind != .digits else {
        if word.count <= 18 {
          value = word.reduce(0) { $0 < 0 || $1 > 0x39 || $1 < 0x30 ? -1 : $0 * 10 + Int($1) - 0x30 }
        }
        return
      }
      (meaning, isAnchor, isArticle) = lexicon.find(hash)
      guard meaning == 0 else { return }
      if token.kind == .word, word.count >= 5, word.count <= 15 {
        meaning = nearMisses.meaning(of: word)
        if meaning > 0 { isAnchor = lexicon.meanings[meaning].isAnchor }
      }
      if meaning == 0, let spelled = SpelledNumber.read(text.bytes, token.start..<token.end) {
        (value, isRank, isAnchor) = (spelled.value, spelled.isOrdinal, true)
      }
    }
  }

  private static func scalars(of text: String, isASCII: Bool) -> [UInt32] {
    // A byte each.
    let plain = isASCII ? text.utf8.withContiguousStorageIfAvailable { $0.map { UInt32($0) } } : nil
    return plain ?? text.unicodeScalars.map(\.value)
  }

  var count: Int { words.count }

  /// The word at `index`, or an edge outside the message.
  @inline(__always)
  subscript(index: Int) -> Word { index >= 0 && index < words.count ? words[index] : Word.edge }

  @inline(__always)
  func meaning(_ index: Int) -> Meaning { lexicon.meanings[self[index].meaning] }

  @inline(__always)
  func key(_ index: Int) -> Meaning.Key { lexicon.meanings[self[index].meaning].key }

  @inline(__always)
  func has(_ flag: Meaning.Flags, _ index: Int) -> Bool {
    lexicon.meanings[self[index].meaning].flags.contains(flag)
  }

  /// The whole number at `index`, in digits or letters; -1 when there is none.
  @inline(__always)
  func cardinal(_ index: Int) -> Int {
    let word = self[index]
    if word.value >= 0 { return word.isRank ? -1 : word.value }
    return lexicon.meanings[word.meaning].cardinal
  }

  /// The rank that the word at `index` names by itself ("derde"); -1 when there is none.
  @inline(__always)
  func rank(_ index: Int) -> Int {
    let word = self[index]
    return word.isRank ? word.value : lexicon.meanings[word.meaning].ordinal
  }

  /// The scalars from word `from` up to word `to`, which is left out.
  func range(_ from: Int, _ to: Int) -> Range<Int> {
    words[from].start..<max(words[from].start, words[to - 1].end)
  }

  /// What stands in the message at these scalars.
  func text(_ range: Range<Int>) -> String {
    // Nearly always ASCII: a byte each.
    if scalars[range].allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: range.count) { bytes in
        for (offset, value) in scalars[range].enumerated() {
          bytes.initializeElement(at: offset, to: UInt8(value))
        }
        return range.count
      }
    }
    var text = String.UnicodeScalarView()
    for value in scalars[range] { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    return String(text)
  }

  /// Whether the word at `index` ends in "en", as weekdays do when there are several.
  func isPlural(_ index: Int) -> Bool {
    let range = self[index].bytes
    return range.count > 2 && bytes[range.upperBound - 1] == UInt8(ascii: "n")
      && bytes[range.upperBound - 2] == UInt8(ascii: "e")
  }

  /// Whether the normalised word at `index` is `word`.
  @inline(__always)
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    // Nearly always that settles it.
    self[index].bytes.count == word.utf8CodeUnitCount && spells(self[index].bytes.lowerBound, word)
  }

  private func spells(_ start: Int, _ word: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for (offset, letter) in letters.enumerated() where bytes[start + offset] != letter { return false }
    return true
  }

  /// What follows the last word.
  var tail: Gap {
    scalars.withUnsafeBufferPointer { Self.gap($0, words.last?.end ?? 0, $0.count) }
  }

  /// What stands before word `index`; after the last word, the end of the message.
  func gap(_ index: Int) -> Gap { index >= 0 && index < words.count ? words[index].gap : tail }

  /// Whether a phrase can end before word `index`: at a sign, at the end, or before a word that opens another.
  func endsPhrase(_ index: Int) -> Bool {
    guard index < count else { return true }
    let word = words[index]
    if word.gap.count > 0 || word.kind == .symbol { return true }
    let meaning = lexicon.meanings[word.meaning]
    switch meaning.key {
    case .genitive, .previous, .next, .coming, .this, .each, .earlier, .later: return true
    default: break
    }
    return meaning.flags.contains(.function) || meaning.dayOffset != nil || meaning.weekday != 0
      || meaning.part != nil
  }

  private static func gap(_ scalars: UnsafeBufferPointer<UInt32>, _ from: Int, _ to: Int) -> Gap {
    var gap = Gap()
    guard from < to else { return gap }
    // Nearly always a space.
    if to == from + 1, scalars[from] == 0x20 {
      (gap.isSpacedBefore, gap.isSpacedAfter) = (true, true)
      return gap
    }
    for at in from..<to {
      switch scalars[at] {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x2009:
        if gap.count == 0 { gap.isSpacedBefore = true }
        gap.isSpacedAfter = true
      // What normalising leaves out without a trace.
      case 0x27, 0x60, 0xB4, 0x2B9, 0x2BC, 0x300...0x36F, 0x200B...0x200F, 0x2018, 0x2019, 0x201B,
        0xFE00...0xFE0F:
        break
      default:
        gap.add(scalars[at])
      }
    }
    return gap
  }
}

extension LexedMessage {
  /// Whether these words stand one after another from `index` on.
  func matches(_ phrase: [StaticString], at index: Int) -> Bool {
    for (offset, word) in phrase.enumerated() where !isWord(index + offset, word) { return false }
    return true
  }
}
