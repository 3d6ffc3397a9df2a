import Model

/// What other threads tell the thread of a `Dispatcher`, and what it tells them. Guarded by a `Monitor`.
struct DispatchMailbox: Sendable {
  /// A request that ended, or was never sent.
  struct Finished: Sendable {
    let delivery: Delivery
    let lane: Int
    let outcome: HTTPOutcome
  }

  /// An authorization server answered, or did not.
  struct TokenAnswer: Sendable {
    let lane: Int
    let report: HTTPReport
  }

  /// Work for the thread, taken out of the mailbox.
  struct Work: Sendable {
    var finished: [Finished] = []
    var tokens: [TokenAnswer] = []
    var drains = 0
    var isStopping = false
  }

  var isWoken = false
  var isStopping = false
  var finished: [Finished] = []
  var tokens: [TokenAnswer] = []
  /// Counts the calls of `drain`.
  var drains = 0
  /// The last call of `drain` after which a whole round found nothing left to do.
  var settled = 0
  var hasEnded = false
  var statuses: [EndpointStatus]

  /// What there is to do, taken out; nil when there is nothing.
  mutating func take() -> Work? {
    guard isWoken || isStopping || !finished.isEmpty || !tokens.isEmpty else { return nil }
    defer {
      isWoken = false
      finished = []
      tokens = []
    }
    return Work(finished: finished, tokens: tokens, drains: drains, isStopping: isStopping)
  }
}
