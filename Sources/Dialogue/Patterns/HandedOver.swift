import Model

/// A person has the conversation: the bot keeps silent, but for an emergency and what the citizen's own data are about.
enum HandedOver: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.tracker.handoff else { return false }
    return scene.tracker.pending != .confirmErase
      && !scene.isClearly("gegevens_wissen", "gegevens_inzien", from: 0.8)
  }
}
