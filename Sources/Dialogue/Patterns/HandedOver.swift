import Model

/// While an official has the conversation, what the citizen writes goes to him and the bot says nothing.
///
/// Emergencies stand above it, and so does the citizen's right to see what is kept and to have it erased.
enum HandedOver: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.tracker.handoff else { return false }
    guard let held = scene.heldCase else {
      // The case is gone or done: nobody listens any more.
      scene.tracker.handoff = false
      return false
    }
    if scene.tracker.pending == .confirmErase {
      if YesOrNo(scene.message) != nil { return false }
      scene.tracker.pending = nil
    }
    if scene.isShort, scene.isClearly("gegevens_wissen", "gegevens_inzien", from: 0.8) { return false }
    scene.passOn(to: held)
    return true
  }
}
