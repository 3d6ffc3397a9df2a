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

  /// An emergency: its class, and how sure it is.
  struct Danger {
    let index: Int
    let certainty: Float
  }

  /// The emergency in a message: said as a whole, or by one of its clauses.
  ///
  /// A word or two say too little for the classifier alone, and an answer to the bot's own question is no cry for
  /// help; a pattern counts always.
  static func danger(_ whole: Reading, _ clauses: [Reading], _ setting: Setting) -> Danger? {
    if let decision = whole.decision {
      return whole.isDecisionEmergency ? Danger(index: decision, certainty: Outcomes.certain) : nil
    }
    if let clause = clauses.first(where: \.isDecisionEmergency), let decision = clause.decision {
      return Danger(index: decision, certainty: Outcomes.certain)
    }
    if let danger = whole.danger, let worst = whole.worst,
      danger >= Outcomes.neededDanger(whole.words, setting)
    {
      return Danger(index: worst, certainty: Outcomes.certainty(ofDanger: danger))
    }
    guard !setting.isAnswer else { return nil }
    let loudest = clauses.filter { $0.words >= 3 && $0.decision == nil }
      .max { ($0.danger ?? -.infinity) < ($1.danger ?? -.infinity) }
    guard let loudest, let danger = loudest.danger, let worst = loudest.worst,
      danger >= Outcomes.dangerOfClause
    else { return nil }
    return Danger(index: worst, certainty: Outcomes.certainty(ofDanger: danger))
  }
}
