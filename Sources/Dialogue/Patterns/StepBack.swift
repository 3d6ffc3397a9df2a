import Model

/// "Terug": the last answer is taken back, and its question asked again. Where no new answer comes, the old one counts.
enum StepBack: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.tracker.form?.requested != nil, scene.isShort,
      scene.isClearly("terug", from: 0.6) || scene.isClearly("zaak_wijzigen", from: 0.8)
    else { return false }
    // "Dat ik antwoord krijg" sounds like it and names no step.
    if scene.words.count > 3, !scene.hears(.stepBack), !scene.hears(.change) {
      return false
    }
    // "Hij belde niet terug" answers what happened.
    if scene.requestedSlot?.kind == .text, scene.words.count > 2, !scene.hears(.stepBack),
      !scene.hears(.change)
    {
      return false
    }
    guard let last = scene.tracker.form?.answered.popLast(), let slot = form.slot(last) else {
      scene.say(.noStepBack)
      scene.askOpen()
      return true
    }
    if let old = scene.tracker.form?.slots.removeValue(forKey: last) {
      scene.tracker.form?.takeBack(last, old)
    }
    scene.change(slot)
    return true
  }
}

extension Scene {
  /// Asks the open question of the form again, or shows the summary again.
  mutating func askOpen() {
    if let slot = requestedSlot { ask(slot) } else { askNext() }
  }
}
