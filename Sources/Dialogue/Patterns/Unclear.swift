import Model

/// Out of scope, or not understood: say so honestly, say what can be done, and soon offer a person.
enum Unclear: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    scene.tracker.misunderstood += 1
    let outOfScope = scene.catalogue.intents.first { $0.name == nil }
    if scene.message.outcome == .outOfScope, scene.tracker.misunderstood == 1, let outOfScope,
      let text = scene.phrase(outOfScope.responses, as: "intent:")
    {
      scene.say(Reply(text, buttons: outOfScope.buttons.map { Button(scene.fill($0)) }))
      return true
    }
    let person = Button(scene.phrase(.person) ?? "")
    if scene.tracker.misunderstood > 1 {
      scene.say(.unclearAgain, buttons: [person])
    } else {
      let offers = (outOfScope?.buttons ?? []).map { Button(scene.fill($0)) }.filter { $0 != person }
      scene.say(.unclear, buttons: offers + [person])
    }
    return true
  }
}
