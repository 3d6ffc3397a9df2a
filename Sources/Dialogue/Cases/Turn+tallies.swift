public import Model

extension Turn {
  /// What this turn counts for, without a word of what was said. `before` is the state of the conversation before it.
  public func tallies(before: Tracker, _ message: Interpretation, _ catalogue: Catalogue) -> [Tally] {
    var tallies = theme(before, message, catalogue).map { [Tally(.theme, $0.value)] } ?? []
    for case .open(let opened) in cases { tallies.append(Tally(.sent, opened.form)) }
    if tracker.misunderstood > before.misunderstood {
      tallies.append(Tally(.misunderstood, Self.place(of: before)))
    }
    return tallies
  }

  /// What the citizen brings up with this message; nil when he goes on with something, or only talks.
  private func theme(_ before: Tracker, _ message: Interpretation, _ catalogue: Catalogue) -> IntentName? {
    if let emergency = message.emergency { return emergency }
    if let begun = tracker.form?.intent {
      return begun == before.form?.intent || begun == before.paused?.intent ? nil : begun
    }
    guard before.form == nil, !before.handoff, message.outcome == .clear, let intent = message.intent,
      !Self.conversational.contains(intent), catalogue.intent(intent)?.form == nil
    else { return nil }
    return intent
  }

  /// Where a message was not understood: the question of a form that was open, or outside a form.
  private static func place(of tracker: Tracker) -> String {
    tracker.form.map { "\($0.name).\($0.requested ?? "samenvatting")" } ?? "gesprek"
  }

  /// What is about the conversation or a case, and no subject of its own.
  private static let conversational: Set<IntentName> = .steering.union([
    "wat_kun_je", "ben_je_mens", "zaak_status", "zaak_wijzigen", "zaak_intrekken", "gegevens_inzien",
    "gegevens_wissen",
    "privacy_vraag",
  ])
}
