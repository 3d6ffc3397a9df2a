import Model

/// The answer to the summary: send it, change something, or stop.
enum SummaryAnswer: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.tracker.form?.requested == nil else { return false }
    if let (slot, value) = correction(form, scene) {
      scene.fillSlot(slot, with: value)
      scene.askNext()
      return true
    }
    if scene.saysLabel(.change) || scene.isClearly("terug", "zaak_wijzigen") { return askWhich(form, &scene) }
    switch YesOrNo(scene.message) {
    case .yes: scene.send()
    case .no: return askWhich(form, &scene)
    case nil:
      scene.say(
        .summaryUnclear,
        buttons: scene.summaryButtons())
    }
    return true
  }

  /// The first value that the message gives anew: "nee, zondag", "mijn nummer is 06 …".
  private static func correction(_ form: Form, _ scene: Scene) -> (SlotName, SlotValue)? {
    for slot in form.slots.dropFirst() {
      let reader = SlotReader(slot: slot, catalogue: scene.catalogue)
      guard let value = reader.unasked(scene.message, now: scene.context.now),
        value != scene.tracker.form?.slots[slot.name]
      else { continue }
      return (slot.name, value)
    }
    return nil
  }

  private static func askWhich(_ form: Form, _ scene: inout Scene) -> Bool {
    scene.tracker.pending = .changeWhich
    let slots = form.slots.filter { $0.kind != .consent }
    scene.say(.changeWhich, buttons: slots.map { Button(scene.fill($0.label)) })
    return true
  }
}

extension Scene {
  /// Whether the message is the text of a button.
  func saysLabel(_ key: TextKey) -> Bool {
    let said = message.text.trimmed.lowercased()
    return catalogue.texts[key.rawValue].contains { fill($0).lowercased() == said }
  }
}
