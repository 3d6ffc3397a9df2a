/// Where conversations, cases and the outbox live. One contract suite holds every implementation to this text.
///
/// Calls block; a transaction that throws leaves no trace.
public protocol Store: Sendable {
  /// Runs `body` in one transaction that nobody else writes in, and makes its effects durable before it returns.
  func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result
}

/// What can be read and changed inside a transaction.
public protocol StoreTransaction {
  // MARK: Conversations

  func tracker(of conversation: ConversationID) throws -> Tracker?
  func save(_ tracker: Tracker) throws

  /// What was answered to a message before, as the channel rendered it; nil for a message never seen.
  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) throws -> String?
  /// Keeps an answer, so that a repeated message gets it again.
  func remember(_ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp)
    throws

  /// Removes all that is stored of a conversation: tracker, answers, the cases and the content of its events, sent
  /// or waiting. Events of type `EventType.erased` stay.
  func erase(_ conversation: ConversationID) throws

  // MARK: Cases

  /// Throws `CaseNumberTaken` when the number is in use.
  func open(_ newCase: Case) throws
  func update(_ changed: Case) throws
  func `case`(_ number: CaseNumber) throws -> Case?
  /// The cases of a conversation, oldest first.
  func cases(of conversation: ConversationID) throws -> [Case]
  /// Open cases whose promise was due before `day` and was not reported late, oldest first.
  func lateCases(before day: CivilDate, limit: Int) throws -> [Case]

  // MARK: Outbox

  /// Puts an event in the outbox, once for each endpoint. `conversation` is kept to find it when it must be erased.
  func enqueue(_ event: Event, to endpoints: [String], of conversation: ConversationID?) throws
  /// The deliveries that may be tried now, oldest first, leased until `leasedUntil` so that nobody else takes them.
  ///
  /// Of one case and endpoint only the oldest waiting delivery comes out: order is kept.
  func claim(endpoints: [String], now: Timestamp, leasedUntil: Timestamp, limit: Int) throws -> [Delivery]
  /// Writes down how attempts ended, and ends their leases.
  func record(_ results: [DeliveryResult]) throws
  /// Gives leases back without an attempt.
  func release(_ deliveries: [Int64]) throws
  /// When the next delivery to one of these endpoints becomes due (or its lease ends); nil when none waits.
  func nextDue(endpoints: [String]) throws -> Timestamp?
  /// Deliveries by id, or all of one status, newest first.
  func deliveries(status: Delivery.Status?, limit: Int) throws -> [Delivery]
  func delivery(_ id: Int64) throws -> Delivery?
  /// Makes a dead or waiting delivery due at `now`. False when there is none with that id.
  func retry(_ id: Int64, now: Timestamp) throws -> Bool
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
