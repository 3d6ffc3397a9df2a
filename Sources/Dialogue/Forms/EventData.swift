import Model

/// The `data` of events, in the shapes of the webhook contract.
enum EventData {
  /// Something was sent: the case with all its slots, in the order of the form.
  static func opened(
    form: Form, active: ActiveForm, number: CaseNumber, promise: Promise, tracker: Tracker, now: Timestamp,
    routing: String?
  ) -> JSONValue {
    let slots = form.slots.compactMap { slot in
      active.slots[slot.name].map { JSONValue.Member(slot.name, $0.json) }
    }
    return .object(
      [
        .init("case", .string(number.description)), .init("intent", .string(active.intent.value)),
        .init("form", .string(form.name)), .init("slots", .object(slots)),
        .init("channel", .string(tracker.conversation.channel)), .init("received", .string(now.iso8601)),
        .init("promise", promise.json),
      ] + (routing.map { [.init("routing", .string($0))] } ?? []))
  }

  /// Somebody may be in danger. Nothing personal: the words stay where they were said.
  static func emergency(_ intent: IntentName, tracker: Tracker, now: Timestamp) -> JSONValue {
    .object([
      .init("intent", .string(intent.value)), .init("channel", .string(tracker.conversation.channel)),
      .init("received", .string(now.iso8601)),
    ])
  }

  /// The citizen adds to a case, or withdraws it (then without `addition`).
  static func changed(_ changed: Case, addition: String?, now: Timestamp) -> JSONValue {
    .object(
      about(changed) + (addition.map { [.init("addition", .string($0))] } ?? []) + [
        .init("channel", .string(changed.conversation.channel)), .init("received", .string(now.iso8601)),
      ])
  }

  /// Everything of a conversation was erased; receivers must do the same for these cases.
  static func erased(_ cases: [Case], channel: String, now: Timestamp) -> JSONValue {
    .object([
      .init("cases", .array(cases.map { .string($0.number.description) })),
      .init("channel", .string(channel)),
      .init("received", .string(now.iso8601)),
    ])
  }

  private static func about(_ about: Case) -> [JSONValue.Member] {
    [
      .init("case", .string(about.number.description)), .init("form", .string(about.form)),
      .init("intent", .string(about.intent.value)),
    ]
  }
}

extension EventDraft {
  /// Promises were not kept in time; made by whoever watches the terms, not by a turn.
  static func promisesLate(_ late: Case, _ promises: [Promise]) -> EventDraft {
    EventDraft(type: EventType.promiseLate, promises, of: late)
  }

  /// Promises are due soon.
  static func promisesNear(_ near: Case, _ promises: [Promise]) -> EventDraft {
    EventDraft(type: EventType.promiseNear, promises, of: near)
  }

  /// The earliest promise goes as `promise`, as in all other events; the rest as `further`.
  private init(type: String, _ promises: [Promise], of about: Case) {
    let sorted = promises.sorted { $0.due < $1.due }
    let further = sorted.dropFirst().map(\.json)
    self.init(
      type: type, subject: about.number,
      data: .object(
        [
          .init("case", .string(about.number.description)), .init("form", .string(about.form)),
          .init("intent", .string(about.intent.value)), .init("promise", sorted.first?.json ?? .null),
          .init("received", .string(about.opened.iso8601)),
        ] + (further.isEmpty ? [] : [.init("further", .array(further))])))
  }
}

extension Promise {
  var json: JSONValue {
    .object([.init("what", .string(what)), .init("due", .string(due.description))])
  }
}
