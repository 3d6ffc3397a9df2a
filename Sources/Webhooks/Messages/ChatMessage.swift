import Model

/// What an official reads in a chat room: what happened, with which case, what is needed, where, by when, and how to
/// answer.
struct ChatMessage: Sendable, Equatable {
  struct Line: Sendable, Equatable {
    let label: String
    /// Harmless, but not yet escaped for the chat program.
    let text: String
  }

  let title: String
  let lines: [Line]

  init(_ event: Event) {
    let data = event.data
    var lines: [Line] = []
    func add(_ label: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      lines.append(Line(label: label, text: text))
    }
    add("Zaak", event.subject?.description ?? Self.cases(data["cases"]))
    add("Over", data["intent"]?.string.map { ChatText.defanged(ChatWords.intent($0)) })
    if let slots = data["slots"] {
      for (name, label) in ChatWords.slots { add(label, Self.slot(name, slots[name])) }
    }
    add("Aanvulling", data["addition"]?.string.map(ChatText.defanged))
    if let promise = data["promise"] {
      add("Beloofd", promise["what"]?.string.map(ChatText.defanged))
      add("Uiterlijk", promise["due"]?.string.map(ChatWords.day))
    }
    add("Via", data["channel"]?.string.map(ChatText.defanged))
    add("Antwoorden", ChatWords.answering(event))
    title = ChatWords.titles[event.type] ?? ChatText.defanged("Nieuw bericht: \(event.type)")
    self.lines = lines
  }

  private static func cases(_ value: JSONValue?) -> String? {
    guard case .array(let numbers)? = value else { return nil }
    return ChatText.defanged(numbers.compactMap(\.string).joined(separator: ", "))
  }

  /// The words of a slot's value: the text of an object, the translation of a choice.
  private static func slot(_ name: String, _ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): return ChatText.defanged(ChatWords.choice(text, of: name))
    case .array(let choices):
      return ChatText.defanged(choices.compactMap(\.string).joined(separator: ", "))
    case .object where name == "contact":
      let parts = ["phone", "email", "text"].compactMap { value?[$0]?.string.map(ChatText.contact) }
      return parts.joined(separator: ", ")
    case .object: return value?["text"]?.string.map(ChatText.defanged)
    default: return nil
    }
  }
}
