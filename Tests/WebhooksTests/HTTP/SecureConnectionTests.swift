import Testing

@testable import Webhooks

@Suite("A secure connection", .serialized, .timeLimit(.minutes(2)))
struct SecureConnectionTests {
  private let certificates: TestCertificates

  init() throws { certificates = try TestCertificates() }

  private func send(
    to receiver: Receiver, host: String = "127.0.0.1", _ security: TransportSecurity? = nil, count: Int = 1
  ) throws -> [HTTPReport] {
    let client = try HTTPClient()
    defer { client.stop() }
    var request = HTTPRequest(
      url: "https://\(host):\(receiver.port)/hook", headers: [], body: Array("{}".utf8),
      connectTimeout: .seconds(5), totalTimeout: .seconds(20), maximumResponse: 65_536,
      addressPolicy: .loopbackOnly, bypassesProxy: true)
    request.security = security ?? TransportSecurity(authorities: certificates.authority)
    request.resolved = ["wijkteam.example:\(receiver.port):127.0.0.1"]
    return client.reports(on: Array(repeating: request, count: count))
  }

  @Test("stands when the certificate is good, and only for an authority that we trust")
  func good() throws {
    let receiver = try Receiver(.answer(204), certificates.identity("wijkteam.example"))
    defer { receiver.stop() }
    let report = try #require(try send(to: receiver, host: "wijkteam.example").first)
    #expect(report.outcome == .answered(status: 204, retryAfter: nil))
    #expect(report.trace.version == "1.1")
    #expect(report.trace.tls != nil)
    let untrusted = try send(to: receiver, host: "wijkteam.example", TransportSecurity())
    #expect(untrusted.map(\.outcome) == [.failed(.tls(.untrusted))])
    #expect(receiver.received == 1)
  }

  @Test("trusts the authorities of an endpoint instead of those of this computer, not beside them")
  func instead() throws {
    let receiver = try Receiver(.answer(204), certificates.identity())
    defer { receiver.stop() }
    let other = try TestCertificates()
    let reports = try send(to: receiver, TransportSecurity(authorities: other.authority))
    #expect(reports.map(\.outcome) == [.failed(.tls(.untrusted))])
  }

  @Test("is refused when the certificate has expired, is too young, or is for another host")
  func refused() throws {
    let faults: [(TLSIdentity, TLSFault)] = [
      (try certificates.identity(from: -10, until: -2), .expired),
      (try certificates.identity(from: 2, until: 10), .notYetValid),
      (try certificates.identity("anders.example"), .wrongName),
    ]
    for (identity, fault) in faults {
      let receiver = try Receiver(.answer(204), identity)
      defer { receiver.stop() }
      #expect(try send(to: receiver).map(\.outcome) == [.failed(.tls(fault))])
      #expect(receiver.received == 0)
    }
  }

  @Test("shows our certificate to a receiver that asks for it, and says so when that is missing")
  func clientCertificate() throws {
    let receiver = try Receiver(.answer(204), certificates.identity(wantsClients: true))
    defer { receiver.stop() }
    let paths = try certificates.issue("samenspraak.example")
    let ours = TransportSecurity.ClientCertificate(certificate: paths.certificate, key: paths.key)
    let with = try send(
      to: receiver, TransportSecurity(authorities: certificates.authority, certificate: ours))
    #expect(with.map(\.outcome) == [.answered(status: 204, retryAfter: nil)])
    #expect(try send(to: receiver).map(\.outcome) == [.failed(.tls(.ourCertificate))])
    #expect(receiver.received == 1)
  }

  @Test("says that a file of ours cannot be used")
  func unusableFile() throws {
    let receiver = try Receiver(.answer(204), certificates.identity())
    defer { receiver.stop() }
    let key = try certificates.issue("a.example").key
    let ours = TransportSecurity.ClientCertificate(certificate: key, key: key)
    for security in [
      TransportSecurity(authorities: certificates.authority, certificate: ours),
      TransportSecurity(authorities: key),
    ] {
      #expect(try send(to: receiver, security).map(\.outcome) == [.failed(.tls(.unusableFile))])
    }
  }

  @Test("carries many requests at once over HTTP/2 when the receiver offers it")
  func http2() throws {
    let receiver = try Receiver(.hang, certificates.identity(offersHTTP2: true))
    defer { receiver.stop() }
    let reports = try send(to: receiver, count: 30)
    #expect(reports.map(\.outcome) == Array(repeating: .answered(status: 200, retryAfter: nil), count: 30))
    #expect(reports.allSatisfy { $0.trace.version == "2" })
    #expect(receiver.requests(30).allSatisfy { $0.line == "HTTP/2" && $0.text == "{}" })
    #expect(receiver.accepted == 1)
  }
}
