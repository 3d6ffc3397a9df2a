import Synchronization

/// A store that keeps everything in memory and forgets it at exit: for tests and for trying things out.
///
/// A transaction works on a copy, which takes the place of the state only when the body returns. The copy makes the
/// first change of a transaction cost time in proportion to what is stored; `SQLiteStore` on `:memory:` does not.
/// Transactions must not be nested: one inside another waits for itself forever.
public final class MemoryStore: Store {
  private let state = Mutex(MemoryState())

  public init() {}

  public func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result {
    // What `withLock` returns must be sendable and `Result` need not be, so it leaves through a variable.
    var result: Swift.Result<Result, any Error>?
    state.withLock { state in
      let transaction = MemoryTransaction(state)
      result = Swift.Result { try body(transaction) }
      if case .success = result { state = transaction.state }
    }
    guard let result else { throw StoreError(.cannotRead, "The memory store did not run its transaction.") }
    return try result.get()
  }
}

/// All that a memory store holds.
struct MemoryState: Sendable {
  var conversations: [ConversationID: MemoryConversation] = [:]
  /// In the order in which they were opened.
  var cases: [Case] = []
  /// By number: in the order in which they were put in the outbox.
  var deliveries: [MemoryDelivery] = []
  /// The number of the last delivery. Numbers are never used twice: a result may come in for one that was erased.
  var lastDelivery: Int64 = 0
  /// By name.
  var endpoints: [String: EndpointState] = [:]
  /// In the order in which they were posted.
  var notices: [WaitingNotice] = []
  var lastNotice: Int64 = 0
  var burials: [(number: CaseNumber?, at: Timestamp)] = []
  var counts: [MemoryCount: Int] = [:]
}

/// What a memory store counts under.
struct MemoryCount: Sendable, Hashable {
  let tally: Tally
  let week: CivilDate
}

/// What a memory store holds of one conversation, cases and events apart.
struct MemoryConversation: Sendable {
  var tracker: Tracker?
  /// The last `StoreLimits.rememberedAnswers`, oldest first.
  var answers: [MemoryAnswer] = []
  /// The last day of use that was noted.
  var touched: CivilDate?
}

/// One answer, as a memory store holds it.
struct MemoryAnswer: Sendable {
  let message: MessageID
  let text: String
  let at: Timestamp
  let about: CaseNumber?
}

/// One event for one endpoint, as a memory store holds it.
struct MemoryDelivery: Sendable {
  let id: Int64
  let endpoint: String
  let event: Event
  let conversation: ConversationID?
  var attempts = 0
  var status = Delivery.Status.waiting
  /// Nil when it was never tried and nobody asked for another try: it is due at once.
  var nextAttempt: Timestamp?
  var leasedUntil: Timestamp?
  var lastOutcome: String?
  var log: [DeliveryAttempt] = []
  /// When the last attempt ended.
  var tried: Timestamp?

  /// The moment from which it may be claimed, ordering apart.
  var ready: Timestamp {
    max(nextAttempt ?? Timestamp(milliseconds: 0), leasedUntil ?? Timestamp(milliseconds: 0))
  }

  var delivery: Delivery {
    Delivery(
      id: id, endpoint: endpoint, event: event, attempts: attempts, status: status,
      nextAttempt: nextAttempt ?? event.time, lastOutcome: lastOutcome)
  }
}
