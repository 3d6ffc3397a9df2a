import Model

/// "Later verder": the form stays as it is, nothing is asked, and the citizen comes back when it suits him.
enum Pause: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.isShort, !scene.asksSomething,
      scene.hears(.pause) || scene.words.isOnly(scene.cue(.wait))
    else {
      return false
    }
    scene.tracker.pending = .pause
    scene.say(.paused, [.onderwerp: scene.topic(of: form)])
    return true
  }
}
