import Model

/// "Waarom vraag je dat?", "wat is spoed?", "geef eens een voorbeeld", a lone "?": the reason, an example, and the
/// question again.
enum Explanation: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    let asksBySign = scene.isWordless && scene.asksSomething
    guard let slot = scene.requestedSlot else {
      return asksBySign && scene.tracker.form == nil && scene.answer(with: "uitleg")
    }
    guard scene.isShort, asksBySign || scene.isClearly("uitleg", from: 0.6) || asksMeaning(of: slot, scene)
    else { return false }
    if let why = slot.why { scene.say(.why, [.antwoord: scene.fill(why)]) }
    if let example = slot.example { scene.say(.example, [.voorbeeld: scene.fill(example)]) }
    scene.ask(slot)
    return true
  }

  /// "Wat is spoed?": a question about a word that the open question is named by.
  private static func asksMeaning(of slot: Slot, _ scene: Scene) -> Bool {
    guard let form = scene.form, scene.words.begins(with: scene.cue(.whatIs)) else { return false }
    return ChosenSlot.named(in: scene.words, form, scene)?.slot.name == slot.name
  }
}
