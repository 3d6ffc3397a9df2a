import Model
import Testing

@testable import Webhooks

@Suite("An endpoint that wants to know who we are", .serialized, .timeLimit(.minutes(1)))
struct AuthorizationTests {
  private static let token = #"{"access_token": "abc-123", "token_type": "Bearer", "expires_in": 600}"#

  private func credentials(_ server: Receiver, scope: String? = nil) -> Authorization {
    .clientCredentials(
      ClientCredentials(
        tokenURL: server.url, client: "samen spraak", secret: HiddenText("ge:heim+"), scope: scope))
  }

  @Test("gets the token of the configuration")
  func bearer() throws {
    let receiver = try Receiver(.answer(200))
    defer { receiver.stop() }
    let bench = Bench([try Samples.endpoint(receiver.url, authorization: .bearer(HiddenText("vast-token")))])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    #expect(receiver.requests(1).first?.headers["authorization"] == "Bearer vast-token")
    #expect(receiver.requests(1).first?.headers["webhook-signature"] != nil)
  }

  @Test("gets a token that we asked for once, and a new one when that has ended")
  func clientCredentials() throws {
    let server = try Receiver(.answer(200, body: Self.token))
    let receiver = try Receiver(.answer(200))
    defer {
      server.stop()
      receiver.stop()
    }
    let bench = Bench([
      try Samples.endpoint(receiver.url, authorization: credentials(server, scope: "zaken schrijven"))
    ])
    defer { bench.dispatcher.stop() }
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(server.received == 0)

    try bench.store.put(Samples.event("a"), Samples.event("b"), to: "wijkteam")
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(receiver.requests(2).map { $0.headers["authorization"] } == ["Bearer abc-123", "Bearer abc-123"])
    let request = try #require(server.requests(1).first)
    #expect(request.text == "grant_type=client_credentials&scope=zaken%20schrijven")
    #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
    #expect(
      request.headers["authorization"] == "Basic " + Base64.encode(Array("samen%20spraak:ge%3Aheim%2B".utf8)))

    // Given up half a minute before its end.
    bench.advance(.seconds(569))
    try bench.store.put(Samples.event("c"), to: "wijkteam")
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(server.received == 1)
    bench.advance(.seconds(1))
    try bench.store.put(Samples.event("d"), to: "wijkteam")
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(server.received == 2)
  }

  @Test("gets a new token after it refused the old one")
  func refused() throws {
    let server = try Receiver(.answer(200, body: Self.token))
    let receiver = try Receiver { _, before in .answer(before == 0 ? 401 : 200) }
    defer {
      server.stop()
      receiver.stop()
    }
    let bench = Bench([try Samples.endpoint(receiver.url, authorization: credentials(server))])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    #expect(server.received == 1)
    bench.advance(.seconds(5))
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(server.received == 2)
  }

  @Test(
    "loses no attempt while there is no token, and asks again after a pause",
    arguments: [
      Receiver.Reaction.answer(401), .answer(200, body: "geen json"), .reset,
      .answer(200, body: #"{"access_token": "a b", "token_type": "Bearer"}"#),
      .answer(200, body: #"{"access_token": "abc", "token_type": "mac"}"#),
    ])
  func noToken(reaction: Receiver.Reaction) throws {
    let server = try Receiver { _, before in
      before == 0 ? reaction : .answer(200, body: Self.token)
    }
    let receiver = try Receiver(.answer(200))
    defer {
      server.stop()
      receiver.stop()
    }
    let bench = Bench([try Samples.endpoint(receiver.url, authorization: credentials(server))])
    defer { bench.dispatcher.stop() }
    try bench.store.put(Samples.event(), to: "wijkteam")
    try bench.dispatcher.start()
    #expect(try bench.dispatcher.drain(upTo: 20) == 1)
    #expect(server.received == 1)
    #expect(receiver.received == 0)
    #expect(bench.store.deliveries.map(\.attempts) == [0])
    let status = try #require(bench.dispatcher.statuses().first)
    #expect(status.state == .paused(until: Samples.now.adding(seconds: 30)))
    #expect(status.lastOutcome?.contains("nlog") == true)
    #expect(!bench.log.text.contains("ge:heim"))

    bench.advance(.seconds(30))
    #expect(try bench.dispatcher.drain(upTo: 20) == 0)
    #expect(server.received == 2)
    #expect(bench.dispatcher.statuses().first?.state == .working)
  }

  @Test("keeps its token and password to itself")
  func silent() {
    let hidden = HiddenText("wachtwoord")
    #expect("\(hidden)" == "(geheim)")
    #expect(String(reflecting: hidden) == "(geheim)")
    let all = Authorization.bearer(hidden)
    #expect(!"\(all)".contains("wachtwoord"))
    var dumped = ""
    dump(all, to: &dumped)
    #expect(!dumped.contains("wachtwoord"))
  }
}
