import Model

/// Out of scope, or not understood: say what was understood, ask in other words, and soon offer a person.
enum Unclear: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    scene.tracker.misunderstood += 1
    guard scene.tracker.misunderstood == 1 else {
      scene.say(.unclearAgain, buttons: [Button(scene.phrase(.person) ?? "")])
      return true
    }
    if remindOfForm(&scene) || saysWhatIsNotOurs(&scene) || guess(&scene) { return true }
    ask(&scene)
    return true
  }

  /// A form waits: perhaps the message was about that.
  private static func remindOfForm(_ scene: inout Scene) -> Bool {
    guard let paused = scene.tracker.paused, let form = scene.catalogue.form(paused.name),
      scene.message.outcome == .unclear
    else { return false }
    scene.tracker.pending = .resume
    scene.say(.resumeOffer, [.onderwerp: scene.topic(of: form)], buttons: scene.yesAndNo())
    return true
  }

  /// Honest about what it does not do.
  private static func saysWhatIsNotOurs(_ scene: inout Scene) -> Bool {
    guard scene.isOutOfScope, let intent = scene.notOurs,
      let text = scene.phrase(intent.responses, as: "intent:")
    else { return false }
    scene.say(Reply(text, buttons: intent.buttons.map { Button(scene.fill($0)) }))
    return true
  }

  /// "Ik denk dat het gaat over …": what was understood by halves.
  private static func guess(_ scene: inout Scene) -> Bool {
    guard let best = scene.message.ranking.first(where: { $0.name != nil }), best.confidence >= 0.25,
      let name = best.name, let intent = scene.catalogue.intent(name), intent.form != nil,
      !scene.title(of: name).isEmpty
    else { return false }
    scene.offer([name], telling: scene.message.text.trimmed, asking: .halfUnderstood)
    return true
  }

  private static func ask(_ scene: inout Scene) {
    let person = Button(scene.phrase(.person) ?? "")
    let offers = (scene.notOurs?.buttons ?? []).map { Button(scene.fill($0)) }.filter { $0 != person }
    scene.say(.unclear, buttons: offers + [person])
  }
}

extension Scene {
  /// What stands for everything out of scope.
  fileprivate var notOurs: Intent? { catalogue.intents.first { $0.name == nil } }
}
