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
  /// How sure a pattern is.
  static let certain: Float = 0.99
  /// From this danger on (`LinearModel.danger`), in a whole message, an emergency leads.
  static let dangerOfWhole: Float = -0.9
  /// The same for a message of four to six words, of three, and of one or two: they say little.
  static let dangerOfFewWords: Float = -0.4
  static let dangerOfThreeWords: Float = -0.2
  static let dangerOfWord: Float = 0.3
  /// The same for an answer in somebody's own words, which belongs to what was told already.
  static let dangerOfOwnWords: Float = -0.5
  /// The same for a short message after a question about a place, a time, a name …: "in de kelder", "op het dak".
  static let dangerWhenAsked: Float = 1
  /// The same for a sentence after such a question ("zaterdag pas, dan is hij weg"), and for a longer story.
  static let dangerOfAskedSentence: Float = 0.3
  static let dangerOfAskedStory: Float = 0
  /// The same for a message that answers the question that was asked.
  static let dangerOfAnswer: Float = 2
  /// The same for one clause of a message.
  static let dangerOfClause: Float = 1.4
  /// How far under the needed danger a message still leaves doubt: its writer gets the numbers, and what he asked for.
  static let doubt: Float = 0.3
  /// How sure a clause must be to count as a need of its own.
  static let needOfClause: Float = 0.6

  /// The danger that a whole message of so many words needs.
  static func neededDanger(_ words: Int, _ setting: EmergencyGate.Setting) -> Float {
    if setting.isAnswer { return dangerOfAnswer }
    if setting.isAsked {
      switch words {
      case ...5: return dangerWhenAsked
      case ...12: return dangerOfAskedSentence
      default: return dangerOfAskedStory
      }
    }
    if setting.isTold { return max(dangerOfOwnWords, neededDanger(words)) }
    return neededDanger(words)
  }

  /// The danger from which on a message that did not ring leaves doubt; nil where none is left: a few words that were
  /// asked for are taken as they are.
  static func doubtfulDanger(_ words: Int, _ setting: EmergencyGate.Setting) -> Float? {
    if setting.isAnswer { return nil }
    if setting.isAsked { return words <= 5 ? nil : neededDanger(words) }
    return neededDanger(words, setting) - doubt
  }

  private static func neededDanger(_ words: Int) -> Float {
    switch words {
    case ...2: dangerOfWord
    case 3: dangerOfThreeWords
    case 4...6: dangerOfFewWords
    default: dangerOfWhole
    }
  }

  /// The chance that a message of this danger is an emergency indeed; what rings is never less likely than not.
  static func certainty(ofDanger danger: Float) -> Float {
    max(0.5, 1 / (1 + exponential(-3 * (danger + 0.3))))
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
