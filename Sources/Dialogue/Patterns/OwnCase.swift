import Model

/// What a citizen asks about what he sent before, and about what is kept of him.
enum OwnCase: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    // "Vergeet mij" has no shape of a question, and is no answer to one.
    let isAboutData = scene.isShort && scene.isClearly("gegevens_wissen", "gegevens_inzien", from: 0.8)
    let isFree = scene.requestedSlot == nil || scene.asksSomething || isAboutData
    guard isFree else { return false }
    if scene.saysLabel(.dataFileButton) { return show(&scene) }
    let mention = CaseMention.first(in: scene.message.text)
    let namesCase = mention.map { $0.isMarked || isAll($0, of: scene) } ?? false
    guard scene.message.confidence >= 0.5 || namesCase else { return false }
    switch scene.message.intent {
    case "zaak_status", "zaak_wijzigen", "zaak_intrekken":
      return scene.message.intent.map { about(mention, for: $0, &scene) } ?? false
    case "gegevens_inzien": return show(&scene)
    case "gegevens_wissen": return erase(&scene)
    // A case number says enough: whoever types one wants to know how it stands.
    default: return namesCase && about(mention, for: "zaak_status", &scene)
    }
  }

  /// Whether the message is the number and nothing else.
  private static func isAll(_ mention: CaseMention, of scene: Scene) -> Bool {
    scene.message.text.count { $0.isLetter || $0.isNumber } == mention.typed.count
  }

  /// Goes on with the case that is named, else with those of this conversation.
  private static func about(_ mention: CaseMention?, for intent: IntentName, _ scene: inout Scene) -> Bool {
    guard let mention else { return aboutOwn(for: intent, &scene) }
    if let found = mention.pick(from: scene.context.cases) {
      go(on: found, for: intent, &scene)
    } else if mention.isMarked || isAll(mention, of: scene) || scene.context.cases.isEmpty {
      scene.askProof(mention, for: intent)
    } else {
      return aboutOwn(for: intent, &scene)
    }
    return true
  }

  private static func aboutOwn(for intent: IntentName, _ scene: inout Scene) -> Bool {
    if intent == "zaak_status" {
      guard !scene.context.cases.isEmpty else { return false }
      sayStatus(of: scene.context.cases, &scene)
      return true
    }
    guard scene.tracker.form == nil, let last = scene.context.cases.last(where: { $0.status == .open }) else {
      return false
    }
    go(on: last, for: intent, &scene)
    return true
  }

  /// Does what the citizen wants with one case.
  static func go(on found: Case, for intent: IntentName, _ scene: inout Scene) {
    let values: [Placeholder: String] = [
      .zaak: found.number.description, .onderwerp: scene.subject(of: found),
    ]
    guard intent != "zaak_status" else { return sayStatus(of: [found], &scene) }
    guard found.status == .open else { return scene.say(.caseOver, values) }
    if intent == "zaak_wijzigen" {
      scene.tracker.pending = .addition(found.number)
      scene.say(.askAddition, values)
    } else {
      scene.tracker.pending = .confirmWithdraw(found.number)
      scene.say(.askWithdraw, values, buttons: scene.yesAndNo())
    }
  }

  private static func sayStatus(of cases: [Case], _ scene: inout Scene) {
    let lines = scene.caseLines(cases)
    scene.say(.caseList, [.lijst: lines])
    scene.returnToForm()
  }

  private static func show(_ scene: inout Scene) -> Bool {
    guard !scene.ownCases.isEmpty || scene.tracker.form != nil || scene.tracker.paused != nil else {
      return false
    }
    if scene.asksForFile { scene.exportOwnData() } else { scene.showOwnData() }
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
  mutating func yesAndNo() -> [Button] { [Button(phrase(.yes) ?? "Ja"), Button(phrase(.no) ?? "Nee")] }

  /// Whether the message has the shape of a question.
  var asksSomething: Bool {
    let first = message.text.drop { !$0.isLetter }.prefix { $0.isLetter }
    return message.text.utf8.contains(UInt8(ascii: "?")) || Self.openers.contains(first.lowercased())
  }

  /// What a question begins with.
  private static let openers: Set<String> = [
    "wie", "wat", "waar", "wanneer", "waarom", "hoe", "hoeveel", "welke", "kan", "kun", "mag", "moet", "is",
    "ben",
    "heb", "heeft", "krijg", "zijn", "bent",
  ]

  /// Brings the open question back after something else was answered.
  mutating func returnToForm() {
    guard let form else { return }
    say(.stillOpen, [.onderwerp: topic(of: form)])
    askOpen()
  }
}
