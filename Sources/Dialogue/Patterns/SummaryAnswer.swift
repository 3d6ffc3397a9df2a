import Model

/// The answer to the summary: send it, change something, or stop.
enum SummaryAnswer: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.tracker.form?.requested == nil else { return false }
    if scene.saysLabel(.change) || scene.isClearly("terug", "zaak_wijzigen") { return askWhich(form, &scene) }
    switch YesOrNo(scene.message) {
    case .yes:
      // What comes with the yes must be seen before it is sent.
      guard let aside = scene.aside else { return sendNow(&scene) }
      scene.remark(aside)
      scene.showSummary()
    case .no: return askWhich(form, &scene)
    case nil:
      if scene.hears(.send), scene.isShort { return sendNow(&scene) }
      // "Wat stuur je precies op?"
      if scene.asksSomething || scene.isClearly("uitleg", "herhalen") {
        scene.showSummary()
        return true
      }
      // Something must be put right, and it is not clear what.
      if Correction.isAnnounced(scene) { return askWhich(form, &scene) }
      scene.say(
        .summaryUnclear,
        buttons: scene.summaryButtons())
    }
    return true
  }

  private static func sendNow(_ scene: inout Scene) -> Bool {
    scene.send()
    return true
  }

  private static func askWhich(_ form: Form, _ scene: inout Scene) -> Bool {
    scene.tracker.pending = .changeWhich
    scene.say(.changeWhich, buttons: scene.changeable(form).map { Button(scene.fill($0.label)) })
    return true
  }
}

extension Scene {
  /// The answers that can be changed: all but the consent, and remarks only when there are any.
  func changeable(_ form: Form) -> [Slot] {
    form.slots.filter { $0.kind != .consent && (!$0.ask.isEmpty || tracker.form?.slots[$0.name] != nil) }
  }

  /// Whether the message is the text of a button.
  func saysLabel(_ key: TextKey) -> Bool {
    let said = message.text.trimmed.lowercased()
    return catalogue.texts[key.rawValue].contains { fill($0).lowercased() == said }
  }
}
