import Model

/// "Ik blijf liever anoniem": name and contact are not asked, wherever the form does without; also when it is said first.
enum Anonymity: Pattern {
  static func apply(to scene: inout Scene) -> Bool {
    guard scene.isShort, !scene.asksSomething,
      scene.words.all.contains(where: {
        $0.text.utf8.count >= 6 && $0.text.split { !$0.isLetter }.contains(where: isWord)
      })
    else { return false }
    guard let form = scene.form, let active = scene.tracker.form else { return remember(&scene) }
    let personal = form.slots.filter { $0.kind == .name || $0.kind == .contact }
    // In the first question the word may be part of the story.
    guard !personal.isEmpty, active.requested != form.slots.first?.name else { return false }
    for slot in personal { scene.fillSlot(slot.name, with: .skipped) }
    scene.say(.anonymous)
    scene.askNext()
    return true
  }

  /// Before any form: the next one asks neither name nor number. What else the message wants goes on.
  private static func remember(_ scene: inout Scene) -> Bool {
    // "Ik krijg anonieme brieven" is a story and no wish.
    guard scene.words.all.contains(where: { wishes.contains($0.text) }) else { return false }
    scene.tracker.isAnonymous = true
    if let intent = scene.message.intent, scene.message.outcome == .clear,
      scene.catalogue.intent(intent)?.form != nil
    {
      return false
    }
    scene.say(.anonymous)
    return true
  }

  private static let wishes: Set<String> = ["blijf", "blijven", "liever", "graag", "wil", "willen"]

  private static func isWord(_ word: Substring) -> Bool {
    ["anoniem", "anonieme", "anonym", "anonniem", "annoniem"].contains(word)
  }
}
