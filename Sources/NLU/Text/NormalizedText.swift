/// A message as the rest of the module reads it: lower case, without accents, one space between tokens.
///
/// `bytes` begins and ends with a space, so that a character n-gram sees where words begin and end. Each token knows
/// where it stood in the original.
struct NormalizedText {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []

  /// Normalises `text` in one pass.
  init(_ text: String) {
    var scalarIndex = 0
    var text = text
    bytes.reserveCapacity(text.utf8.count + 2)
    bytes.append(Self.space)
    text.makeContiguousUTF8()
    var open = false
    // Whether a sentence or a part of one ended since the last token: a dot, a comma, a line. A dot or a comma right
    // behind a digit ends nothing until something else than a digit follows.
    var isBroken = false
    var isNumberOpen = false
    for scalar in text.unicodeScalars {
      let action = Folding.action(for: scalar)
      if Folding.endsClause(scalar) {
        isNumberOpen = open && tokens[tokens.count - 1].kind == .digits && (scalar == "." || scalar == ",")
        isBroken = !isNumberOpen || isBroken
      } else if isNumberOpen {
        if action != .append(.digits) { isBroken = true }
        isNumberOpen = false
      }
      switch action {
      case .skip:
        // Inside a word it joins what stands on both sides ("m'n", a combining accent); elsewhere it is nothing.
        break
      case .separate:
        if open { endToken(at: scalarIndex) }
        open = false
      case .append(let kind):
        let splits = open && tokens[tokens.count - 1].kind != kind
        if splits { endToken(at: scalarIndex) }
        if !open || splits {
          let isSign = kind == .symbol
          tokens.append(
            Token(
              kind: kind, start: bytes.count, scalarStart: scalarIndex,
              isAfterBreak: isBroken && !isSign && tokens.count > 0))
          // A question mark belongs to the part that it ends.
          if !isSign { isBroken = false }
          open = true
        }
        Folding.append(scalar, to: &bytes)
        if kind == .symbol {
          endToken(at: scalarIndex + 1)
          open = false
        }
      }
      scalarIndex += 1
    }
    if open { endToken(at: scalarIndex) }
  }

  private static let space = UInt8(ascii: " ")

  private mutating func endToken(at scalarIndex: Int) {
    tokens[tokens.count - 1].end = bytes.count
    tokens[tokens.count - 1].scalarEnd = scalarIndex
    bytes.append(Self.space)
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
