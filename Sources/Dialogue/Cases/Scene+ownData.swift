import Model

extension Scene {
  /// Says all that is kept of the citizen, in plain words.
  mutating func showOwnData() {
    var lines: [String] = []
    for about in ownCases {
      let values: [Placeholder: String] = [
        .zaak: about.number.description, .onderwerp: subject(of: about), .status: status(of: about),
      ]
      lines += [phrase(.dataCase, values)].compactMap { $0 }
      lines += slotLines(of: about)
      lines += about.promises.map { "- " + describe($0) }
      lines += about.history.map { "- " + describe($0) }
    }
    for active in [tracker.form, tracker.paused].compactMap({ $0 }) {
      guard let form = catalogue.form(active.name) else { continue }
      lines += form.slots.compactMap { slot in
        active.slots[slot.name].map { "- \(fill(slot.label)): \(describe($0, of: slot))" }
      }
    }
    if !context.recipients.isEmpty {
      lines += [phrase(.dataRecipients, [.lijst: Wording.list(context.recipients)])].compactMap { $0 }
    }
    lines += [phrase(.dataConversation)].compactMap { $0 }
    say(
      .dataShown, [.lijst: lines.joined(separator: "\n")],
      buttons: [phrase(.dataFileButton)].compactMap { $0 }.map { Button($0) })
  }

  /// Says the same as JSON, to keep or to take elsewhere.
  mutating func exportOwnData() {
    say(.dataFile)
    say(Reply(OwnData(tracker: tracker, cases: ownCases, recipients: context.recipients).json.text))
  }

  /// Whether the message asks for the data as a file.
  var asksForFile: Bool {
    let words = message.text.lowercased().split { !$0.isLetter }
    return words.contains { $0 == "json" || $0.hasPrefix("export") || $0.hasPrefix("exporteer") }
  }
}

/// All that is kept of one citizen, as JSON (the right to data portability).
struct OwnData {
  let tracker: Tracker
  let cases: [Case]
  let recipients: [String]

  var json: JSONValue {
    .object([
      .init("sender", .string(tracker.conversation.sender)),
      .init("channel", .string(tracker.conversation.channel)),
      .init("last_seen", tracker.lastSeen.map { .string($0.iso8601) } ?? .null),
      .init("messages", .int(tracker.turns)),
      .init("cases", .array(cases.map(json))),
      .init("form", tracker.form.map(json) ?? .null),
      .init("paused_form", tracker.paused.map(json) ?? .null),
      .init("recipients", .array(recipients.map { .string($0) })),
    ])
  }

  private func json(_ about: Case) -> JSONValue {
    .object([
      .init("case", .string(about.number.description)), .init("form", .string(about.form)),
      .init("intent", .string(about.intent.value)), .init("opened", .string(about.opened.iso8601)),
      .init("status", .string(about.status.rawValue)), .init("slots", json(about.slots)),
      .init("promises", .array(about.promises.map(json))), .init("history", .array(about.history.map(json))),
    ])
  }

  private func json(_ slots: [SlotName: SlotValue]) -> JSONValue {
    .object(slots.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })
  }

  private func json(_ form: ActiveForm) -> JSONValue {
    .object([.init("form", .string(form.name)), .init("slots", json(form.slots))])
  }

  private func json(_ promise: Promise) -> JSONValue {
    .object([
      .init("what", .string(promise.what)), .init("due", .string(promise.due.description)),
      .init("kept", promise.kept.map { .string($0.description) } ?? .null),
    ])
  }

  private func json(_ step: CaseStep) -> JSONValue {
    .object([
      .init("at", .string(step.at.iso8601)), .init("kind", .string(step.kind.rawValue)),
      .init("by", step.by.map { .string($0) } ?? .null),
      .init("text", step.text.map { .string($0) } ?? .null),
    ])
  }
}
