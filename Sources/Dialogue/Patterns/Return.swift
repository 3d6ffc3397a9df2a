import Model

/// "Ik ben er weer", or a greeting of somebody who was away: back to where the conversation was.
enum Return: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.isShort, scene.hears(.back) || (scene.wasAway && scene.isClearly("groet", from: 0.6)) else {
      return false
    }
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
}
