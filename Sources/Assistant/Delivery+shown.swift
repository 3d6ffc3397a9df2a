public import Model

extension Delivery {
  /// The delivery for machines. Never the event's data: that is personal.
  public var json: JSONValue { .object(members) }

  /// The same, with its attempts.
  public func json(_ attempts: [DeliveryAttempt]) -> JSONValue {
    let log = attempts.map { attempt in
      JSONValue.object([.init("at", .string(attempt.at.iso8601)), .init("outcome", .string(attempt.outcome))])
    }
    return .object(members + [.init("log", .array(log))])
  }

  private var members: [JSONValue.Member] {
    [
      .init("id", .int(Int(id))), .init("endpoint", .string(endpoint)),
      .init("status", .string(status.rawValue)),
      .init("type", .string(event.type)), .init("event", .string(event.id)),
      .init("case", event.subject.map { .string($0.description) } ?? .null),
      .init("time", .string(event.time.iso8601)), .init("attempts", .int(attempts)),
      .init("next_attempt", status == .waiting ? .string(nextAttempt.iso8601) : .null),
      .init("last_outcome", lastOutcome.map { .string($0) } ?? .null),
    ]
  }
}

extension Delivery.Status {
  /// The status for people, in Dutch.
  public var words: String {
    switch self {
    case .waiting: "wacht"
    case .delivered: "bezorgd"
    case .dead: "opgegeven"
    }
  }
}
