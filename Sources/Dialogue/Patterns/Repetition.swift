import Model

/// "Wat zei je?": the last reply once more.
enum Repetition: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.isClearly("herhalen", from: 0.6), scene.isShort else { return false }
    if scene.tracker.lastReplies.isEmpty { scene.say(.nothingSaidYet) }
    scene.tracker.lastReplies.forEach { scene.say($0) }
    return true
  }
}

extension Scene {
  /// Whether the message is so short that it can be about the conversation itself.
  var isShort: Bool { message.text.split(whereSeparator: \.isWhitespace).count <= 8 }
}
