import Model

@testable import Webhooks

/// A store in memory that a test can wait for and make fail.
final class OutboxDouble: Store {
  struct State: Sendable {
    /// As they were after the last transaction, oldest first.
    var deliveries: [Delivery] = []
    /// How many transactions must fail.
    var failures = 0
    var transactions = 0
  }

  private let store = MemoryStore()
  private let state = Monitor(State())

  func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result {
    let fails = state.with { state in
      state.transactions += 1
      guard state.failures > 0 else { return false }
      state.failures -= 1
      return true
    }
    guard !fails else { throw StoreError(.cannotWrite, "De schijf is vol.") }
    var deliveries: [Delivery] = []
    let result = try store.transaction { transaction in
      let result = try body(transaction)
      deliveries = try transaction.deliveries(status: nil, limit: .max).reversed()
      return result
    }
    // Two threads may come here in either order, but a test only waits for what is bound to come.
    state.with { $0.deliveries = deliveries }
    return result
  }

  func failNext(_ count: Int) { state.with { $0.failures = count } }

  func put(_ events: Event..., to endpoints: String...) throws {
    try transaction { for event in events { try $0.enqueue(event, to: endpoints, of: nil) } }
  }

  var deliveries: [Delivery] {
    (try? store.transaction { try $0.deliveries(status: nil, limit: .max) })?.reversed() ?? []
  }
  var transactions: Int { state.with { $0.transactions } }

  /// Waits until `condition` holds for the deliveries, oldest first; returns them as they are, also when it
  /// never held.
  @discardableResult
  func deliveries(when condition: ([Delivery]) -> Bool) -> [Delivery] {
    wait { condition($0.deliveries) }
    return deliveries
  }

  /// Whether `condition` came to hold in time.
  @discardableResult
  func wait(_ most: Duration = .seconds(20), for condition: (State) -> Bool) -> Bool {
    state.wait(until: Deadline(in: most)) { condition($0) ? true : nil } ?? false
  }
}
