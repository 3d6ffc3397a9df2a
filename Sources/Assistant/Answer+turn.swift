import Model

extension Answer {
  /// What goes out for a turn.
  ///
  /// `cases`: those that the conversation could speak of before the turn.
  init(_ turn: Turn, _ interpretation: Interpretation, _ catalogue: Catalogue, _ cases: [Case]) {
    self.init(
      replies: turn.replies,
      state: State(
        turn.tracker, catalogue, intent: interpretation.intent, confidence: interpretation.confidence,
        caseNumber: Self.caseNumber(turn, cases)))
  }

  /// What goes out to somebody who did not ask; `tracker` is the state of his conversation.
  init(replies: [Reply], _ tracker: Tracker?, _ catalogue: Catalogue, caseNumber: CaseNumber) {
    self.init(replies: replies, state: State(tracker, catalogue, caseNumber: caseNumber))
  }

  /// What goes out to an official: his conversation has no state.
  init(replies: [Reply]) {
    self.init(replies: replies, state: State(nil, Catalogue(), caseNumber: nil))
  }

  /// The case of the conversation: the one that was just opened or changed, else the newest that is open.
  private static func caseNumber(_ turn: Turn, _ cases: [Case]) -> CaseNumber? {
    if turn.erases { return nil }
    let own = turn.tracker.conversation
    for change in turn.cases.reversed() {
      switch change {
      case .open(let changed), .update(let changed):
        // A failed proof changes the case of somebody else, whose number must not be confirmed.
        if changed.conversation == own { return changed.number }
      }
    }
    return cases.last { $0.status == .open && $0.conversation == own }?.number
  }
}

extension Answer.State {
  fileprivate init(
    _ tracker: Tracker?, _ catalogue: Catalogue, intent: IntentName? = nil, confidence: Double = 0,
    caseNumber: CaseNumber?
  ) {
    let active = tracker?.form
    let form = active.flatMap { catalogue.form($0.name) }
    let slots = form.map { form in
      form.slots.compactMap { slot in active?.slots[slot.name].map { (name: slot.name, value: $0) } }
    }
    self.init(
      intent: intent, confidence: confidence, form: active?.name, requestedSlot: active?.requested,
      slots: slots ?? [], caseNumber: caseNumber, handoff: tracker?.handoff ?? false)
  }
}
