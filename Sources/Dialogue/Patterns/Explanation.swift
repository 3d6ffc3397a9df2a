import Model

/// "Waarom vraag je dat?", "geef eens een voorbeeld": the reason, an example, and the question again.
enum Explanation: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let slot = scene.requestedSlot, scene.isClearly("uitleg", from: 0.6), scene.isShort else {
      return false
    }
    if let why = slot.why { scene.say(.why, [.antwoord: scene.fill(why)]) }
    if let example = slot.example { scene.say(.example, [.voorbeeld: scene.fill(example)]) }
    scene.ask(slot)
    return true
  }
}
