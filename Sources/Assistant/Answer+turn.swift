import Model

extension Answer {
  /// What goes out for a turn.
  ///
  /// `cases`: those that the conversation had before the turn.
  init(_ turn: Turn, _ interpretation: Interpretation, _ catalogue: Catalogue, _ cases: [Case]) {
    let active = turn.tracker.form
    let form = active.flatMap { catalogue.form($0.name) }
    let slots = form.map { form in
      form.slots.compactMap { slot in active?.slots[slot.name].map { (name: slot.name, value: $0) } }
    }
    self.init(
      replies: turn.replies,
      state: State(
        intent: interpretation.intent, confidence: interpretation.confidence, form: active?.name,
        requestedSlot: active?.requested, slots: slots ?? [], caseNumber: Self.caseNumber(turn, cases),
        handoff: turn.tracker.handoff))
  }

  /// The case of the conversation: the one that was just opened or changed, else the newest that is open.
  private static func caseNumber(_ turn: Turn, _ cases: [Case]) -> CaseNumber? {
    if turn.erases { return nil }
    for change in turn.cases.reversed() {
      switch change {
      case .open(let changed), .update(let changed): return changed.number
      }
    }
    return cases.last { $0.status == .open }?.number
  }
}
