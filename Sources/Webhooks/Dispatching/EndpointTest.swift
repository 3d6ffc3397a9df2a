public import Model

/// Sends one test event to an endpoint at once, outside the outbox: `samenspraak webhooks test NAME`.
public enum EndpointTest {
  /// The type of a test event. It is sent to the endpoint whatever types that asked for.
  public static let eventType = "nl.samenspraak.webhook.test"

  /// How the test ended.
  public struct Result: Sendable, Equatable {
    /// Whether the endpoint answered 2xx.
    public let succeeded: Bool
    /// A sentence for the administrator.
    public let outcome: String
  }

  /// Blocks until the endpoint answered or its time is over. The event gets `id`, which must be new for each
  /// test.
  ///
  /// Throws `DeliveryUnavailable` or `SignatureError`.
  public static func send(
    to endpoint: Endpoint, from origin: CloudEvent.Origin, id: String, clock: any WallClock,
    proxy: String? = nil
  ) throws -> Result {
    let now = clock.now()
    let event = Event(
      id: id, type: eventType, subject: nil, time: now,
      data: ["test": true, "received": .string(now.iso8601)])
    let request = try HTTPRequest(event, to: endpoint, from: origin, at: now)
    let client = try HTTPClient(proxy: proxy)
    defer { client.stop() }
    let answer = Monitor<HTTPOutcome?>(nil)
    client.send(request) { outcome in answer.with { $0 = outcome } }
    let outcome = answer.wait(until: nil) { $0 } ?? .failed(.timeout)
    var succeeded = false
    if case .answered(200..<300, _) = outcome { succeeded = true }
    return Result(succeeded: succeeded, outcome: Judgement.sentence(outcome))
  }
}
