import Model

@testable import Webhooks

/// A store that has an outbox and nothing else, in memory. A test can wait for what happens in it.
final class OutboxDouble: Store {
  struct State: Sendable {
    var entries: [Entry] = []
    /// How many transactions must fail.
    var failures = 0
    var transactions = 0
    var releases: [Int64] = []
    var endpoints: [String: EndpointState] = [:]
  }

  struct Entry: Sendable {
    var delivery: Delivery
    var leasedUntil: Timestamp?
  }

  private let state = Monitor(State())

  func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result {
    try state.with { state in
      state.transactions += 1
      if state.failures > 0 {
        state.failures -= 1
        throw StoreError(.cannotWrite, "De schijf is vol.")
      }
      let transaction = OutboxTransaction(state)
      let result = try body(transaction)
      state = transaction.state
      return result
    }
  }

  func failNext(_ count: Int) { state.with { $0.failures = count } }

  func put(_ events: Event..., to endpoints: String...) throws {
    try transaction { for event in events { try $0.enqueue(event, to: endpoints, of: nil) } }
  }

  var deliveries: [Delivery] { state.with { $0.entries.map(\.delivery) } }
  var isLeased: Bool { state.with { $0.entries.contains { $0.leasedUntil != nil } } }
  var transactions: Int { state.with { $0.transactions } }
  var releases: [Int64] { state.with { $0.releases } }

  /// Waits until `condition` holds for the deliveries, oldest first; returns them as they are, also when it
  /// never held.
  @discardableResult
  func deliveries(when condition: ([Delivery]) -> Bool) -> [Delivery] {
    wait { condition($0.entries.map(\.delivery)) }
    return deliveries
  }

  /// Whether `condition` came to hold in time.
  @discardableResult
  func wait(_ most: Duration = .seconds(20), for condition: (State) -> Bool) -> Bool {
    state.wait(until: Deadline(in: most)) { condition($0) ? true : nil } ?? false
  }
}

final class OutboxTransaction: StoreTransaction {
  var state: OutboxDouble.State

  init(_ state: OutboxDouble.State) { self.state = state }

  func tracker(of conversation: ConversationID) throws -> Tracker? { nil }
  func save(_ tracker: Tracker) throws {}
  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) throws -> String? { nil }
  func remember(_ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp)
    throws
  {}
  func erase(_ conversation: ConversationID) throws {}
  func open(_ newCase: Case) throws {}
  func update(_ changed: Case) throws {}
  func `case`(_ number: CaseNumber) throws -> Case? { nil }
  func cases(of conversation: ConversationID) throws -> [Case] { [] }
  func lateCases(before day: CivilDate, limit: Int) throws -> [Case] { [] }

  func enqueue(_ event: Event, to endpoints: [String], of conversation: ConversationID?) throws {
    for endpoint in endpoints {
      let delivery = Delivery(
        id: Int64(state.entries.count + 1), endpoint: endpoint, event: event, attempts: 0, status: .waiting,
        nextAttempt: event.time, lastOutcome: nil)
      state.entries.append(.init(delivery: delivery))
    }
  }

  func claim(endpoints: [String], now: Timestamp, leasedUntil: Timestamp, limit: Int) throws -> [Delivery] {
    var claimed: [Delivery] = []
    for index in candidates(endpoints) where claimed.count < limit {
      let entry = state.entries[index]
      guard entry.delivery.nextAttempt <= now, (entry.leasedUntil ?? now) <= now else { continue }
      state.entries[index].leasedUntil = leasedUntil
      claimed.append(entry.delivery)
    }
    return claimed
  }

  func record(_ results: [DeliveryResult]) throws {
    for result in results {
      switch result.verdict {
      case .delivered: change(result, status: .delivered)
      case .dead: change(result, status: .dead)
      case .retry(let moment): change(result, status: .waiting, nextAttempt: moment)
      }
    }
  }

  func release(_ deliveries: [Int64]) throws {
    state.releases += deliveries
    for id in deliveries { state.entries[Int(id) - 1].leasedUntil = nil }
  }

  func nextDue(endpoints: [String]) throws -> Timestamp? {
    candidates(endpoints).map { index in
      let entry = state.entries[index]
      return max(entry.delivery.nextAttempt, entry.leasedUntil ?? entry.delivery.nextAttempt)
    }.min()
  }

  func deliveries(_ query: DeliveryQuery, limit: Int) throws -> [Delivery] {
    let all = state.entries.map(\.delivery).filter { query.status == nil || $0.status == query.status }
    return Array(all.reversed().prefix(limit))
  }

  func delivery(_ id: Int64) throws -> Delivery? { state.entries.map(\.delivery).first { $0.id == id } }
  func retry(_ id: Int64, now: Timestamp) throws -> Bool { false }
  func attempts(of delivery: Int64) throws -> [DeliveryAttempt] { [] }

  func endpointStates() throws -> [EndpointState] { Array(state.endpoints.values) }
  func save(_ endpoint: EndpointState) throws { state.endpoints[endpoint.name] = endpoint }

  func backlog(of endpoint: String) throws -> EndpointBacklog {
    let own = state.entries.map(\.delivery).filter { $0.endpoint == endpoint }
    return EndpointBacklog(
      waiting: own.count { $0.status == .waiting }, dead: own.count { $0.status == .dead })
  }

  /// The oldest waiting delivery of each case and endpoint; one without a case stands alone.
  private func candidates(_ endpoints: [String]) -> [Int] {
    var seen: Set<String> = []
    return state.entries.indices.filter { index in
      let delivery = state.entries[index].delivery
      guard delivery.status == .waiting, endpoints.contains(delivery.endpoint) else { return false }
      guard let subject = delivery.event.subject else { return true }
      return seen.insert("\(delivery.endpoint) \(subject)").inserted
    }
  }

  private func change(_ result: DeliveryResult, status: Delivery.Status, nextAttempt: Timestamp? = nil) {
    let old = state.entries[Int(result.delivery) - 1].delivery
    state.entries[Int(result.delivery) - 1] = .init(
      delivery: Delivery(
        id: old.id, endpoint: old.endpoint, event: old.event, attempts: old.attempts + 1, status: status,
        nextAttempt: nextAttempt ?? old.nextAttempt, lastOutcome: result.outcome))
  }
}
