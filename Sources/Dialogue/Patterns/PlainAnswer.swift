import Model

/// Nothing but the value that was asked for: "kees@example.nl", "voor mijn moeder". It is the answer, even where it
/// looks like something else too.
enum PlainAnswer: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let slot = scene.requestedSlot,
      SlotReader(slot: slot, catalogue: scene.catalogue).isPlainAnswer(scene.message)
    else { return false }
    return SlotAnswer.apply(to: &scene)
  }
}
