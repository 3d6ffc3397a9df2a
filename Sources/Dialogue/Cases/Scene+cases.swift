import Model

extension Scene {
  /// The cases that began in this conversation; those of `context` also hold what was proved to be the citizen's own.
  var ownCases: [Case] { context.cases.filter { $0.conversation == tracker.conversation } }

  func subject(of about: Case) -> String {
    catalogue.form(about.form).map { topic(of: $0) } ?? about.form
  }

  /// Lines for cases: number, subject, who has it, what was promised and by when.
  mutating func caseLines(_ cases: [Case]) -> String {
    cases.flatMap { lines(for: $0) }.joined(separator: "\n")
  }

  private mutating func lines(for about: Case) -> [String] {
    let first = about.promise
    var values = self.values(first)
    values[.zaak] = about.number.description
    values[.onderwerp] = subject(of: about)
    values[.wie] = about.official?.name
    var lines = [phrase(key(about), values)]
    if about.status == .open {
      for promise in about.promises where promise.isOpen && promise != first {
        lines.append(phrase(promise.isLate(on: today) ? .caseAlsoLate : .caseAlso, self.values(promise)))
      }
    }
    // The words of an answer are for the conversation that it was given in.
    if about.conversation == tracker.conversation,
      let answer = about.history.last(where: { $0.kind == .answered || $0.kind == .asked })
    {
      lines.append(
        phrase(
          .lastAnswer, [.wie: answer.by ?? "", .datum: day(of: answer.at), .antwoord: answer.text ?? ""]))
    }
    return lines.compactMap { $0 }
  }

  private func key(_ about: Case) -> TextKey {
    switch about.status {
    case .withdrawn: .caseWithdrawnLine
    case .closed: .caseClosedLine
    case .open where !about.promise.isOpen: .caseAnswered
    case .open where about.promise.isLate(on: today): .caseLate
    case .open: about.isHeld ? .caseHeld : .caseLine
    }
  }

  private func values(_ promise: Promise) -> [Placeholder: String] {
    [.belofte: promise.what, .datum: Wording.day(promise.due, from: context.now)]
  }

  private var today: CivilDate { DutchClock.local(context.now).date }

  private func day(of moment: Timestamp) -> String {
    Wording.day(DutchClock.local(moment).date, from: context.now)
  }

  // MARK: In full

  /// How a case stands, in a word or two.
  mutating func status(of about: Case) -> String {
    let key: TextKey =
      switch about.status {
      case .withdrawn: .statusWithdrawn
      case .closed: .statusClosed
      case .open: about.isHeld ? .statusHeld : .statusOpen
      }
    return phrase(key, [.wie: about.official?.name ?? ""]) ?? about.status.rawValue
  }

  /// What the citizen sent, a line for each answer that he gave.
  mutating func slotLines(of about: Case) -> [String] {
    guard let form = catalogue.form(about.form) else { return [] }
    return form.slots.compactMap { slot in
      guard let value = about.slots[slot.name], value != .skipped else { return nil }
      return "- \(fill(slot.label)): \(describe(value, of: slot))"
    }
  }

  /// A promise with its day, and what became of it.
  mutating func describe(_ promise: Promise) -> String {
    let key: TextKey =
      if !promise.isOpen { promise.wasKeptInTime ? .promiseKept : .promiseKeptLate } else {
        promise.isLate(on: today) ? .promiseBroken : .promiseOpen
      }
    return phrase(key, values(promise)) ?? promise.what
  }

  /// What happened to a case, with the day.
  mutating func describe(_ step: CaseStep) -> String {
    let values: [Placeholder: String] = [
      .datum: day(of: step.at), .wie: step.by ?? "", .antwoord: step.text ?? "",
    ]
    return phrase(step.kind.key, values) ?? ""
  }
}

extension CaseStep.Kind {
  fileprivate var key: TextKey {
    switch self {
    case .received: .stepReceived
    case .pickedUp: .stepPickedUp
    case .answered: .stepAnswered
    case .asked: .stepAsked
    case .promised: .stepPromised
    case .added: .stepAdded
    case .late: .stepLate
    case .handedBack: .stepHandedBack
    case .closed: .stepClosed
    case .withdrawn: .stepWithdrawn
    }
  }
}
