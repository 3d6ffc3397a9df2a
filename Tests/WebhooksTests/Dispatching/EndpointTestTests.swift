import Model
import Testing

@testable import Webhooks

@Suite("A test of an endpoint", .serialized, .timeLimit(.minutes(1)))
struct EndpointTestTests {
  private func test(_ endpoint: Endpoint, proxy: String? = nil) throws -> EndpointTestResult {
    try EndpointTest.send(
      to: endpoint, from: Samples.origin, id: "test-1", clock: ManualClock(), proxy: proxy)
  }

  @Test("sends one signed event and tells how it ended", arguments: [(200, true), (403, false)])
  func sends(status: Int, succeeded: Bool) throws {
    let receiver = try Receiver(.answer(status))
    defer { receiver.stop() }
    let result = try test(Samples.endpoint(receiver.url))
    #expect(result.succeeded == succeeded)
    #expect(result.status == status)
    #expect(result.outcome.hasPrefix(succeeded ? "Gelukt. " : "Mislukt bij het antwoord. "))
    #expect(result.outcome.contains("status \(status)"))
    #expect(result.outcome.contains("erbonden met 127.0.0.1 na "))
    #expect(result.outcome.contains("antwoord over HTTP/1.1 na "))
    let request = try #require(receiver.requests(1).first)
    #expect(try JSONValue(parsing: request.body)["type"] == "nl.samenspraak.webhook.test")
    #expect(request.headers["webhook-id"] == "test-1")
  }

  @Test("names the station where it went wrong")
  func stations() throws {
    let certificates = try TestCertificates()
    let silent = try Receiver(.hang)
    let expired = try Receiver(.answer(200), certificates.identity(from: -9, until: -2))
    let gone = try Receiver(.hang)
    gone.stop()
    defer {
      silent.stop()
      expired.stop()
    }
    let security = TransportSecurity(authorities: certificates.authority)
    let rows: [(Endpoint, String, String)] = [
      (
        try Endpoint(name: "a", url: "https://wijkteam.invalid/hook", secrets: ["x"]),
        "Mislukt bij het opzoeken van de naam (DNS). ", "niet gevonden"
      ), (try Samples.endpoint(gone.url), "Mislukt bij het verbinden. ", "nam de verbinding niet aan"),
      (
        try Endpoint(name: "a", url: "https://10.0.0.1/hook", secrets: ["x"]), "Mislukt bij het verbinden. ",
        "allow_private"
      ),
      (
        try Samples.endpoint(expired.url, security: security), "Mislukt bij de beveiliging (TLS). ",
        "is verlopen"
      ),
      (
        try Samples.endpoint(silent.url, totalTimeout: .milliseconds(200)), "Mislukt bij het antwoord. ",
        "niet op tijd"
      ),
    ]
    for (endpoint, station, word) in rows {
      let result = try test(endpoint)
      #expect(!result.succeeded)
      #expect(result.outcome.hasPrefix(station), "\(result.outcome)")
      #expect(result.outcome.contains(word), "\(result.outcome)")
    }
  }

  @Test("gives a program the same in numbers")
  func json() throws {
    let receiver = try Receiver(.answer(204))
    defer { receiver.stop() }
    let json = try test(Samples.endpoint(receiver.url)).json
    #expect(json["succeeded"] == true)
    #expect(json["status"] == 204)
    #expect(json["address"] == "127.0.0.1")
    #expect(json["http"] == "1.1")
    #expect(json["tls_ms"] == .null)
    #expect(json["total_ms"] != .null)
  }

  @Test("goes by the proxy, and says so")
  func proxy() throws {
    let proxy = try Receiver(.answer(204))
    defer { proxy.stop() }
    let endpoint = try Endpoint(
      name: "a", url: "http://wijkteam.example/hook", secrets: ["x"], insecure: true)
    let result = try test(endpoint, proxy: "http://127.0.0.1:\(proxy.port)")
    #expect(result.succeeded)
    #expect(result.outcome.contains("erbonden met de proxy op 127.0.0.1"))
    #expect(proxy.requests(1).first?.line == "POST http://wijkteam.example/hook HTTP/1.1")
  }

  @Test("logs in first when the endpoint wants that, and tells when that fails", arguments: [true, false])
  func login(accepts: Bool) throws {
    let server = try Receiver(
      .answer(accepts ? 200 : 401, body: #"{"access_token": "abc", "token_type": "Bearer"}"#))
    let receiver = try Receiver(.answer(200))
    defer {
      server.stop()
      receiver.stop()
    }
    let credentials = ClientCredentials(
      tokenURL: server.url, client: "samenspraak", secret: HiddenText("wachtwoord"))
    let result = try test(
      Samples.endpoint(receiver.url, authorization: .clientCredentials(credentials)))
    #expect(result.succeeded == accepts)
    if accepts {
      #expect(receiver.requests(1).first?.headers["authorization"] == "Bearer abc")
    } else {
      #expect(result.outcome.hasPrefix("Mislukt bij het inloggen. De inlogserver weigert ons (status 401)."))
      #expect(receiver.received == 0)
    }
  }
}
