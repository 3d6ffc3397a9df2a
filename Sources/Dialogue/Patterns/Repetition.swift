import Model

/// "Wat zei je?": the last reply once more; who asks again gets the open question in other words, with an example.
enum Repetition: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard isAsked(scene) else { return false }
    let times = scene.tracker.repeated ?? 0
    scene.repeats = times + 1
    if times > 0, let slot = scene.requestedSlot {
      if let example = slot.example { scene.say(.example, [.voorbeeld: scene.fill(example)]) }
      scene.ask(slot)
      return true
    }
    if scene.tracker.lastReplies.isEmpty { scene.say(.nothingSaidYet) }
    scene.tracker.lastReplies.forEach { scene.say($0) }
    return true
  }

  /// Whether the message asks to hear the last reply again, and no more than that.
  static func isAsked(_ scene: Scene) -> Bool { scene.isClearly("herhalen", from: 0.6) && scene.isShort }
}

extension Scene {
  /// Whether the message is so short that it can be about the conversation itself.
  var isShort: Bool { message.text.pieces <= 8 }
}
