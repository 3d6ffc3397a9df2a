import Model

/// "Verander mijn nummer": the question about it is asked again; the answer stays until there is a new one. A question
/// that was still to come is asked now.
enum ChangeRequest: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, scene.isShort, !scene.asksSomething, scene.hears(.change) else {
      return false
    }
    let named = ChosenSlot.allNamed(in: scene.words, form, scene).filter { !$0.ask.isEmpty }
    let others = named.filter { $0.name != scene.requestedSlot?.name }
    // "Verander mijn naam" while the name is asked: then that is the question.
    let slots = others.isEmpty ? named : others
    guard let first = slots.first else { return false }
    scene.tracker.form?.toChange = slots.count > 1 ? slots.dropFirst().map(\.name) : nil
    scene.change(first)
    return true
  }
}
