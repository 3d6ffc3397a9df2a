import Model

/// "Later verder": the form stays as it is, nothing is asked, and the citizen comes back when it suits him.
enum Pause: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, isAsked(scene) else { return false }
    scene.tracker.pending = .pause
    scene.say(.paused, [.onderwerp: scene.topic(of: form)])
    return true
  }

  /// Whether the message asks for a pause and tells nothing else: "ik moet weg" is one, "ik moet weg uit mijn huis" is not.
  private static func isAsked(_ scene: Scene) -> Bool {
    guard scene.isShort else { return false }
    if scene.words.isOnly(scene.cue(.wait)) { return true }
    guard let sign = scene.words.ranges(of: scene.cue(.pause)).last else { return false }
    if scene.requestedSlot?.kind == .text { return scene.words.count <= sign.count + 1 }
    return sign.upperBound == scene.words.count || scene.words.count <= sign.count + 2
  }
}
