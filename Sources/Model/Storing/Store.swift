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
  func remember(_ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp)
    throws

  /// Removes all that is stored of a conversation: tracker, answers, the cases and its events with their deliveries,
  /// sent or waiting. Events of type `EventType.erased` stay. No byte of what was removed is left in a file.
  func erase(_ conversation: ConversationID) throws

  // MARK: Cases

  /// Throws `CaseNumberTaken` when the number is in use.
  func open(_ newCase: Case) throws
  /// Changes nothing when there is no such case: it was erased.
  func update(_ changed: Case) throws
  func `case`(_ number: CaseNumber) throws -> Case?
  /// The cases of a conversation, oldest first.
  func cases(of conversation: ConversationID) throws -> [Case]
  /// Open cases whose promise was due before `day` and was not reported late, the longest overdue first.
  func lateCases(before day: CivilDate, limit: Int) throws -> [Case]

  // MARK: Outbox

  /// Puts an event in the outbox, once for each endpoint. `conversation` is kept to find it when it must be erased.
  ///
  /// It is due at once, whatever its `time` says: a replayed message may carry a moment that is yet to come.
  func enqueue(_ event: Event, to endpoints: [String], of conversation: ConversationID?) throws
  /// The deliveries that may be tried now, oldest first, leased until `leasedUntil` so that nobody else takes them.
  ///
  /// Of one case and endpoint only the oldest waiting delivery comes out: order is kept. While that one is leased or
  /// waits for its next attempt, none comes out. Events without a case are not ordered.
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
  /// Makes a dead or waiting delivery due at `now`; a lease on it stays. False when there is none with that id.
  func retry(_ id: Int64, now: Timestamp) throws -> Bool

  // MARK: Endpoints

  /// What is remembered of endpoints, by name; nothing of one that never was in the outbox.
  func endpointStates() throws -> [EndpointState]
  func save(_ state: EndpointState) throws
  /// How many deliveries to an endpoint wait or are dead; none when nobody knows it.
  func backlog(of endpoint: String) throws -> EndpointBacklog
}

extension StoreTransaction {
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
