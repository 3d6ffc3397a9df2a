import Model

/// "Nee, niet de Kerkstraat, de Dorpsstraat": an answer that was given before is put right, wherever the form is.
enum Corrected: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, !scene.asksSomething else { return false }
    let isAnnounced = Correction.isAnnounced(scene)
    guard isAnnounced || scene.tracker.form?.requested == nil else { return false }
    // "Ja, maar bel me in juni" to the summary: a yes with something besides, and not another day for the feast.
    if !isAnnounced, YesOrNo(scene.message) == .yes { return false }
    let correction = Correction(scene, form)
    if correction.values.isEmpty {
      if isAnnounced, scene.answerPutRight(correction) { return true }
      guard isAnnounced, scene.requestedSlot?.kind != .text, let slot = correction.denied else {
        return false
      }
      scene.change(slot)
      return true
    }
    scene.correct(correction, form)
    return true
  }
}

extension Scene {
  /// Writes down what a correction says, tells so, and goes on where the form was.
  mutating func correct(_ correction: Correction, _ form: Form) {
    let open = requestedSlot
    for slot in form.slots {
      guard let value = correction.values[slot.name] else { continue }
      fillSlot(slot.name, with: value)
    }
    for (old, new) in correction.replaced { replaceInOwnWords(old, by: new, form) }
    if let open, correction.answersOpenQuestion,
      let value = reader(of: open).unasked(correction.affirmed, now: context.now)
    {
      fillSlot(open.name, with: value)
    }
    guard tracker.form?.requested != nil else { return showSummary() }
    let changed = form.slots.compactMap { slot -> String? in
      correction.values[slot.name].map { labelled($0, slot) }
    }
    say(.corrected, [.lijst: changed.joined(separator: "\n")])
    if let open, tracker.form?.slots[open.name] == nil || isBeingChanged(open) {
      ask(open)
    } else {
      askNext()
    }
  }

  /// An answer with its label, as the summary shows it: "Waar: Dorpsstraat".
  mutating func labelled(_ value: SlotValue, _ slot: Slot) -> String {
    fill(slot.label) + ": " + describe(value, of: slot)
  }

  /// Whether `slot` is asked again while its old answer still stands.
  private func isBeingChanged(_ slot: Slot) -> Bool { tracker.form?.answered.contains(slot.name) == false }

  /// The place that is another now is another in the citizen's own sentence too.
  private mutating func replaceInOwnWords(_ old: String, by new: String, _ form: Form) {
    for slot in form.slots where slot.kind == .text {
      guard case .text(let text) = tracker.form?.slots[slot.name], let place = text.range(ofWords: old) else {
        continue
      }
      tracker.form?.slots[slot.name] = .text(text.replacingCharacters(in: place, with: new))
    }
  }

  /// "Nee niet op zaterdag, op zondag" while the day is being asked: the answer is what was not taken back.
  mutating func answerPutRight(_ correction: Correction) -> Bool {
    guard let open = requestedSlot, open.kind != .text, correction.affirmed != message,
      let value = reader(of: open).unasked(correction.affirmed, now: context.now)
    else { return false }
    fillSlot(open.name, with: value)
    keepAside(of: open)
    askNext()
    return true
  }

  /// Asks about an answer that must change.
  mutating func change(_ slot: Slot) {
    tracker.form?.answered.removeAll { $0 == slot.name }
    tracker.misunderstood = 0
    ask(slot)
  }
}
