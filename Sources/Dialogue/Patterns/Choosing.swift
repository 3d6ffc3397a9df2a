import Model

/// Which of the offered intents a message means: by number, by title, or because it is the likeliest among them.
enum ChosenIntent {
  static func of(_ message: Interpretation, _ intents: [IntentName], _ catalogue: Catalogue) -> IntentName? {
    let text = message.text.trimmed
    if let number = Int(text.filter { $0.isNumber }), text.count <= 3, intents.indices.contains(number - 1) {
      return intents[number - 1]
    }
    let said = text.lowercased()
    let named = intents.first { intent in
      intent.value == said || catalogue.intent(intent).map { $0.description.lowercased() == said } ?? false
    }
    if let named { return named }
    return message.ranking.prefix(2).first { score in
      score.confidence >= 0.3 && score.name.map { intents.contains($0) } ?? false
    }?.name
  }
}

/// Which answer of the form a message names: by number, by its label, or by a value that only it can take.
enum ChosenSlot {
  static func of(_ message: Interpretation, _ slots: [Slot], _ scene: Scene) -> Slot? {
    let text = message.text.trimmed.lowercased()
    if let number = Int(text), slots.indices.contains(number - 1) { return slots[number - 1] }
    return slots.first { slot in
      let label = scene.fill(slot.label).lowercased()
      return text.contains(label) || text.contains(slot.name)
        || label.split(separator: " ").contains { word in
          word.count > 3 && text.contains(word)
        }
    }
  }
}
