extension LinearModel {
  /// What some tokens of a message say by themselves. `decision`: the class that a pattern settles them to be.
  func reading(_ text: NormalizedText, _ tokens: Range<Int>, decision: Int?, _ scratch: inout Scratch)
    -> Reading
  {
    score(text, tokens: tokens, &scratch)
    return Reading(
      chances: scratch.chances, danger: danger(scratch), worst: worst(scratch), decision: decision,
      isDecisionEmergency: decision.map { emergencies[$0] } ?? false,
      words: text.tokens[tokens].count { $0.kind == .word })
  }
}
