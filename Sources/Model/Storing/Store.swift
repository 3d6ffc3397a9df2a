/// Where conversations, cases and the outbox live. One contract suite holds every implementation to this text.
///
/// Calls block; a transaction that throws leaves no trace. Transactions are not nested, and a transaction is used inside
/// its `body` only.
public protocol Store: Sendable {
  /// Runs `body` in one transaction that nobody else writes in, and makes its effects durable before it returns.
  func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result
}

/// What can be read and changed inside a transaction.
public protocol StoreTransaction {
  // MARK: Conversations

  func tracker(of conversation: ConversationID) throws -> Tracker?
  func save(_ tracker: Tracker) throws

  /// What was answered to a message before, as the channel rendered it; nil for a message never seen, or followed by
  /// `StoreLimits.rememberedAnswers` others.
  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) throws -> String?
  /// Keeps an answer, so that a repeated message gets it again; it takes the place of an earlier one to that message.
  ///
  /// An answer `about` a case of somebody else goes when that case is erased.
  func remember(
    _ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp,
    about: CaseNumber?) throws

  /// Removes all that is stored of a conversation: tracker, answers, notices, the cases with what others were told of
  /// them, and its events with their deliveries, sent or waiting. Events of type `EventType.erased` stay. No byte of what was removed is left in a file.
  func erase(_ conversation: ConversationID) throws

  /// Removes what was kept beyond its term. Conversations with an open case stay, and so does what still waits.
  ///
  /// Ages count from the days that `touch` noted and the moments that attempts and answers carry.
  func purge(_ retention: Retention, now: Timestamp) throws -> Purged
  /// Notes that a conversation was in use on `day`.
  func touch(_ conversation: ConversationID, on day: CivilDate) throws

  // MARK: Cases

  /// Throws `CaseNumberTaken` when the number is in use, or was before it was erased.
  func open(_ newCase: Case) throws
  /// Changes nothing when there is no such case: it was erased.
  func update(_ changed: Case) throws
  func `case`(_ number: CaseNumber) throws -> Case?
  /// The cases of a conversation, oldest first.
  func cases(of conversation: ConversationID) throws -> [Case]
  /// Cases with a promise that somebody must look at on `day` or before it (`Case.watchDay`), the earliest first.
  func casesToWatch(until day: CivilDate, limit: Int) throws -> [Case]
  /// The open cases of all conversations, oldest first.
  func openCases(limit: Int) throws -> [Case]
  /// Leaves a mark without content where a case was erased, or a conversation without one: nothing but the moment and
  /// the number, which is not given out again.
  func bury(_ number: CaseNumber?, at: Timestamp) throws
  /// When a case was erased; nil when none with that number was.
  func burial(of number: CaseNumber) throws -> Timestamp?

  // MARK: Notices

  /// Keeps a notice until it was said.
  func post(_ notice: Notice) throws
  /// The notices for a conversation that are true at `now`, in the order of posting.
  func notices(for conversation: ConversationID, at now: Timestamp) throws -> [WaitingNotice]
  /// The same, for all conversations on these channels.
  func notices(on channels: Set<String>, at now: Timestamp, limit: Int) throws -> [WaitingNotice]
  /// Forgets notices that were said.
  func remove(notices: [Int64]) throws

  // MARK: Outbox

  /// Puts an event in the outbox, once for each endpoint. `conversation` is kept to find it when it must be erased.
  ///
  /// It is due at once, whatever its `time` says: a replayed message may carry a moment that is yet to come.
  func enqueue(_ event: Event, to endpoints: [String], of conversation: ConversationID?) throws
  /// The deliveries that may be tried now, oldest first, leased until `leasedUntil` so that nobody else takes them.
  ///
  /// Of one case and endpoint only the oldest waiting delivery comes out: order is kept. While that one is leased or
  /// waits for its next attempt, none comes out. Events without a case are not ordered. A moment that lies farther
  /// ahead than `StoreLimits.farthestAhead` counts as come.
  func claim(endpoints: [String], now: Timestamp, leasedUntil: Timestamp, limit: Int) throws -> [Delivery]
  /// Writes down how attempts ended, and ends their leases.
  ///
  /// What was delivered stays delivered, whatever a slower attempt reports; a delivery that was erased is skipped.
  func record(_ results: [DeliveryResult]) throws
  /// Gives leases back without an attempt.
  func release(_ deliveries: [Int64]) throws
  /// When the next delivery to one of these endpoints becomes due (or its lease ends), long ago when one was never
  /// tried; nil when none waits. Only deliveries that `claim` may give out count.
  func nextDue(endpoints: [String]) throws -> Timestamp?
  /// The deliveries that fit, newest first.
  func deliveries(_ query: DeliveryQuery, limit: Int) throws -> [Delivery]
  func delivery(_ id: Int64) throws -> Delivery?
  /// The attempts that were made for a delivery, oldest first.
  func attempts(of delivery: Int64) throws -> [DeliveryAttempt]
  /// The endpoints that an event of a conversation went to, or is on its way to.
  func recipients(of conversation: ConversationID) throws -> [String]
  /// Makes a dead or waiting delivery due at `now`; a lease on it stays. False when there is none with that id.
  func retry(_ id: Int64, now: Timestamp) throws -> Bool

  // MARK: Endpoints

  /// What is remembered of endpoints, by name; nothing of one that never was in the outbox.
  func endpointStates() throws -> [EndpointState]
  func save(_ state: EndpointState) throws
  /// How many deliveries to an endpoint wait or are dead; none when nobody knows it.
  func backlog(of endpoint: String) throws -> EndpointBacklog

  // MARK: Figures

  /// Counts something once more in the week that begins on `monday`.
  func count(_ tally: Tally, week monday: CivilDate) throws
  /// All counts of weeks from `monday` on, by week, kind and name.
  func tallies(from monday: CivilDate) throws -> [TallyCount]
}

extension StoreTransaction {
  /// Keeps an answer that is about nobody else.
  public func remember(
    _ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp
  ) throws {
    try remember(answer, to: message, in: conversation, at: at, about: nil)
  }

  /// The deliveries of one status, or all, newest first.
  public func deliveries(status: Delivery.Status?, limit: Int) throws -> [Delivery] {
    try deliveries(DeliveryQuery(status: status), limit: limit)
  }
}

/// A new case came with a number that is in use: draw another.
public struct CaseNumberTaken: Error {
  public init() {}
}

/// The store cannot be opened, read or written. The description is a sentence for the person who runs the program.
public struct StoreError: Error, CustomStringConvertible, Sendable {
  public enum Code: Sendable, Equatable {
    case cannotOpen
    case cannotRead
    case cannotWrite
    /// Written by a newer version of the program.
    case tooNew
  }

  public let code: Code
  public let description: String

  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
