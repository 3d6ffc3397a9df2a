/// A word that counts time behind a number but names no day, week or year of the calendar: "nachten", "werkdagen".
struct DurationWord: Sendable {
  let grain: Grain
  /// How many of the grain one of it is.
  var count = 1.0
  /// Whether "een" in front counts as one: "een werkdag", but not "een nacht".
  var takesArticle = false
  /// "15-jarige leeftijd".
  var isAge = false

  static let dutch: [UInt64: DurationWord] = {
    var words: [UInt64: DurationWord] = [:]
    func set(_ list: String, _ word: DurationWord) {
      for name in list.split(separator: " ") { words[Lexicon.hash(String(name))] = word }
    }
    set("nachten nachtjes", DurationWord(grain: .day))
    set("etmaal etmalen", DurationWord(grain: .day, takesArticle: true))
    set("werkdag werkdagen", DurationWord(grain: .day, takesArticle: true))
    set("weekenden weekends", DurationWord(grain: .day, count: 2))
    set("decennium decennia", DurationWord(grain: .year, count: 10, takesArticle: true))
    set("eeuw eeuwen", DurationWord(grain: .year, count: 100, takesArticle: true))
    set("jarig jarige jarigen", DurationWord(grain: .year, isAge: true))
    return words
  }()
}
