/// One event on its way to one endpoint.
public struct Delivery: Sendable, Equatable {
  public let id: Int64
  /// The endpoint's name in the configuration.
  public let endpoint: String
  public let event: Event
  /// Attempts made so far.
  public let attempts: Int
  public let status: Status
  /// The earliest moment of the next attempt.
  public let nextAttempt: Timestamp
  /// How the last attempt ended, in a sentence; nil before the first. Never a body, never a secret.
  public let lastOutcome: String?

  public init(
    id: Int64, endpoint: String, event: Event, attempts: Int, status: Status, nextAttempt: Timestamp,
    lastOutcome: String?
  ) {
    self.id = id
    self.endpoint = endpoint
    self.event = event
    self.attempts = attempts
    self.status = status
    self.nextAttempt = nextAttempt
    self.lastOutcome = lastOutcome
  }

  public enum Status: String, Sendable, CaseIterable {
    /// To be sent, now or later.
    case waiting
    /// The endpoint answered 2xx.
    case delivered
    /// Given up after the last retry; kept to be looked at and sent again by hand.
    case dead
  }
}

/// What an attempt means for its delivery.
public struct DeliveryResult: Sendable, Equatable {
  public let delivery: Int64
  public let verdict: Verdict
  /// How the attempt ended, in a sentence for the administrator. Never a body, never a secret.
  public let outcome: String
  public let at: Timestamp

  public init(delivery: Int64, verdict: Verdict, outcome: String, at: Timestamp) {
    self.delivery = delivery
    self.verdict = verdict
    self.outcome = outcome
    self.at = at
  }

  public enum Verdict: Sendable, Equatable {
    case delivered
    /// Not now; try again at this moment.
    case retry(at: Timestamp)
    /// Never again by itself.
    case dead
  }
}
