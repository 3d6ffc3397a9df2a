import Model

/// Which of the offered intents a message means: by number, by title, by a word of it, or because it is the likeliest
/// among them.
enum ChosenIntent {
  static func of(_ scene: Scene, _ intents: [IntentName]) -> IntentName? {
    let message = scene.message
    let text = message.text.trimmed
    if let number = Int(text.filter { $0.isNumber }), text.count <= 3, intents.indices.contains(number - 1) {
      return intents[number - 1]
    }
    // One was offered: "klopt het?".
    if intents.count == 1, YesOrNo(message) == .yes { return intents.first }
    let said = text.lowercased()
    let named = intents.first { intent in
      intent.value == said || scene.title(of: intent).lowercased() == said
    }
    return named ?? byWord(scene, intents) ?? likeliest(message, intents)
  }

  /// "Geldzorgen": a word that stands in one of the titles only.
  private static func byWord(_ scene: Scene, _ intents: [IntentName]) -> IntentName? {
    guard scene.words.count <= 8 else { return nil }
    let said = scene.words.all.map(\.text).filter { $0.count >= 4 }
    let meant = intents.filter { intent in
      let title = Words(scene.title(of: intent)).all.map(\.text)
      return said.contains { word in title.contains { $0 == word || $0.isFormOf(word) } }
    }
    return meant.count == 1 ? meant.first : nil
  }

  private static func likeliest(_ message: Interpretation, _ intents: [IntentName]) -> IntentName? {
    // What is clearly something else is no paraphrase of an offer.
    if message.outcome == .clear, let best = message.intent, !intents.contains(best) { return nil }
    return message.ranking.first { score in
      score.confidence >= 0.2 && score.name.map { intents.contains($0) } ?? false
    }?.name
  }
}

/// Which answer of the form a message names: by number, by its label, or by another word for it.
enum ChosenSlot {
  static func of(_ scene: Scene, _ form: Form, _ slots: [Slot]) -> Slot? {
    if let number = Int(scene.message.text.trimmed), slots.indices.contains(number - 1) {
      return slots[number - 1]
    }
    let found = named(in: scene.words, form, scene)?.slot
    return found.flatMap { slot in slots.contains { $0.name == slot.name } ? slot : nil }
  }

  /// All slots that the words name, in the order of the message.
  static func allNamed(in words: Words, _ form: Form, _ scene: Scene) -> [Slot] {
    var left = form.slots.filter { $0.kind != .consent }
    var found: [(slot: Slot, range: Range<Int>)] = []
    while let next = named(in: words, left, scene) {
      left.removeAll { $0.name == next.slot.name }
      if !found.contains(where: { $0.range.overlaps(next.range) }) { found.append(next) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.slot)
  }

  /// The slot that the words name, and where: the longest name counts.
  static func named(in words: Words, _ form: Form, _ scene: Scene) -> (slot: Slot, range: Range<Int>)? {
    named(in: words, form.slots.filter { $0.kind != .consent }, scene)
  }

  private static func named(in words: Words, _ slots: [Slot], _ scene: Scene) -> (
    slot: Slot, range: Range<Int>
  )? {
    var best: (slot: Slot, range: Range<Int>)?
    for slot in slots {
      let label = scene.fill(slot.label).lowercased()
      let own = Words(label).all.map(\.text).filter { $0.count > 3 }
      for range in words.ranges(of: Phrases([label, slot.name] + slot.words + own))
      where range.count > best?.range.count ?? 0 {
        best = (slot, range)
      }
    }
    return best
  }
}

extension Scene {
  /// How an intent is offered.
  func title(of intent: IntentName) -> String { fill(catalogue.intent(intent)?.description ?? "") }
}

extension String {
  /// Whether one is the other with an ending: "brief", "brieven"; "formulier", "formulieren".
  func isFormOf(_ other: String) -> Bool {
    let (short, long) = count <= other.count ? (self, other) : (other, self)
    return short.count >= 5 && long.count - short.count <= 3 && long.hasPrefix(short)
  }
}
