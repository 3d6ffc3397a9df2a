import Dialogue
public import Model
import NLU

/// The whole bot, assembled: understands messages, decides, stores, and says what was stored.
///
/// Not for two threads at once. Two programs may share a store: a turn is one transaction, and the store lets one of
/// them write at a time, which is what keeps turns of one conversation one after the other.
public final class Bot {
  let interpreter: Interpreter
  let engine: DialogueEngine
  let desk: DeskEngine
  let catalogue: Catalogue
  let store: any Store
  let clock: any WallClock
  private let endpoints: EventRouting
  private let officials: [OfficialRule]
  /// Whether events were put in the outbox since somebody asked.
  private var hasNewEvents = false
  /// How far the moments that messages carry are ahead of the clock, in milliseconds: a bridge that replays sets it.
  private var ahead: Int64?
  private var generator = SystemRandomNumberGenerator()
  /// A number for the next case, drawn before it is needed.
  private(set) var freshNumber: CaseNumber

  /// `routing` tells which endpoints want which type of event; `officials` whose messages are commands.
  public init(
    knowledge: Knowledge, municipality: Municipality, store: any Store, routing: @escaping EventRouting,
    officials: [OfficialRule] = [], clock: any WallClock
  ) {
    interpreter = Interpreter(model: knowledge.model, catalogue: knowledge.catalogue)
    engine = DialogueEngine(catalogue: knowledge.catalogue, municipality: municipality)
    desk = DeskEngine(catalogue: knowledge.catalogue, municipality: municipality)
    catalogue = knowledge.catalogue
    self.store = store
    endpoints = routing
    self.officials = officials
    self.clock = clock
    freshNumber = .random(using: &generator)
  }

  /// The names of the endpoints that want events of a type.
  public typealias EventRouting = @Sendable (_ type: String) -> [String]

  /// The moment that counts between messages: the clock's; or, where messages carry their own, the latest of those and
  /// what went by since.
  public var moment: Timestamp { Timestamp(milliseconds: clock.now().milliseconds + (ahead ?? 0)) }

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

  /// Lets the moments of replayed messages count as the time, from now on.
  func setClock(by messages: [IncomingMessage]) {
    for time in messages.compactMap(\.time) where ahead == nil || time > moment {
      ahead = time.milliseconds - clock.now().milliseconds
    }
  }

  /// Answers messages in their order, all in one transaction: when this returns, everything is stored.
  ///
  /// A message whose id was seen before gets the very same answer, and changes nothing. `render` gives the answer as
  /// the channel writes it, which is what a repeated message gets again. Throws what the store throws; then nothing
  /// of the batch happened.
  public func answer(
    _ messages: [IncomingMessage], render: (IncomingMessage, Answer) -> String
  ) throws -> [String] {
    setClock(by: messages)
    return try store.transaction { transaction in
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
    let rendered: String
    var quoted: CaseNumber?
    if let official = officials.official(in: conversation) {
      let done = try obey(message.text.printable, official, at: message.time ?? clock.now(), transaction)
      rendered = render(message, Answer(replies: done.replies))
      quoted = done.quoted
    } else {
      rendered = render(message, try turn(message, transaction))
    }
    // Its age counts from the machine's clock, as a replayed message may be old already.
    if let id = message.id {
      try transaction.remember(rendered, to: id, in: conversation, at: clock.now(), about: quoted)
    }
    return rendered
  }

  // MARK: Storing

  /// Draws another number for the next case that is opened.
  func renewNumber() { freshNumber = .random(using: &generator) }

  /// Puts events in the outbox; `also` names endpoints that hear of it whatever they asked for.
  func enqueue(
    _ drafts: [EventDraft], of conversation: ConversationID?, at now: Timestamp, also: Set<String> = [],
    _ transaction: any StoreTransaction
  ) throws {
    for draft in drafts {
      let event = Event(
        id: EventID.random(using: &generator), type: draft.type, subject: draft.subject, time: now,
        data: draft.data)
      hasNewEvents = true
      let names = Set(endpoints(draft.type)).union(also)
      try transaction.enqueue(event, to: names.sorted(), of: conversation)
    }
  }

  /// A case with the endpoints that these events go to written down in it.
  func addressed(_ value: Case, _ drafts: [EventDraft]) -> Case {
    var value = value
    let names = drafts.filter { $0.subject == value.number }.flatMap { endpoints($0.type) }
    value.recipients = Set(value.recipients).union(names).sorted()
    return value
  }

  /// Counts what happened, in the week of `now`.
  func count(_ tallies: [Tally], at now: Timestamp, _ transaction: any StoreTransaction) throws {
    let week = DutchClock.local(now).date.monday
    for tally in tallies { try transaction.count(tally, week: week) }
  }
}
