import Model

/// Words of a list with two letters the wrong way round, one too many, one missing or one wrong: "menesn".
///
/// Only for the list that was asked for: there it is likelier than any other word.
enum Mistyped {
  /// The values of which a word or phrase stands in the message with one slip, the longest phrase first; what was
  /// recognised is not looked at. Words in `plain` are right as they stand: "weten" is no "weken".
  static func values(of list: ValueList, in message: Interpretation, plain: Set<String> = []) -> [String] {
    let recognised = message.entities.filter { $0.name == list.name }.map(\.range)
    let words = Words(message.text).all
    guard words.count <= 5 else { return [] }
    let left = words.filter { word in !recognised.contains { $0.overlaps(word.range) } }.map(\.text)
    // Most answers are words of the list and nothing else.
    guard left.contains(where: { $0.count >= shortest }) else { return [] }
    var found: [(value: String, length: Int)] = []
    for value in list.values {
      // "Komne" is "komen" only when it is the whole answer, as "komen" itself.
      let lengths = value.words.filter { phrase in
        stands(phrase, in: left, plain) && (left.count == 1 || !value.onlyAlone.contains(phrase))
      }.map(\.count)
      if let length = lengths.max() { found.append((value.name, length)) }
    }
    return found.sorted { $0.length > $1.length }.map(\.value)
  }

  /// A shorter word is too easily another one.
  private static let shortest = 5

  /// Whether the words of a phrase stand one behind the other, one of the longer ones with a slip in it.
  private static func stands(_ phrase: String, in words: [String], _ plain: Set<String>) -> Bool {
    let wanted = Words(phrase).all.map(\.text)
    guard !wanted.isEmpty, wanted.count <= words.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      let wrong = zip(wanted, words[start...]).filter { $0 != $1 }
      return wrong.count == 1 && min(wrong[0].0.count, wrong[0].1.count) >= shortest
        && !plain.contains(wrong[0].1) && isOneSlip(from: wrong[0].1, to: wrong[0].0)
    }
  }

  /// Whether one slip of the fingers turns one word into the other; hardly anybody misses the first letter.
  static func isOneSlip(from typed: String, to meant: String) -> Bool {
    typed != meant && typed.first == meant.first && SpellingError.separates(Array(typed), Array(meant))
  }
}
