/// Breaks a line between words, so that it fits in a number of columns.
struct WordWrap {
  let width: Int

  /// The pieces of `line`, which holds no newline. A word that is too long stays whole: it may be an address to copy.
  ///
  /// Lines after the first keep the indentation of the first, and the width of a number in front ("  1. ").
  func lines(_ line: String) -> [String] {
    guard columns(line) > width else { return [line] }
    let lead = line.prefix { $0 == " " }
    let words = line.dropFirst(lead.count).split(separator: " ")
    guard let first = words.first else { return [""] }
    let isNumbered = first.last == "." && first.dropLast().allSatisfy(\.isNumber)
    let indent = String(repeating: " ", count: lead.count + (isNumbered ? first.count + 1 : 0))
    var done: [String] = []
    var current = lead + first
    for word in words.dropFirst() {
      if columns(current) + 1 + columns(word) <= width || columns(current) <= columns(indent) {
        current += " " + word
      } else {
        done.append(String(current))
        current = indent + word
      }
    }
    return done + [String(current)]
  }

  /// The columns that `text` takes: pictures and East Asian characters take two.
  private func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + (Self.isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first.value >= 0x1100 else { return false }
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return true }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
