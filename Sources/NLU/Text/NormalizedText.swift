/// A message as the rest of the module reads it: lower case, without accents, one space between tokens.
///
/// `bytes` begins and ends with a space, so that a character n-gram sees where words begin and end. Each token knows
/// where it stood in the original.
struct NormalizedText {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []

  /// Whether the original has no other letters and signs than those of ASCII.
  private(set) var isASCII = true

  /// Normalises `text` in one pass.
  init(_ text: String) {
    var text = text
    bytes.reserveCapacity(text.utf8.count + 2)
    bytes.append(Self.space)
    var reader = Reader()
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let end = reader.open == .word ? Folding.endOfLetters(utf8, from: index) : index
        if end > index {
          // Nearly all of a message goes over in pieces such as this.
          Folding.append(letters: UnsafeBufferPointer(rebasing: utf8[index..<end]), to: &bytes)
          reader.scalarIndex += end - index
          index = end
        } else {
          let (scalar, length) = Folding.scalar(utf8, at: index)
          if length > 1 { isASCII = false }
          read(scalar, &reader)
          index += length
        }
      }
    }
    if reader.open != nil { endToken(at: reader.scalarIndex) }
  }

  /// Where the reading of a text stands.
  private struct Reader {
    var scalarIndex = 0
    /// The kind of the last token, while it goes on.
    var open: Token.Kind?
    /// Whether a sentence or a part of one ended since the last token: a dot, a comma, a line. A dot or a comma right
    /// behind a digit ends nothing until something else than a digit follows.
    var isBroken = false
    var isNumberOpen = false
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ reader: inout Reader) {
    let action = Folding.action(for: scalar)
    if Folding.endsClause(scalar) {
      reader.isNumberOpen = reader.open == .digits && (scalar == "." || scalar == ",")
      reader.isBroken = !reader.isNumberOpen || reader.isBroken
    } else if reader.isNumberOpen {
      if action != .append(.digits) { reader.isBroken = true }
      reader.isNumberOpen = false
    }
    switch action {
    case .skip:
      // Inside a word it joins what stands on both sides ("m'n", a combining accent); elsewhere it is nothing.
      break
    case .separate:
      if reader.open != nil { endToken(at: reader.scalarIndex) }
      reader.open = nil
    case .append(let kind):
      if reader.open != kind {
        if reader.open != nil { endToken(at: reader.scalarIndex) }
        let isSign = kind == .symbol
        tokens.append(
          Token(
            kind: kind, start: bytes.count, scalarStart: reader.scalarIndex,
            isAfterBreak: reader.isBroken && !isSign && tokens.count > 0))
        // A question mark belongs to the part that it ends.
        if !isSign { reader.isBroken = false }
        reader.open = kind
      }
      Folding.append(scalar, to: &bytes)
      if kind == .symbol {
        endToken(at: reader.scalarIndex + 1)
        reader.open = nil
      }
    }
    reader.scalarIndex += 1
  }

  private static let space = UInt8(ascii: " ")

  private mutating func endToken(at scalarIndex: Int) {
    tokens[tokens.count - 1].end = bytes.count
    tokens[tokens.count - 1].scalarEnd = scalarIndex
    bytes.append(Self.space)
  }

  /// The same message with other letters for some of its words, by token and in their order.
  func replacing(_ words: [(token: Int, word: UnsafeBufferPointer<UInt8>)]) -> NormalizedText {
    var text = self
    var next = words.startIndex
    (text.bytes, text.tokens) = ([Self.space], [])
    for (index, token) in tokens.enumerated() {
      var copy = Token(
        kind: token.kind, start: text.bytes.count, scalarStart: token.scalarStart,
        isAfterBreak: token.isAfterBreak)
      if next < words.endIndex, words[next].token == index {
        text.bytes.append(contentsOf: words[next].word)
        next += 1
      } else {
        text.bytes.append(contentsOf: bytes[token.start..<token.end])
      }
      (copy.end, copy.scalarEnd) = (text.bytes.count, token.scalarEnd)
      text.tokens.append(copy)
      text.bytes.append(Self.space)
    }
    return text
  }

  /// The bytes of some tokens, a space at both ends, without the signs at the end: "wat kun je?" follows the pattern
  /// "wat kun je".
  func sentence(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = tokens[range].first, let last = tokens[range].last else { return bytes[0..<0] }
    let end = tokens[range].last { $0.kind != .symbol } ?? last
    return bytes[first.start - 1..<end.end + 1]
  }

  /// The normalised bytes of token `index`.
  func bytes(of index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].start..<tokens[index].end] }

  /// The normalised words of token `index`.
  func word(_ index: Int) -> String {
    String(decoding: bytes(of: index), as: UTF8.self)
  }

  /// The normalised text without the spaces around it.
  var plain: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }
}

/// A word, a number or a sign of a message.
struct Token {
  enum Kind: UInt8 {
    case word
    case digits
    /// A question mark, an exclamation mark, an emoji: one scalar each.
    case symbol
  }

  let kind: Kind
  /// Where it stands in the normalised bytes.
  let start: Int
  var end = 0
  /// Where it stands in the original, in Unicode scalars.
  let scalarStart: Int
  var scalarEnd = 0
  /// Whether a sentence, or a part of one, ended before it.
  let isAfterBreak: Bool

  init(kind: Kind, start: Int, scalarStart: Int, isAfterBreak: Bool = false) {
    self.kind = kind
    self.start = start
    self.scalarStart = scalarStart
    self.isAfterBreak = isAfterBreak
  }
}
