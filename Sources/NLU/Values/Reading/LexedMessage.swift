import Model

/// A message cut into words that know what they may mean; what every recogniser reads.
///
/// A class, since a dozen recognisers hold on to it while one message is read; it never changes.
final class LexedMessage {
  let scalars: [UInt32]
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
    var last = 0
    for token in normalized.tokens {
      let range = token.start..<token.end
      let key = Lexicon.hash(normalized.bytes[range])
      var value = -1
      if token.kind == .digits, range.count <= 18 {
        value = normalized.bytes[range].reduce(0) {
          $0 < 0 || $1 > 0x39 || $1 < 0x30 ? -1 : $0 * 10 + Int($1) - 0x30
        }
      }
      var meaning = 0
      var (isRank, isAnchor) = (false, true)
      if token.kind != .digits {
        (meaning, isAnchor) = lexicon.find(key)
        if meaning == 0, token.kind == .word, range.count >= 5, range.count <= 15 {
          meaning = nearMisses.meaning(of: normalized.bytes, in: range)
          if meaning > 0 { isAnchor = lexicon.anchors[meaning] }
        }
        if meaning == 0, let spelled = SpelledNumber.read(normalized.bytes, range) {
          (value, isRank, isAnchor) = (spelled.value, spelled.isOrdinal, true)
        }
      }
      let first = scalars[token.scalarStart]
      // "Één", and "een" as the whole answer.
      if lexicon.meanings[meaning].key == .a { isAnchor = first > 0x7F || normalized.tokens.count == 1 }
      let isCapital = (first >= 0x41 && first <= 0x5A) || (first >= 0xC0 && first <= 0xDE)
      words.append(
        Word(
          token, hash: key, gap: Self.gap(scalars, last, token.scalarStart), meaning: meaning, value: value,
          isRank: isRank, isAnchor: isAnchor, isCapital: isCapital && hasSmall))
      last = token.scalarEnd
    }
    self.scalars = scalars
    self.words = words
    self.lexicon = lexicon
    self.expected = expected
    bytes = normalized.bytes
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
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let range = self[index].bytes
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      for (offset, byte) in expected.enumerated() where bytes[range.lowerBound + offset] != byte {
        return false
      }
      return true
    }
  }

  /// What follows the last word.
  var tail: Gap { Self.gap(scalars, words.last?.end ?? 0, scalars.count) }

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

  private static func gap(_ scalars: [UInt32], _ from: Int, _ to: Int) -> Gap {
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
