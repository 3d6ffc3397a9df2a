import Model

/// Two or three intents are about as likely: which of them?
enum CloseCall: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard case .closeCall(let intents) = scene.message.outcome else { return false }
    let offered = intents.filter { !scene.title(of: $0).isEmpty && !Set.steering.contains($0) }
    // Of two guesses one is about the conversation itself: the other is worth a question.
    if offered.count == 1, intents.count > 1 {
      scene.offer(offered, telling: scene.message.text.trimmed, asking: .halfUnderstood)
      return true
    }
    if offered.isEmpty, intents.count > 1 { return false }
    guard offered.count > 1 else { return intents.first.map { scene.begin($0, telling: nil) } ?? false }
    scene.keepForLater(scene.message.others.filter { !offered.contains($0) })
    scene.offer(offered, telling: scene.message.text.trimmed, asking: .closeCall)
    return true
  }
}

extension Scene {
  /// Offers intents as numbered choices, with a way out; `text` is what was said and was not clear.
  mutating func offer(_ intents: [IntentName], telling text: String, asking key: TextKey) {
    tracker.pending = .choice(intents, text: text)
    let other = Button(phrase(.somethingElse) ?? "")
    let topic = intents.first.flatMap { catalogue.intent($0) }.map { self.topic(of: $0) }
    say(key, topic.map { [.onderwerp: $0] } ?? [:], buttons: intents.map { Button(title(of: $0)) } + [other])
  }
}
