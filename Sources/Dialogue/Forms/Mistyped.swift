import Model

/// Words of a list with two letters the wrong way round, one too many, one missing or one wrong: "menesn".
///
/// Only for the list that was asked for: there it is likelier than any other word.
enum Mistyped {
  /// The values whose words stand in the message with one slip; values that were recognised are not looked for.
  static func values(of list: ValueList, in message: Interpretation) -> [String] {
    let recognised = message.entities.map(\.range)
    let words = Words(message.text).all.filter { word in
      word.text.count >= 5 && !recognised.contains { $0.overlaps(word.range) }
    }
    guard !words.isEmpty, Words(message.text).count <= 5 else { return [] }
    return list.values.filter { value in
      value.words.contains { phrase in
        guard let last = Words(phrase).all.last?.text, last.count >= 5 else { return false }
        return words.contains { isOneSlip(from: $0.text, to: last) }
      }
    }.map(\.name)
  }

  /// Whether one slip of the fingers turns one word into the other; hardly anybody misses the first letter.
  static func isOneSlip(from typed: String, to meant: String) -> Bool {
    let (a, b) = (Array(typed), Array(meant))
    guard a != b, a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start...], b[start...])
    if a.count == b.count {
      let isSwapped =
        restA.count >= 2 && restA[start] == restB[start + 1] && restA[start + 1] == restB[start]
        && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
      return isSwapped || restA.dropFirst().elementsEqual(restB.dropFirst())
    }
    return a.count > b.count ? restA.dropFirst().elementsEqual(restB) : restA.elementsEqual(restB.dropFirst())
  }
}
