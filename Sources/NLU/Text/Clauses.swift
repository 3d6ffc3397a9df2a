/// The parts of a message that can each say something of their own.
enum Clauses {
  /// Splits at the ends of sentences, commas and line breaks, and before "en" and "maar". One part: no clauses.
  static func of(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      switch character {
      case ".", "!", "?", ";", ",", "\n", "…":
        // A point between digits belongs to a number.
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        if character == "." || character == ",", next.isNumber, part.last?.isNumber ?? false {
          part.append(character)
        } else {
          add(&part, to: &parts)
        }
      default: part.append(character)
      }
    }
    add(&part, to: &parts)
    return parts.count > 1 ? parts : []
  }

  private static func add(_ part: inout String, to parts: inout [String]) {
    var words: [Substring] = []
    for word in part.split(whereSeparator: \.isWhitespace) {
      if words.count > 1, joins.contains(word.lowercased()) {
        parts.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    if !words.isEmpty { parts.append(words.joined(separator: " ")) }
    part = ""
  }

  private static let joins: Set<String> = ["en", "maar"]
}
