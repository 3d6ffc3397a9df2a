import Model

/// "Ik blijf liever anoniem": name and contact are not asked, wherever the form does without.
enum Anonymity: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard let form = scene.form, let active = scene.tracker.form, scene.isShort, !scene.asksSomething,
      scene.words.all.contains(where: {
        $0.text.utf8.count >= 6 && $0.text.split { !$0.isLetter }.contains(where: isWord)
      })
    else { return false }
    let personal = form.slots.filter { $0.kind == .name || $0.kind == .contact }
    // In the first question the word may be part of the story.
    guard !personal.isEmpty, active.requested != form.slots.first?.name else { return false }
    for slot in personal { scene.fillSlot(slot.name, with: .skipped) }
    scene.say(.anonymous)
    scene.askNext()
    return true
  }

  private static func isWord(_ word: Substring) -> Bool {
    ["anoniem", "anonieme", "anonym", "anonniem", "annoniem"].contains(word)
  }
}
