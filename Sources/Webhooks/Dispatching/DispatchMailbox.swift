import Model

/// What other threads tell the thread of a `Dispatcher`, and what it tells them. Guarded by a `Monitor`.
struct DispatchMailbox: Sendable {
  /// A request that ended, or was never sent.
  struct Finished: Sendable {
    let delivery: Delivery
    let lane: Int
    let outcome: HTTPOutcome
  }

  var isWoken = false
  var isStopping = false
  var finished: [Finished] = []
  /// Counts the calls of `drain`.
  var drains = 0
  /// The last call of `drain` after which a whole round found nothing left to do.
  var settled = 0
  var hasEnded = false
  var statuses: [EndpointStatus]

  /// What there is to do, taken out; nil when there is nothing.
  mutating func take() -> (finished: [Finished], drains: Int, isStopping: Bool)? {
    guard isWoken || isStopping || !finished.isEmpty else { return nil }
    defer {
      isWoken = false
      finished = []
    }
    return (finished, drains, isStopping)
  }
}
