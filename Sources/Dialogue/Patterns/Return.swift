import Model

/// "Ik ben er weer", or a greeting of somebody who was away: back to where the conversation was.
enum Return: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard isBack(scene) else { return false }
    if let form = scene.form {
      if !scene.wasAway { scene.say(.welcomeBack, [.onderwerp: scene.topic(of: form)]) }
      scene.askOpen()
      return true
    }
    guard let paused = scene.tracker.paused, let form = scene.catalogue.form(paused.name) else {
      return false
    }
    scene.tracker.pending = .resume
    scene.say(.resumeOffer, [.onderwerp: scene.topic(of: form)], buttons: scene.yesAndNo())
    return true
  }

  private static func isBack(_ scene: Scene) -> Bool {
    if scene.wasAway, scene.isShort, scene.isClearly("groet", from: 0.6) { return true }
    guard let sign = scene.words.ranges(of: scene.cue(.back)).first else { return false }
    return scene.words.count <= sign.count + 2
  }
}
