import Model

extension Scene {
  /// What a form is about, as it stands in the middle of a sentence: "een hulpvraag".
  func topic(of form: Form) -> String { Wording.midSentence(fill(form.description)) }

  /// What an intent is about, as it stands in the middle of a sentence: "hulp bij geldzorgen".
  func topic(of intent: Intent) -> String { Wording.midSentence(fill(intent.description)) }

  /// A slot's value as the citizen reads it in the summary.
  mutating func describe(_ value: SlotValue?, of slot: Slot) -> String {
    switch value {
    case .text(let text), .place(let text, _, _), .people(let text, _), .moment(let text, _, _): text
    case .choice(let name): title(of: name, in: slot)
    case .choices(let names): Wording.list(names.map { Wording.midSentence(title(of: $0, in: slot)) })
    case .contact(let phone, let email, let text):
      [phone.map(Wording.phone), email, text].compactMap { $0 }.joined(separator: ", ")
    case .consent(let given): given ? "ja" : "nee"
    case .skipped, nil: phrase(.notKnown) ?? ""
    }
  }

  private func title(of value: String, in slot: Slot) -> String {
    let values = slot.list.flatMap { catalogue.list($0)?.values } ?? []
    return fill(values.first { $0.name == value }?.title ?? value)
  }
}

extension Wording {
  /// A Dutch number as people write it ("06 12345678", "0201234567"); other numbers stay as they are.
  static func phone(_ number: String) -> String {
    guard number.hasPrefix("+31"), number.utf8.count == 12 else { return number }
    return number.hasPrefix("+316") ? "06 " + number.dropFirst(4) : "0" + number.dropFirst(3)
  }
}
