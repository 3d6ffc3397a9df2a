/// A token of the message, with what it can mean. It is looked at many times, and so kept small.
struct Word {
  let hash: UInt64
  /// The number that its digits spell, or that a long compound names; -1 when there is none.
  let value: Int
  /// What stands between the word before it and this one.
  let gap: Gap
  private let scalarStart: Int32
  private let scalarEnd: Int32
  private let byteStart: Int32
  private let byteEnd: Int32
  private let meaningIndex: Int16
  let kind: Token.Kind
  /// Whether that compound is a rank ("honderdste").
  let isRank: Bool
  /// Whether it can be the heart of a time, an amount or a number (`Meaning.isAnchor`).
  let isAnchor: Bool
  /// Whether it begins with a capital letter, in a message that also has small ones.
  let isCapital: Bool

  init(
    _ token: Token, hash: UInt64, gap: Gap, meaning: Int, value: Int, isRank: Bool, isAnchor: Bool,
    isCapital: Bool
  ) {
    (scalarStart, scalarEnd) = (Int32(token.scalarStart), Int32(token.scalarEnd))
    (byteStart, byteEnd) = (Int32(token.start), Int32(token.end))
    (self.hash, self.value, self.gap, kind) = (hash, value, gap, token.kind)
    meaningIndex = Int16(meaning)
    (self.isRank, self.isAnchor, self.isCapital) = (isRank, isAnchor, isCapital)
  }

  /// Where it stands in the message, in Unicode scalars.
  var start: Int { Int(scalarStart) }
  var end: Int { Int(scalarEnd) }
  /// Where it stands in the normalised bytes.
  var bytes: Range<Int> { Int(byteStart)..<Int(byteEnd) }
  /// The index of its meaning in the lexicon; 0 when it has none.
  var meaning: Int { Int(meaningIndex) }

  var digitCount: Int { kind == .digits ? end - start : 0 }

  /// Stands before the first and after the last word.
  static let edge = Word(
    Token(kind: .symbol, start: 0, scalarStart: 0, isAfterBreak: false), hash: 0,
    gap: Gap(sign: 0x0A, count: 1),
    meaning: 0, value: -1, isRank: false, isAnchor: false, isCapital: false)
}

/// The scalars between two words: white space, and signs.
struct Gap {
  /// The first scalar that is not white space; 0 when there is none.
  private(set) var sign: UInt32 = 0
  /// How many signs there are; more than 255 are 255.
  var count: Int { Int(signs) }
  private var signs: UInt8 = 0
  var isSpacedBefore = false
  var isSpacedAfter = false

  init(sign: UInt32 = 0, count: Int = 0) { (self.sign, signs) = (sign, UInt8(clamping: count)) }

  /// One more sign.
  mutating func add(_ scalar: UInt32) {
    if signs == 0 { sign = scalar }
    if signs < .max { signs += 1 }
    isSpacedAfter = false
  }

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
