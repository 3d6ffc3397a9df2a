import Model

/// When a ranking is good enough to act on.
enum Outcomes {
  /// From this chance on the best intent is acted on.
  static let clear = 0.5
  /// Below `clear` too, when the best is so many times as likely as the second.
  static let ahead = 2.5
  /// Intents with at least this chance are worth offering as a choice.
  static let offer = 0.12
  /// A message is called out of scope from this chance on.
  static let outOfScope = 0.35
  /// From this chance of any emergency on, in a whole message, the emergency leads. A false alarm costs a sentence, a missed one may
  /// cost a life.
  static let dangerOfWhole = 0.3
  /// The same for a message of three words, and of one or two: they say little.
  static let dangerOfThreeWords = 0.6
  static let dangerOfWord = 0.85
  /// The same for a short message after a question about a place, a time, a name …: "in de kelder", "op het dak".
  static let dangerWhenAsked = 0.95
  /// The same for a message that answers the question that was asked: only a pattern is as sure as this.
  static let dangerOfAnswer = 0.99
  /// The same for one clause of a message.
  static let dangerOfClause = 0.9
  /// How sure a clause must be to count as a need of its own.
  static let needOfClause = 0.6

  /// The chance of any emergency that a whole message needs.
  ///
  /// `isAsked`: a question is open that wants more than free words. `isAnswer`: the message is hardly more than its
  /// answer.
  static func neededDanger(words: Int, isAsked: Bool, isAnswer: Bool) -> Double {
    if isAnswer { return dangerOfAnswer }
    if isAsked, words <= 5 { return dangerWhenAsked }
    return switch words {
    case ...2: dangerOfWord
    case 3: dangerOfThreeWords
    default: dangerOfWhole
    }
  }

  static func outcome(of ranking: [Interpretation.Score], decided: Bool) -> Interpretation.Outcome {
    guard let best = ranking.first else { return .unclear }
    let second = ranking.dropFirst().first?.confidence ?? 0
    let isAhead = best.confidence >= clear || (best.confidence >= 0.3 && best.confidence >= ahead * second)
    if best.name == nil {
      if best.confidence >= outOfScope || isAhead { return .outOfScope }
    } else if decided || isAhead {
      return .clear
    }
    let likely = ranking.prefix(3).filter { $0.confidence >= offer }.compactMap(\.name)
    let total = ranking.prefix(3).reduce(0) { $0 + ($1.name == nil ? 0 : $1.confidence) }
    return likely.count > 1 && total >= 0.4 ? .closeCall(likely) : best.name == nil ? .outOfScope : .unclear
  }
}
