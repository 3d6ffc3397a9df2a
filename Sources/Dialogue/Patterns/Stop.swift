import Model

/// "Stop maar": nothing is sent, nothing is asked any more, and the form is kept for who comes back.
enum Stop: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    // Who withdraws something while a form is open means the form.
    let withdraws = scene.tracker.form != nil && scene.isClearly("zaak_intrekken", from: 0.8)
    guard withdraws || scene.isClearly("stoppen", "afscheid", from: 0.6), scene.isShort else { return false }
    guard let active = scene.tracker.form, let form = scene.form else {
      guard scene.message.intent == "stoppen" else { return false }
      scene.say(.nothingToStop)
      return true
    }
    // A form that waits for this one is what somebody comes back to.
    let waiting = scene.tracker.paused ?? active
    scene.tracker.paused = waiting
    scene.tracker.form = nil
    scene.tracker.pending = .resume
    scene.say(.stopped, [.onderwerp: scene.topic(of: scene.catalogue.form(waiting.name) ?? form)])
    return true
  }
}
