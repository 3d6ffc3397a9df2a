/// Decides whether a message is an emergency, before anything else is decided about it.
///
/// A false alarm costs a sentence, a missed one may cost a life. Three things ring: a pattern of an emergency, the
/// message as a whole, and any one of its clauses. The limits are in `Outcomes`.
enum EmergencyGate {
  /// Where the message stands in the conversation.
  struct Setting {
    /// A question is open that wants more than free words.
    let isAsked: Bool
    /// A question is open that wants free words.
    let isTold: Bool
    /// The message is hardly more than the answer to it.
    let isAnswer: Bool
  }

  /// An emergency: its class, how sure it is, and what rang.
  struct Danger {
    let index: Int
    let certainty: Float
    let bell: EmergencyBell
  }

  /// The emergency that a message in which none rang may be about all the same; nil where nothing hints at one.
  static func concern(_ whole: Reading, _ setting: Setting) -> Int? {
    guard let doubtful = Outcomes.doubtfulDanger(whole.words, setting), whole.decision == nil,
      whole.words >= fewestWords, let danger = whole.danger, danger >= doubtful
    else { return nil }
    return whole.worst
  }

  /// A clause of fewer words says too little by itself.
  static let fewestWords = 3

  /// The emergency in a message: said as a whole, or by one of its clauses.
  ///
  /// A word or two say too little for the classifier alone, and an answer to the bot's own question is no cry for
  /// help; a pattern counts always.
  static func danger(_ whole: Reading, _ clauses: [Reading], _ setting: Setting) -> Danger? {
    if let decision = whole.decision {
      guard whole.isDecisionEmergency else { return nil }
      return Danger(index: decision, certainty: Outcomes.certain, bell: .pattern(clause: nil))
    }
    if let clause = clauses.firstIndex(where: \.isDecisionEmergency), let decision = clauses[clause].decision
    {
      return Danger(index: decision, certainty: Outcomes.certain, bell: .pattern(clause: clause))
    }
    if let danger = whole.danger, let worst = whole.worst,
      danger >= Outcomes.neededDanger(whole.words, setting)
    {
      return Danger(index: worst, certainty: Outcomes.certainty(ofDanger: danger), bell: .whole)
    }
    guard !setting.isAnswer else { return nil }
    let loudest = clauses.indices.filter { clauses[$0].words >= fewestWords && clauses[$0].decision == nil }
      .max { (clauses[$0].danger ?? -.infinity) < (clauses[$1].danger ?? -.infinity) }
    guard let loudest, let danger = clauses[loudest].danger, let worst = clauses[loudest].worst,
      danger >= Outcomes.dangerOfClause
    else { return nil }
    return Danger(index: worst, certainty: Outcomes.certainty(ofDanger: danger), bell: .clause(loudest))
  }
}
