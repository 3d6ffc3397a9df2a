import Model

/// "Begin maar opnieuw": the open form goes, cases that were sent stay.
enum FreshStart: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.isClearly("opnieuw", from: 0.6), scene.isShort else { return false }
    let form = scene.form
    let intent = scene.tracker.form?.intent
    scene.tracker.form = nil
    scene.tracker.paused = nil
    scene.tracker.pending = nil
    scene.say(.startedOver)
    guard let form, let intent else { return true }
    scene.tracker.form = ActiveForm(name: form.name, intent: intent)
    scene.askNext()
    return true
  }
}
