import Model

/// More about the need that the form is about, where something else was asked: written down as a remark.
enum Elaboration: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let slot = scene.requestedSlot,
      slot.kind == .choice || slot.kind == .choices || slot.kind == .contact,
      scene.form?.remarks != nil, scene.words.count >= 4, scene.message.intent == scene.tracker.form?.intent,
      scene.message.confidence >= 0.8, !scene.answersQuestion, !scene.asksSomething
    else { return false }
    scene.remark(scene.message.text.trimmed)
    scene.say(.remarkKept)
    scene.ask(slot)
    return true
  }
}
