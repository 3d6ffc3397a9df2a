/// What is remembered of an endpoint, so that every program on the store and its next start know it.
public struct EndpointState: Sendable, Equatable {
  /// The endpoint's name in the configuration.
  public let name: String
  /// Since when it wants nothing more: it answered 410. Nil while it takes deliveries.
  public var goneSince: Timestamp?
  /// Failures in a row.
  public var failures = 0
  /// Until when nothing is sent to it; nil when it is not paused.
  public var pausedUntil: Timestamp?
  public var lastAttempt: Timestamp?
  public var lastSuccess: Timestamp?
  /// How the last attempt ended, in a sentence. Never a body, never a secret.
  public var lastOutcome: String?

  public init(name: String) { self.name = name }
}

/// How much is left to do for an endpoint.
public struct EndpointBacklog: Sendable, Equatable {
  public var waiting = 0
  /// Given up, until somebody sends them again by hand.
  public var dead = 0
  /// When the event happened that waits longest.
  public var oldest: Timestamp?

  public init(waiting: Int = 0, dead: Int = 0, oldest: Timestamp? = nil) {
    self.waiting = waiting
    self.dead = dead
    self.oldest = oldest
  }
}
