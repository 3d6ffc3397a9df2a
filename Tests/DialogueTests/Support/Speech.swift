import Model

@testable import Dialogue

/// Everything that the shipped catalogue can say.
enum Speech {
  /// A text and the place in the catalogue that it stands in.
  struct Line {
    let place: String
    let text: String
  }

  static func scene(_ message: Interpretation = said(""), formal: Bool = false) throws -> Scene {
    let catalogue = try Shipped.catalogue()
    return Scene(
      catalogue: catalogue,
      municipality: Municipality(name: "Gemeente Voorbeeld", phone: "14 0123", isFormal: formal),
      message: message, context: .init(now: monday, freshCaseNumber: .unassigned),
      tracker: Tracker(conversation: ConversationID(sender: "", channel: "")), cues: Cues(catalogue.cues))
  }

  /// What intents answer, every variant.
  static func responses(_ prefix: String = "") throws -> [Line] {
    try Shipped.catalogue().intents.filter { ($0.name?.value ?? "null").hasPrefix(prefix) }.flatMap {
      intent in
      intent.responses.map { Line(place: intent.name?.value ?? "null", text: $0) }
    }
  }

  /// What the bot says of itself.
  static func texts() throws -> [Line] {
    let texts = try Shipped.catalogue().texts
    return texts.keys.sorted().flatMap { key in texts[key].map { Line(place: key, text: $0) } }
  }

  /// What forms ask, explain and promise.
  static func forms() throws -> [Line] {
    try Shipped.catalogue().forms.flatMap { form in
      let own = [form.description, form.promise.what] + form.sent
      let slots = form.slots.flatMap { slot in
        (slot.ask + slot.again + [slot.label] + [slot.example, slot.why].compactMap { $0 })
          .map { Line(place: "\(form.name).\(slot.name)", text: $0) }
      }
      return own.map { Line(place: form.name, text: $0) } + slots
    }
  }

  /// What stands on buttons, and what offers a choice.
  static func titles() throws -> [Line] {
    let catalogue = try Shipped.catalogue()
    return catalogue.intents.flatMap { intent in
      (intent.buttons + [intent.description]).map { Line(place: intent.name?.value ?? "null", text: $0) }
    } + catalogue.lists.flatMap { list in list.values.map { Line(place: list.name, text: $0.title) } }
  }

  /// All of it, filled in for `je` or `u`.
  static func rendered(formal: Bool = false) throws -> [Line] {
    let scene = try scene(formal: formal)
    let sample = Placeholder.allCases.map { ($0, "waarde") }
    return try (responses() + texts() + forms() + titles()).map {
      Line(place: $0.place, text: scene.fill($0.text, Dictionary(uniqueKeysWithValues: sample)))
    }
  }

  /// The words of a text, in small letters.
  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
