/// Which deliveries somebody wants to see; what is left out does not matter.
public struct DeliveryQuery: Sendable, Equatable {
  public var status: Delivery.Status?
  /// The endpoint's name in the configuration.
  public var endpoint: String?
  /// The case that the event is about.
  public var subject: CaseNumber?

  public init(status: Delivery.Status? = nil, endpoint: String? = nil, subject: CaseNumber? = nil) {
    self.status = status
    self.endpoint = endpoint
    self.subject = subject
  }
}

/// One attempt to deliver, looked back upon.
public struct DeliveryAttempt: Sendable, Equatable {
  public let at: Timestamp
  /// How it ended, in a sentence. Never a body, never a secret.
  public let outcome: String

  public init(at: Timestamp, outcome: String) {
    self.at = at
    self.outcome = outcome
  }
}
