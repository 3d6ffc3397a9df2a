public import Model

/// Sends one test event to an endpoint at once, outside the outbox: `samenspraak webhooks test NAME`.
public enum EndpointTest {
  /// The type of a test event. It is sent to the endpoint whatever types that asked for.
  public static let eventType = "nl.samenspraak.webhook.test"

  /// Blocks until the endpoint answered or its time is over. The event gets `id`, which must be new for each
  /// test.
  ///
  /// Throws `DeliveryUnavailable` or `SignatureError`.
  public static func send(
    to endpoint: Endpoint, from origin: CloudEvent.Origin, id: String, clock: any WallClock,
    proxy: String? = nil
  ) throws -> EndpointTestResult {
    let client = try HTTPClient(proxy: proxy)
    defer { client.stop() }
    var token: HiddenText?
    if let credentials = endpoint.credentials {
      let report = client.report(on: HTTPRequest(tokenFor: credentials, of: endpoint))
      guard report.outcome.isSuccess, let granted = AccessToken(report.body, at: clock.now()) else {
        return EndpointTestResult(loginFailed: report)
      }
      token = granted.token
    }
    let now = clock.now()
    let event = Event(
      id: id, type: eventType, subject: nil, time: now,
      data: ["test": true, "received": .string(now.iso8601)])
    let request = try HTTPRequest(event, to: endpoint, from: origin, at: now, token: token)
    let goesByProxy = proxy != nil && !request.bypassesProxy
    return EndpointTestResult(client.report(on: request), goesByProxy: goesByProxy)
  }
}

extension HTTPClient {
  /// Sends `request` and waits for its end. Not from a completion.
  fileprivate func report(on request: HTTPRequest) -> HTTPReport {
    let answer = Monitor<HTTPReport?>(nil)
    send(request) { report in answer.with { $0 = report } }
    return answer.wait(until: nil) { $0 } ?? HTTPReport(outcome: .failed(.cancelled))
  }
}
