/// A token of the message, with what it can mean.
struct Word {
  let kind: Token.Kind
  /// Where it stands in the message, in Unicode scalars.
  let start: Int
  let end: Int
  /// Where it stands in the normalised bytes.
  let bytes: Range<Int>
  let hash: UInt64
  /// What stands between the word before it and this one.
  let gap: Gap
  let meaning: Int
  /// The number that its digits spell, or that a long compound names; -1 when there is none.
  let value: Int
  /// Whether that compound is a rank ("honderdste").
  let isRank: Bool
  /// Whether it begins with a capital letter, in a message that also has small ones.
  let isCapital: Bool

  var digitCount: Int { kind == .digits ? end - start : 0 }

  /// Stands before the first and after the last word.
  static let edge = Word(
    kind: .symbol, start: 0, end: 0, bytes: 0..<0, hash: 0, gap: Gap(sign: 0x0A, count: 1), meaning: 0,
    value: -1,
    isRank: false, isCapital: false)
}

/// The scalars between two words: white space, and signs.
struct Gap {
  /// The first scalar that is not white space; 0 when there is none.
  var sign: UInt32 = 0
  /// How many signs there are.
  var count = 0
  var isSpacedBefore = false
  var isSpacedAfter = false
  /// Whether there is anything at all.
  var isEmpty: Bool { count == 0 && !isSpacedBefore }
  /// Whether there is white space only.
  var isSpace: Bool { count == 0 && isSpacedBefore }
  /// Whether there is nothing or white space.
  var isOpen: Bool { count == 0 }

  /// Whether the words are joined by this one sign, without spaces.
  func joins(_ scalar: Unicode.Scalar) -> Bool {
    sign == scalar.value && count == 1 && !isSpacedBefore && !isSpacedAfter
  }

  /// Whether this sign is all there is, spaces apart.
  func isOnly(_ scalar: Unicode.Scalar) -> Bool { sign == scalar.value && count == 1 }

  var isDash: Bool { count == 1 && (sign == 0x2D || sign == 0x2013 || sign == 0x2014 || sign == 0x7E) }
}
