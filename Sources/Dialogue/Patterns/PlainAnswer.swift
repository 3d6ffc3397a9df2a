import Model

/// Nothing but a value that the form wants: "kees@example.nl", "voor mijn moeder". It is an answer, even where it looks
/// like something else too, and even when another question is open.
enum PlainAnswer: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let requested = scene.requestedSlot, let form = scene.form else { return false }
    if isPlain(requested, scene) { return SlotAnswer.apply(to: &scene) }
    // A correction is read with more care.
    guard !Correction.isAnnounced(scene) else { return false }
    // "Ria 06 12345678" to the question for a name is an answer with something besides.
    if requested.kind == .name,
      scene.reader(of: requested).answer(scene.message) != nil
    {
      return false
    }
    let plain = form.slots.filter { isPlain($0, scene) }
    // What is known changes only by what says it plainly: "niks" is a number too.
    let other =
      plain.first { scene.tracker.form?.slots[$0.name] == nil }
      ?? plain.first {
        let reader = scene.reader(of: $0)
        return reader.unasked(scene.message, now: scene.context.now) != nil || reader.isValue(scene.message)
      }
    guard let other, let value = scene.reader(of: other).answer(scene.message)
    else {
      return false
    }
    let old = scene.tracker.form?.slots[other.name]
    scene.fillSlot(other.name, with: value)
    if let old, old != value {
      scene.say(.corrected, [.lijst: scene.labelled(value, other)])
    }
    scene.ask(requested)
    return true
  }

  private static func isPlain(_ slot: Slot, _ scene: Scene) -> Bool {
    scene.reader(of: slot).isPlainAnswer(scene.message)
  }
}
