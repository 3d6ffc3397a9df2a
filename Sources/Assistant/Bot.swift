import Dialogue
public import Model
import NLU

/// The whole bot, assembled: understands messages, decides, stores, and says what was stored.
///
/// Not for two threads at once. Two programs may share a store: a turn is one transaction, and the store lets one of
/// them write at a time, which is what keeps turns of one conversation one after the other.
public final class Bot {
  private let interpreter: Interpreter
  private let engine: DialogueEngine
  private let catalogue: Catalogue
  private let store: any Store
  private let endpoints: EventRouting
  private let clock: any WallClock
  /// Whether events were put in the outbox since somebody asked.
  private var hasNewEvents = false
  private var generator = SystemRandomNumberGenerator()

  /// `routing` tells which endpoints want which type of event.
  public init(
    knowledge: Knowledge, municipality: Municipality, store: any Store, routing: @escaping EventRouting,
    clock: any WallClock
  ) {
    interpreter = Interpreter(model: knowledge.model, catalogue: knowledge.catalogue)
    engine = DialogueEngine(catalogue: knowledge.catalogue, municipality: municipality)
    catalogue = knowledge.catalogue
    self.store = store
    endpoints = routing
    self.clock = clock
  }

  /// The names of the endpoints that want events of a type.
  public typealias EventRouting = @Sendable (_ type: String) -> [String]

  /// What the bot says before the first message.
  public func welcome() -> [Reply] { engine.welcome(at: clock.now()) }

  /// What the bot says to a message of more than 16 KiB.
  public func tooLong() -> [Reply] { engine.notice(.tooLong, at: clock.now()) }

  /// What the bot says to a message that is not UTF-8.
  public func unreadable() -> [Reply] { engine.notice(.unreadable, at: clock.now()) }

  /// Whether there is something new in the outbox; asking makes it old.
  public func takeNewEvents() -> Bool {
    defer { hasNewEvents = false }
    return hasNewEvents
  }

  /// Answers messages in their order, all in one transaction: when this returns, everything is stored.
  ///
  /// A message whose id was seen before gets the very same answer, and changes nothing. `render` gives the answer as
  /// the channel writes it, which is what a repeated message gets again. Throws what the store throws; then nothing
  /// of the batch happened.
  public func answer(
    _ messages: [IncomingMessage], render: (IncomingMessage, Answer) -> String
  ) throws -> [String] {
    try store.transaction { transaction in
      try messages.map { try answer($0, transaction, render) }
    }
  }

  private func answer(
    _ message: IncomingMessage, _ transaction: any StoreTransaction,
    _ render: (IncomingMessage, Answer) -> String
  ) throws -> String {
    let conversation = message.conversation
    if let id = message.id, let same = try transaction.rememberedAnswer(to: id, in: conversation) {
      return same
    }
    let now = message.time ?? clock.now()
    let tracker = try transaction.tracker(of: conversation) ?? Tracker(conversation: conversation)
    let cases = try transaction.cases(of: conversation)
    // Who has said nothing yet can only number what the welcome offered.
    let offered = tracker.turns == 0 ? engine.welcome(at: now) : tracker.lastReplies
    let text = NumberedAnswer.meaning(of: message.text, after: offered)
    let interpretation = interpreter.interpret(text, expecting: expectation(tracker), now: now)
    let turn = try decide(tracker, interpretation, now, cases, transaction)
    try commit(turn, conversation, now, transaction)
    let rendered = render(message, Answer(turn, interpretation, catalogue, cases))
    if let id = message.id { try transaction.remember(rendered, to: id, in: conversation, at: now) }
    return rendered
  }

  /// What was asked last, for reading a short answer.
  private func expectation(_ tracker: Tracker) -> Expectation? {
    guard let active = tracker.form,
      let slot = active.requested.flatMap({ catalogue.form(active.name)?.slot($0) })
    else { return nil }
    return Expectation(kind: slot.kind, list: slot.list)
  }

  /// Decides the turn, with a case number that nobody has.
  private func decide(
    _ tracker: Tracker, _ interpretation: Interpretation, _ now: Timestamp, _ cases: [Case],
    _ transaction: any StoreTransaction
  ) throws -> Turn {
    while true {
      let number = CaseNumber.random(using: &generator)
      let turn = engine.turn(tracker, interpretation, .init(now: now, freshCaseNumber: number, cases: cases))
      let opens = turn.cases.contains { if case .open = $0 { true } else { false } }
      guard opens, try transaction.case(number) != nil else { return turn }
    }
  }

  private func commit(
    _ turn: Turn, _ conversation: ConversationID, _ now: Timestamp, _ transaction: any StoreTransaction
  ) throws {
    if turn.erases { try transaction.erase(conversation) }
    for change in turn.cases {
      switch change {
      case .open(let opened): try transaction.open(opened)
      case .update(let changed): try transaction.update(changed)
      }
    }
    for draft in turn.events {
      let owner = turn.erases ? nil : conversation
      try enqueue(draft, of: owner, at: now, transaction)
    }
    try transaction.save(turn.tracker)
  }

  private func enqueue(
    _ draft: EventDraft, of conversation: ConversationID?, at now: Timestamp,
    _ transaction: any StoreTransaction
  ) throws {
    let event = Event(
      id: EventID.random(using: &generator), type: draft.type, subject: draft.subject, time: now,
      data: draft.data)
    hasNewEvents = true
    try transaction.enqueue(event, to: endpoints(draft.type), of: conversation)
  }

  /// Tells the officials which promises ran late since the last time.
  ///
  /// - Returns: how many.
  /// - Throws: what the store throws.
  @discardableResult
  public func reportLatePromises() throws -> Int {
    let now = clock.now()
    return try store.transaction { transaction in
      let late = try transaction.lateCases(before: DutchClock.local(now).date, limit: 1000)
      for var lateCase in late {
        try enqueue(.promiseLate(lateCase), of: lateCase.conversation, at: now, transaction)
        lateCase.promise.lateReported = true
        try transaction.update(lateCase)
      }
      return late.count
    }
  }
}
