import Model

extension Scene {
  /// Shows all that was written down, and asks whether it may go out.
  mutating func showSummary() {
    guard let form else { return }
    tracker.form?.requested = nil
    let lines = form.slots.compactMap { slot -> String? in
      guard slot.kind != .consent, let value = tracker.form?.slots[slot.name], value != .skipped else {
        return nil
      }
      return "- " + labelled(value, slot)
    }
    say(
      .summary, [.onderwerp: topic(of: form), .lijst: lines.joined(separator: "\n")],
      buttons: summaryButtons())
  }

  /// The answers to the summary: send, change, stop.
  mutating func summaryButtons() -> [Button] {
    [Button(phrase(.send) ?? "Ja"), Button(phrase(.change) ?? "Nee"), Button(phrase(.stop) ?? "Stop")]
  }

  /// Opens the case, puts the event on its way and tells the citizen what was promised.
  mutating func send() {
    guard let form, let active = tracker.form else { return }
    let number = context.freshCaseNumber
    let today = DutchClock.local(context.now).date
    let promise = promise(form.promise, from: today)
    let further = form.terms.filter { $0.applies(to: active.intent) }.map { self.promise($0, from: today) }
    var opened = Case(
      number: number, conversation: tracker.conversation, form: form.name, intent: active.intent,
      opened: context.now, promise: promise, further: further, slots: active.slots)
    opened.note(.received, at: context.now)
    cases.append(.open(opened))
    events.append(
      EventDraft(
        type: form.event, subject: number,
        data: EventData.opened(
          form: form, active: active, number: number, promise: promise, tracker: tracker, now: context.now,
          routing: catalogue.intent(active.intent)?.routing)))
    if let text = phrase(form.sent, as: "\(form.name).sent") { say(Reply(text)) }
    say(
      .caseOpened,
      [
        .zaak: number.description, .belofte: promise.what,
        .datum: Wording.day(promise.due, from: context.now),
      ])
    if isUnreachable(form, active) { say(.answeredHere) }
    if !further.isEmpty {
      let lines = further.map { "- " + describe($0) }
      say(.alsoPromised, [.lijst: lines.joined(separator: "\n")])
    }
    tracker.form = nil
    offerNextNeed()
  }

  /// Whether nobody can call or write: then the answer comes in this conversation, and who asked for that knows it.
  private func isUnreachable(_ form: Form, _ active: ActiveForm) -> Bool {
    let contacts = form.slots.filter { $0.kind == .contact }
    return !contacts.isEmpty && tracker.said[TextKey.anonymous.rawValue] == nil
      && contacts.allSatisfy { active.slots[$0.name] ?? .skipped == .skipped }
  }

  private func promise(_ term: PromiseTerm, from day: CivilDate) -> Promise {
    .made(on: day, fill(term.what), due: term.due(from: day), source: term.source)
  }

  /// The citizen wants nothing shared: nothing leaves, and he gets the numbers to call himself.
  mutating func endUnshared() {
    tracker.form = nil
    say(.notShared)
    offerNextNeed()
  }

  /// Asks about what waits: a form that was broken off, or the next need that was heard along the way.
  mutating func offerNextNeed() {
    if let paused = tracker.paused, let form = catalogue.form(paused.name) {
      tracker.pending = .resume
      say(.resumeOffer, [.onderwerp: topic(of: form)], buttons: yesAndNo())
      return
    }
    guard !tracker.later.isEmpty else { return }
    let next = tracker.later.removeFirst()
    guard let intent = catalogue.intent(next) else { return }
    tracker.pending = .nextNeed(next)
    say(
      .nextNeed, [.onderwerp: topic(of: intent)], buttons: yesAndNo())
  }
}
