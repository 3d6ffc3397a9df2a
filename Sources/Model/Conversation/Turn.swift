/// What one message brings about; decided without side effects, and stored as a whole before anything is said.
public struct Turn: Sendable, Equatable {
  public var replies: [Reply]
  /// The state after the turn.
  public var tracker: Tracker
  /// What changes in the cases of this conversation.
  public var cases: [CaseChange]
  public var events: [EventDraft]
  /// What others are told, such as the official who has a case.
  public var notices: [Notice]
  /// Whether everything that is stored of the conversation goes.
  public var erases: Bool

  public init(
    replies: [Reply], tracker: Tracker, cases: [CaseChange] = [], events: [EventDraft] = [],
    notices: [Notice] = [], erases: Bool = false
  ) {
    self.replies = replies
    self.tracker = tracker
    self.cases = cases
    self.events = events
    self.notices = notices
    self.erases = erases
  }
}

/// A case that is opened or changed by a turn.
public enum CaseChange: Sendable, Equatable {
  case open(Case)
  case update(Case)
}

/// An event before it has an id and a time.
public struct EventDraft: Sendable, Equatable {
  public let type: String
  public let subject: CaseNumber?
  public let data: JSONValue

  public init(type: String, subject: CaseNumber?, data: JSONValue) {
    self.type = type
    self.subject = subject
    self.data = data
  }
}

/// What goes out for one message, as channels render it.
public struct Answer: Sendable, Equatable {
  public let replies: [Reply]
  public let state: State

  public init(replies: [Reply], state: State) {
    self.replies = replies
    self.state = state
  }

  /// What a bridge may know of the conversation after the turn.
  public struct State: Sendable, Equatable {
    public let intent: IntentName?
    public let confidence: Double
    public let form: FormName?
    public let requestedSlot: SlotName?
    /// In the order of the form.
    public let slots: [(name: SlotName, value: SlotValue)]
    public let caseNumber: CaseNumber?
    public let handoff: Bool

    public init(
      intent: IntentName?, confidence: Double, form: FormName?, requestedSlot: SlotName?,
      slots: [(name: SlotName, value: SlotValue)], caseNumber: CaseNumber?, handoff: Bool
    ) {
      self.intent = intent
      self.confidence = confidence
      self.form = form
      self.requestedSlot = requestedSlot
      self.slots = slots
      self.caseNumber = caseNumber
      self.handoff = handoff
    }

    public static func == (left: State, right: State) -> Bool { left.json == right.json }
  }
}

extension Answer.State {
  /// The `state` of the line protocol.
  public var json: JSONValue {
    .object([
      .init("intent", intent.map { .string($0.value) } ?? .null),
      .init("confidence", .double((confidence * 10_000).rounded() / 10_000)),
      .init("form", form.map { .string($0) } ?? .null),
      .init("requested_slot", requestedSlot.map { .string($0) } ?? .null),
      .init("slots", .object(slots.map { .init($0.name, $0.value.json) })),
      .init("case", caseNumber.map { .string($0.description) } ?? .null),
      .init("handoff", .bool(handoff)),
    ])
  }
}

extension JSONWriter {
  /// A reply, in the shape of the line protocol; records hold it in the same.
  public mutating func reply(_ reply: Reply) {
    object { json in
      json.member("text", reply.text)
      json.name("buttons")
      json.array(reply.buttons) { json, button in
        json.object { json in
          json.member("title", button.title)
          json.member("payload", button.payload)
        }
      }
    }
  }
}
