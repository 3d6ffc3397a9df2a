import Model

/// Two or three intents are about as likely: which of them?
enum CloseCall: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard case .closeCall(let intents) = scene.message.outcome else { return false }
    let offered = intents.compactMap { scene.catalogue.intent($0) }.filter { !$0.description.isEmpty }
    guard offered.count > 1 else { return intents.first.map { scene.begin($0, telling: nil) } ?? false }
    scene.tracker.pending = .choice(offered.compactMap(\.name), text: scene.message.text.trimmed)
    let other = Button(scene.phrase(.somethingElse) ?? "Iets anders")
    scene.say(.closeCall, buttons: offered.map { Button(scene.fill($0.description)) } + [other])
    return true
  }
}
