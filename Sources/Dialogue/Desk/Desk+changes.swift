import Model

extension Desk {
  mutating func change(_ found: Case, _ command: DeskCommand) {
    let needsText = [.answer, .ask, .promise].contains(command.verb)
    if command.verb == .promise, !isGoodDay(command, found) { return }
    guard !needsText || !command.text.isEmpty else { return say(.noText) }
    var changed = found
    if command.verb != .giveBack { changed.official = context.official }
    switch command.verb {
    case .pickUp: pickUp(&changed)
    case .answer: answer(&changed, command.text)
    case .ask: ask(&changed, command.text)
    case .promise: promise(&changed, command.text, command.due ?? today)
    case .keep: keepFirst(&changed)
    case .close: close(&changed, command.text)
    case .giveBack: giveBack(&changed)
    case .list, .show, .help: return
    }
    if changed != found { turn.changed = changed }
  }

  private mutating func pickUp(_ changed: inout Case) {
    if !changed.isHeld {
      changed.isHeld = true
      note(.pickedUp, &changed)
      tell(.officialPicksUp, changed)
    }
    setHandoff(true)
    say(.pickedUp, values(changed))
  }

  private mutating func answer(_ changed: inout Case, _ text: String) {
    note(.answered, &changed, text)
    tell(.officialAnswers, changed, [.antwoord: text], awaitsReply: true)
    say(.sent, values(changed))
    // The first promise of a form is a first answer. What else is owed, an official says himself.
    if changed.promises[0].isOpen { keep(0, &changed) }
    sayWhatIsOpen(changed)
  }

  /// The promise that was due first is kept.
  private mutating func keepFirst(_ changed: inout Case) {
    guard
      let index = changed.promises.indices.filter({ changed.promises[$0].isOpen })
        .min(by: { changed.promises[$0].due < changed.promises[$1].due })
    else { return say(.nothingOpen, values(changed)) }
    keep(index, &changed)
    sayWhatIsOpen(changed)
  }

  private mutating func ask(_ changed: inout Case, _ text: String) {
    note(.asked, &changed, text)
    tell(.officialAsks, changed, [.vraag: text], awaitsReply: true)
    say(.sent, values(changed))
  }

  private mutating func promise(_ changed: inout Case, _ text: String, _ due: CivilDate) {
    changed.promises.append(.made(on: today, text, due: due))
    note(.promised, &changed, "\(text), uiterlijk \(day(due))")
    let values: [Placeholder: String] = [.belofte: text, .datum: day(due)]
    tell(.officialPromises, changed, values)
    say(.promised, values.merging(self.values(changed)) { $1 })
  }

  private mutating func close(_ changed: inout Case, _ text: String) {
    if !text.isEmpty {
      note(.answered, &changed, text)
      tell(.officialAnswers, changed, [.antwoord: text])
    }
    for index in changed.promises.indices where changed.promises[index].isOpen { keep(index, &changed) }
    changed.status = .closed
    note(.closed, &changed)
    tell(.officialIsDone, changed)
    release(&changed)
    say(.closed, values(changed))
  }

  private mutating func giveBack(_ changed: inout Case) {
    guard changed.isHeld else { return say(.notHeld, values(changed)) }
    note(.handedBack, &changed)
    tell(.officialGivesBack, changed)
    release(&changed)
    changed.official = nil
    say(.givenBack, values(changed))
  }

  // MARK: Parts

  /// The bot may talk again, unless another case of the same conversation is with an official.
  private mutating func release(_ changed: inout Case) {
    let wasHeld = changed.isHeld
    changed.isHeld = false
    let number = changed.number
    let conversation = changed.conversation
    let others = context.open.contains {
      $0.conversation == conversation && $0.number != number && $0.isHeld
    }
    if wasHeld, !others { setHandoff(false) }
  }

  private mutating func setHandoff(_ handoff: Bool) {
    guard var tracker = context.tracker else { return }
    tracker.handoff = handoff
    turn.tracker = tracker
  }

  private mutating func keep(_ index: Int, _ changed: inout Case) {
    changed.promises[index].kept = today
    say(.kept, [.belofte: changed.promises[index].what])
    turn.tallies.append(
      Tally(changed.promises[index].wasKeptInTime ? .keptInTime : .keptLate, changed.form))
  }

  private mutating func sayWhatIsOpen(_ changed: Case) {
    let open = changed.promises.filter(\.isOpen).map { "\($0.what), uiterlijk \(day($0.due))" }
    guard !open.isEmpty else { return }
    say(.stillOpen, [.zaak: changed.number.description, .lijst: open.joined(separator: "; ")])
  }

  private func note(_ kind: CaseStep.Kind, _ changed: inout Case, _ text: String? = nil) {
    changed.note(kind, at: context.now, by: context.official.name, text: text)
  }

  /// Has the citizen told something, in his own conversation.
  private mutating func tell(
    _ key: TextKey, _ about: Case, _ values: [Placeholder: String] = [:], awaitsReply: Bool = false
  ) {
    let tracker = context.tracker ?? Tracker(conversation: about.conversation)
    var scene = engine.scene(tracker, at: context.now)
    scene.say(key, values.merging(self.values(about)) { $1 })
    turn.notices.append(
      Notice(to: about.conversation, scene.replies, about: about.number, awaitsReply: awaitsReply))
  }

  private func values(_ about: Case) -> [Placeholder: String] {
    [.zaak: about.number.description, .wie: context.official.name]
  }

  private mutating func isGoodDay(_ command: DeskCommand, _ found: Case) -> Bool {
    guard let due = command.due else {
      say(.noDay, [.zaak: found.number.description])
      return false
    }
    // "1 mei", said in June: nobody promises something for next year without naming the year.
    if !command.namesYear, due > today.adding(months: 9) {
      say(.pastDay, [.datum: day(due.adding(months: -12))])
      return false
    }
    guard due >= today else {
      say(.pastDay, [.datum: day(due)])
      return false
    }
    return true
  }
}
