import Model

/// What a citizen asks about what he sent before, and about what is kept of him.
enum OwnCase: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    // "Vergeet mij" has no shape of a question, and is no answer to one.
    let isAboutData = scene.isShort && scene.isClearly("gegevens_wissen", "gegevens_inzien", from: 0.8)
    guard scene.message.confidence >= 0.5, scene.requestedSlot == nil || scene.asksSomething || isAboutData
    else { return false }
    switch scene.message.intent {
    case "zaak_status": return status(&scene)
    case "zaak_wijzigen": return change(&scene)
    case "zaak_intrekken": return withdraw(&scene)
    case "gegevens_inzien": return show(&scene)
    case "gegevens_wissen": return erase(&scene)
    default: return false
    }
  }

  private static func status(_ scene: inout Scene) -> Bool {
    guard !scene.context.cases.isEmpty else { return false }
    let lines = scene.caseLines()
    scene.say(.caseList, [.lijst: lines])
    scene.returnToForm()
    return true
  }

  private static func change(_ scene: inout Scene) -> Bool {
    guard scene.tracker.form == nil, let last = scene.openCase else { return false }
    scene.tracker.pending = .addition(last.number)
    scene.say(.askAddition, [.zaak: last.number.description, .onderwerp: scene.subject(of: last)])
    return true
  }

  private static func withdraw(_ scene: inout Scene) -> Bool {
    guard scene.tracker.form == nil, let last = scene.openCase else { return false }
    scene.tracker.pending = .confirmWithdraw(last.number)
    scene.say(
      .askWithdraw, [.zaak: last.number.description, .onderwerp: scene.subject(of: last)],
      buttons: scene.yesAndNo())
    return true
  }

  private static func show(_ scene: inout Scene) -> Bool {
    guard !scene.context.cases.isEmpty || scene.tracker.form != nil else { return false }
    var lines = scene.caseLines()
    if let form = scene.form, let active = scene.tracker.form {
      let known = form.slots.compactMap { slot in
        active.slots[slot.name].map { "- \(scene.fill(slot.label)): \(scene.describe($0, of: slot))" }
      }
      lines = ([lines] + known).filter { !$0.isEmpty }.joined(separator: "\n")
    }
    scene.say(.dataShown, [.lijst: lines])
    scene.returnToForm()
    return true
  }

  private static func erase(_ scene: inout Scene) -> Bool {
    guard !scene.context.cases.isEmpty || scene.tracker.turns > 0 else { return false }
    scene.tracker.pending = .confirmErase
    scene.say(.askErase, buttons: scene.yesAndNo())
    return true
  }
}

extension Scene {
  /// The newest case of this conversation that is still open; the one whose number was named goes first.
  var openCase: Case? {
    let open = context.cases.filter { $0.status == .open }
    return open.last { message.text.uppercased().contains($0.number.description) } ?? open.last
  }

  func subject(of about: Case) -> String {
    catalogue.form(about.form).map { topic(of: $0) } ?? about.form
  }

  mutating func yesAndNo() -> [Button] { [Button(phrase(.yes) ?? "Ja"), Button(phrase(.no) ?? "Nee")] }

  /// A line for every case: number, subject, what was promised and by when.
  mutating func caseLines() -> String {
    let today = DutchClock.local(context.now).date
    return context.cases.compactMap { about in
      let values: [Placeholder: String] = [
        .zaak: about.number.description, .onderwerp: subject(of: about), .belofte: about.promise.what,
        .datum: Wording.day(about.promise.due, from: context.now),
      ]
      switch about.status {
      case .withdrawn, .closed: return phrase(.caseWithdrawnLine, values)
      case .open: return phrase(about.promise.due < today ? .caseLate : .caseLine, values)
      }
    }.joined(separator: "\n")
  }

  /// Whether the message has the shape of a question.
  var asksSomething: Bool {
    let words = message.text.lowercased().split { !$0.isLetter }
    let openers: Set<Substring> = [
      "wie", "wat", "waar", "wanneer", "waarom", "hoe", "hoeveel", "welke", "kan", "kun", "mag", "moet", "is",
      "ben",
      "heb", "heeft", "krijg", "zijn", "bent",
    ]
    return message.text.contains("?") || words.first.map { openers.contains($0) } ?? false
  }

  /// Brings the open question back after something else was answered.
  mutating func returnToForm() {
    guard let form else { return }
    say(.stillOpen, [.onderwerp: topic(of: form)])
    askOpen()
  }
}
