/// The parts of a message that can each say something of their own, as ranges of its tokens.
enum Clauses {
  /// Cut where a sentence or a part of it ends, and before "en" and "maar". One part: no clauses.
  static func of(_ text: NormalizedText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in text.tokens.indices where index > start {
      let token = text.tokens[index]
      // A conjunction ends a part of two words or more, and belongs to neither.
      let joins = index - start > 1 && token.kind == .word && joins(text, token)
      guard token.isAfterBreak || joins else { continue }
      parts.append(start..<index)
      start = joins ? index + 1 : index
    }
    if start < text.tokens.count { parts.append(start..<text.tokens.count) }
    return parts.count > 1 ? parts : []
  }

  private static func joins(_ text: NormalizedText, _ token: Token) -> Bool {
    switch token.end - token.start {
    case 2: text.bytes[token.start..<token.end].elementsEqual("en".utf8)
    case 4: text.bytes[token.start..<token.end].elementsEqual("maar".utf8)
    default: false
    }
  }
}
