import Model

/// "Verander mijn nummer": the question about it is asked again; the answer stays until there is a new one.
enum ChangeRequest: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.isShort, !scene.asksSomething, scene.hears(.change) else {
      return false
    }
    let slots = ChosenSlot.allNamed(in: scene.words, form, scene).filter {
      $0.name != scene.requestedSlot?.name && scene.tracker.form?.slots[$0.name] != nil
    }
    guard let first = slots.first else { return false }
    scene.tracker.form?.toChange = slots.count > 1 ? slots.dropFirst().map(\.name) : nil
    scene.change(first)
    return true
  }
}
