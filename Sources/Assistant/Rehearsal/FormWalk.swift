import Dialogue
public import Model

/// Walks forms from their first question to the case, to prove that every citizen can.
///
/// No classifier has a part in it: the first question is answered in a few words, every other one is skipped, consent is
/// given, and the summary is confirmed.
public struct FormWalk {
  private let catalogue: Catalogue
  private let engine: DialogueEngine

  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    engine = DialogueEngine(
      catalogue: catalogue, municipality: Municipality(name: "de gemeente", phone: "14 0123"))
  }

  /// What is wrong with the forms of the catalogue, a sentence each, in Dutch.
  public var problems: [String] { catalogue.forms.compactMap { problem(with: $0) } }

  private func problem(with form: Form) -> String? {
    guard let intent = catalogue.intents.first(where: { $0.form == form.name })?.name else {
      return "Geen intent begint het formulier `\(form.name)`. Zet `form: \(form.name)` bij een intent."
    }
    var tracker = Tracker(conversation: ConversationID(sender: "", channel: ""))
    var message = said("", intent, isOpener: true)
    var sent: [EventDraft] = []
    // The opening, every question, and the yes; whatever takes longer goes round in circles.
    for _ in 0...form.slots.count + 2 {
      let turn = engine.turn(tracker, message, .init(now: Self.now, freshCaseNumber: .unassigned))
      sent += turn.events
      if !turn.cases.isEmpty { break }
      tracker = turn.tracker
      message = answer(tracker, form)
    }
    guard sent.map(\.type) == [form.event] else {
      let place =
        tracker.form?.requested.map { "blijft steken bij de vraag `\($0)`" } ?? "komt niet tot versturen"
      return "Het formulier `\(form.name)` \(place). Controleer `ask`, `list` en `unless` van de vragen."
    }
    return nil
  }

  private static let now = Timestamp(seconds: 1_777_881_600)

  private func answer(_ tracker: Tracker, _ form: Form) -> Interpretation {
    guard let slot = tracker.form?.requested.flatMap({ form.slot($0) }) else {
      return said(label(.send), "ja")
    }
    if slot.kind == .consent { return said(label(.yes), "ja") }
    guard slot.name == form.slots.first?.name else { return said(label(.skip), "overslaan") }
    let value = slot.list.flatMap { catalogue.list($0)?.values.first?.title }
    return said(value ?? slot.example ?? "iets wat ik wil vertellen", nil)
  }

  private func label(_ key: TextKey) -> String { catalogue.texts[key.rawValue].first ?? "" }

  private func said(_ text: String, _ intent: IntentName?, isOpener: Bool = false) -> Interpretation {
    Interpretation(
      text: text, ranking: [.init(name: intent, confidence: 0.99)],
      outcome: intent == nil ? .unclear : .clear,
      isOpener: isOpener)
  }
}
