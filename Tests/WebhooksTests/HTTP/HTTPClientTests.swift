import Testing

@testable import Webhooks

@Suite("The HTTP client", .serialized, .timeLimit(.minutes(2)))
struct HTTPClientTests {
  private func request(
    _ url: String, body: String = "{}", timeout: Duration = .seconds(20),
    policy: AddressPolicy = .loopbackOnly,
    headers: [(name: String, value: String)] = []
  ) -> HTTPRequest {
    HTTPRequest(
      url: url, headers: headers, body: Array(body.utf8), connectTimeout: .seconds(5), totalTimeout: timeout,
      maximumResponse: 65_536, addressPolicy: policy, bypassesProxy: true)
  }

  private func send(_ requests: [HTTPRequest], limits: HTTPClient.Limits = .init()) throws -> [HTTPOutcome] {
    let client = try HTTPClient(limits: limits)
    defer { client.stop() }
    return client.reports(on: requests).map(\.outcome)
  }

  @Test("posts headers and body, and tells the status")
  func posts() throws {
    let receiver = try Receiver(.answer(204))
    defer { receiver.stop() }
    let body = String(repeating: "é", count: 100_000)
    #expect(
      try send([request(receiver.url, body: body, headers: [("X-Test", "ja")])])
        == [.answered(status: 204, retryAfter: nil)])
    let received = try #require(receiver.requests(1).first)
    #expect(received.line == "POST /hook HTTP/1.1")
    #expect(received.headers["x-test"] == "ja")
    #expect(received.headers["expect"] == nil)
    #expect(received.text == body)
  }

  @Test("tells what Retry-After says")
  func retryAfter() throws {
    let receiver = try Receiver(.answer(503, headers: ["retry-after:  Sun, 06 Nov 1994 08:49:37 GMT"]))
    defer { receiver.stop() }
    #expect(
      try send([request(receiver.url)])
        == [.answered(status: 503, retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT")])
  }

  @Test("does not follow a redirect")
  func redirect() throws {
    let target = try Receiver(.answer(200))
    defer { target.stop() }
    let receiver = try Receiver(.answer(307, headers: ["Location: \(target.url)"]))
    defer { receiver.stop() }
    #expect(try send([request(receiver.url)]) == [.answered(status: 307, retryAfter: nil)])
    #expect(target.received == 0)
  }

  @Test("stops reading an endless body and goes by the status")
  func endless() throws {
    let receiver = try Receiver(.endless)
    defer { receiver.stop() }
    #expect(try send([request(receiver.url)]) == [.answered(status: 200, retryAfter: nil)])
  }

  @Test("does not take endless headers in")
  func endlessHeaders() throws {
    let receiver = try Receiver(.endlessHeaders)
    defer { receiver.stop() }
    #expect(try send([request(receiver.url)]) == [.failed(.reset)])
  }

  @Test("gives up a receiver that says nothing")
  func hang() throws {
    let receiver = try Receiver(.hang)
    defer { receiver.stop() }
    #expect(try send([request(receiver.url, timeout: .milliseconds(150))]) == [.failed(.timeout)])
  }

  @Test(
    "gives up a receiver that answers letter by letter",
    arguments: [Receiver.Reaction.slowHeaders, .slowBody])
  func slow(reaction: Receiver.Reaction) throws {
    let receiver = try Receiver(reaction)
    defer { receiver.stop() }
    #expect(try send([request(receiver.url, timeout: .milliseconds(300))]) == [.failed(.timeout)])
  }

  @Test("notices that a name does not exist")
  func unknownName() throws {
    // RFC 6761 keeps this top-level name from ever existing.
    #expect(
      try send([request("http://wijkteam.invalid/hook", policy: .any)]) == [.failed(.nameNotFound)])
  }

  @Test("opens no socket to a name that has turned to a private address, and keeps none from before")
  func turnsPrivate() throws {
    let receiver = try Receiver(.stay(200))
    defer { receiver.stop() }
    let client = try HTTPClient()
    defer { client.stop() }
    let url = "http://wijkteam.example:\(receiver.port)/hook"
    func send(to address: String, _ policy: AddressPolicy) -> HTTPOutcome? {
      var request = request(url, policy: policy)
      request.resolved = ["wijkteam.example:\(receiver.port):\(address)"]
      return client.reports(on: [request]).first?.outcome
    }
    #expect(send(to: "127.0.0.1", .loopbackOnly) == .answered(status: 200, retryAfter: nil))
    // The connection of a moment ago still stands, and was fine for whoever opened it.
    #expect(send(to: "127.0.0.1", .publicOnly) == .failed(.refusedAddress))
    for address in ["10.0.0.1", "169.254.169.254", "::ffff:192.168.1.1", "0.0.0.0"] {
      let other = "http://wissel-\(address.count).example:\(receiver.port)/hook"
      var request = request(other, policy: .publicOnly)
      let isIPv6 = address.contains(":")
      request.resolved = [
        "wissel-\(address.count).example:\(receiver.port):" + (isIPv6 ? "[\(address)]" : address)
      ]
      #expect(client.reports(on: [request]).map(\.outcome) == [.failed(.refusedAddress)], "\(address)")
    }
    #expect(receiver.received == 1)
  }

  @Test("keeps a connection open for the next request")
  func reuse() throws {
    let receiver = try Receiver(.stay(200))
    defer { receiver.stop() }
    let client = try HTTPClient()
    defer { client.stop() }
    for _ in 0..<20 {
      #expect(
        client.reports(on: [request(receiver.url)]).map(\.outcome) == [
          .answered(status: 200, retryAfter: nil)
        ])
    }
    #expect(receiver.received == 20)
    #expect(receiver.accepted == 1)
  }

  @Test("notices a connection that breaks", arguments: [Receiver.Reaction.reset, .half])
  func broken(reaction: Receiver.Reaction) throws {
    let receiver = try Receiver(reaction)
    defer { receiver.stop() }
    #expect(try send([request(receiver.url)]) == [.failed(.reset)])
  }

  @Test("notices that nobody listens")
  func nobody() throws {
    let receiver = try Receiver(.hang)
    receiver.stop()
    #expect(try send([request(receiver.url)]) == [.failed(.noConnection)])
  }

  @Test("notices that the other side speaks no TLS")
  func noTLS() throws {
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    #expect(try send([request("https://127.0.0.1:\(receiver.port)/")]) == [.failed(.tls(.other))])
    #expect(receiver.received == 0)
  }

  @Test(
    "opens no socket to an address that is refused, however it is written",
    arguments: [
      "127.0.0.1", "localhost", "2130706433", "0x7f000001", "127.1", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0",
      "10.0.0.1", "169.254.169.254", "[fe80::1]", "224.0.0.1",
    ])
  func refused(host: String) throws {
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    #expect(
      try send([request("http://\(host):\(receiver.port)/", policy: .publicOnly)]) == [
        .failed(.refusedAddress)
      ])
    #expect(receiver.received == 0)
  }

  @Test("refuses other schemes and headers on two lines")
  func malformed() throws {
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    let outcomes = try send([
      request("file:///etc/hostname"), request(receiver.url, headers: [("webhook-id", "a\r\nX-Evil: b")]),
    ])
    for outcome in outcomes {
      guard case .failed(.other) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
    }
    #expect(outcomes.count == 2)
    #expect(receiver.received == 0)
  }

  @Test("sends two hundred requests over few connections")
  func many() throws {
    let receiver = try Receiver(.answer(200, body: "ok"))
    defer { receiver.stop() }
    let outcomes = try send(
      Array(repeating: request(receiver.url), count: 200), limits: .init(total: 8, perHost: 8))
    #expect(outcomes == Array(repeating: .answered(status: 200, retryAfter: nil), count: 200))
  }

  @Test("tells every caller when it stops, also the late ones")
  func stop() throws {
    let receiver = try Receiver(.hang)
    defer { receiver.stop() }
    let client = try HTTPClient()
    let outcomes = Monitor<[HTTPOutcome]>([])
    for _ in 0..<3 {
      client.send(request(receiver.url)) { report in outcomes.with { $0.append(report.outcome) } }
    }
    #expect(receiver.requests(3).count == 3)
    client.stop()
    client.send(request(receiver.url)) { report in outcomes.with { $0.append(report.outcome) } }
    #expect(outcomes.with { $0 } == Array(repeating: .failed(.cancelled), count: 4))
    client.stop()
  }
}
