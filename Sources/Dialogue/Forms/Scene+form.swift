import Model

extension Scene {
  /// Begins a form, fills what the message already answers, and asks what is due.
  ///
  /// `opening`: what answers the first question; nil: the message, empty: nothing. `knowing`: what was answered before.
  mutating func start(
    _ form: Form, for intent: IntentName, opening text: String? = nil,
    knowing values: [SlotName: SlotValue] = [:]
  ) {
    var active = ActiveForm(name: form.name, intent: intent)
    active.slots = whoItIs(for: form).merging(values) { $1 }
    active.answered = form.slots.map(\.name).filter { active.slots[$0] != nil }
    if let first = form.slots.first,
      let words = text ?? OpeningWords.of(message, form: form, catalogue: catalogue), !words.isEmpty
    {
      active.slots[first.name] = reader(of: first).freeText(words)
      active.answered.append(first.name)
    }
    tracker.form = active
    // A form of another kind that was broken off is offered again when this one is done.
    if tracker.paused?.name == form.name { tracker.paused = nil }
    tracker.pending = nil
    tracker.misunderstood = 0
    fillUnasked(except: nil)
    askNext()
  }

  /// The name and the number that the citizen gave a moment ago, in another form of this conversation; skipped for who
  /// stays anonymous.
  private func whoItIs(for form: Form) -> [SlotName: SlotValue] {
    let personal = form.slots.filter { $0.kind == .name || $0.kind == .contact }
    if tracker.isAnonymous == true {
      return Dictionary(uniqueKeysWithValues: personal.map { ($0.name, .skipped) })
    }
    guard !wasAway else { return [:] }
    let opened = cases.compactMap { change -> Case? in if case .open(let one) = change { one } else { nil } }
    let lately = (ownCases + opened).last { context.now.seconds - $0.opened.seconds <= 12 * 3600 }
    let forms = [lately?.slots, tracker.paused?.slots, tracker.form?.slots].compactMap { $0 }
    var known: [SlotName: SlotValue] = [:]
    for slot in personal {
      known[slot.name] = forms.last { $0[slot.name] != nil && $0[slot.name] != .skipped }?[slot.name]
    }
    return known
  }

  /// Fills every open slot that the message answers without having been asked for it.
  mutating func fillUnasked(except asked: SlotName?) {
    guard let form, var active = tracker.form else { return }
    for slot in form.slots.dropFirst()
    where !slot.ask.isEmpty && slot.name != asked && active.slots[slot.name] == nil {
      // Of several needs in one message each has its own person and its own haste.
      let heard = slot.kind == .choice ? ownPart : message
      guard let value = reader(of: slot).unasked(heard, now: context.now) else {
        continue
      }
      active.slots[slot.name] = value
      active.answered.append(slot.name)
    }
    tracker.form = active
  }

  /// Writes down the answer to `slot`.
  mutating func fillSlot(_ name: SlotName, with value: SlotValue) {
    tracker.misunderstood = 0
    tell(tipsFor: name, value)
    tracker.form?.slots[name] = value
    tracker.form?.takenBack?.removeValue(forKey: name)
    tracker.form?.answered.removeAll { $0 == name }
    tracker.form?.answered.append(name)
  }

  /// Says what is good to know for who answers so: "geld" → where there may be some.
  private mutating func tell(tipsFor name: SlotName, _ value: SlotValue) {
    guard let slot = form?.slot(name), !slot.tips.isEmpty else { return }
    let known = tracker.form?.slots[name]?.choices ?? []
    let tips = value.choices.filter { !known.contains($0) }.compactMap { slot.tips[$0] }.map { fill($0) }
    if !tips.isEmpty { say(Reply(tips.joined(separator: "\n"))) }
  }

  /// Asks the first question that is still open, or shows the summary.
  mutating func askNext() {
    guard let form, let active = tracker.form else { return }
    if let consent = form.slots.first(where: { $0.kind == .consent }),
      active.slots[consent.name] == .consent(false)
    {
      return endUnshared()
    }
    if let next = nextToChange(), let slot = form.slot(next) {
      change(slot)
    } else if let slot = form.slots.first(where: { isDue($0, active) }) {
      ask(slot)
    } else {
      showSummary()
    }
  }

  /// The next answer that shall change, taken off the list.
  private mutating func nextToChange() -> SlotName? {
    guard let next = tracker.form?.toChange?.first else { return nil }
    tracker.form?.toChange?.removeFirst()
    return next
  }

  private func isDue(_ slot: Slot, _ active: ActiveForm) -> Bool {
    guard active.slots[slot.name] == nil, !slot.ask.isEmpty else { return false }
    return !slot.unless.contains { active.slots[$0.key] == .choice($0.value) }
  }

  /// Asks for `slot`; in other words when it was asked before.
  mutating func ask(_ slot: Slot) {
    guard let form else { return }
    tracker.form?.requested = slot.name
    let times = tracker.form?.asked[slot.name, default: 0] ?? 0
    tracker.form?.asked[slot.name] = times + 1
    let variants = times > 0 ? slot.again + slot.ask : slot.ask
    let name = "\(form.name).\(slot.name)" + (times > 0 ? ".again" : "")
    guard let text = phrase(variants, as: name, [.voorbeeld: fill(slot.example ?? "")]) else { return }
    say(Reply(text, buttons: buttons(for: slot)))
  }

  /// The answers offered with a question.
  mutating func buttons(for slot: Slot) -> [Button] {
    switch slot.kind {
    case .choice, .choices:
      let values = slot.list.flatMap { catalogue.list($0)?.values } ?? []
      return values.map { Button(fill($0.title)) }
    case .consent: return yesAndNo()
    case .text, .place, .people, .moment, .name, .contact: return []
    }
  }
}
