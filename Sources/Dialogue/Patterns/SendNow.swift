import Model

/// "Verstuur het maar" before all was asked: the rest stays open, and the summary follows. Consent is asked all the same.
enum SendNow: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, let slot = scene.requestedSlot, slot.kind != .text, slot.kind != .consent,
      slot.name != form.slots.first?.name, scene.words.count <= 4, scene.hears(.send)
    else { return false }
    for slot in form.slots where slot.kind != .consent && !slot.ask.isEmpty {
      guard scene.tracker.form?.slots[slot.name] == nil else { continue }
      scene.fillSlot(slot.name, with: scene.tracker.form?.takenBack?[slot.name] ?? .skipped)
    }
    scene.askNext()
    return true
  }
}
