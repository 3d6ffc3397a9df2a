public import Model

/// How a test of an endpoint ended, and what its way there was like.
public struct EndpointTestResult: Sendable, Equatable {
  /// Whether the endpoint answered 2xx.
  public let succeeded: Bool
  /// A few sentences for the administrator: how it ended, where, and how long each station took.
  public let outcome: String
  /// What the endpoint answered; nil when it did not.
  public let status: Int?
  private let trace: HTTPTrace

  init(_ report: HTTPReport, goesByProxy: Bool = false) {
    succeeded = report.outcome.isSuccess
    trace = report.trace
    var status: Int?
    if case .answered(let answer, _) = report.outcome { status = answer }
    self.status = status
    let way = trace.sentence(goesByProxy: goesByProxy)
    outcome =
      (succeeded ? "Gelukt. " : Self.failing(report.outcome)) + OutcomeSentence.of(report.outcome)
      + (way.isEmpty ? "" : " " + way)
  }

  /// The authorization server gave no token, so nothing was sent.
  init(loginFailed report: HTTPReport) {
    succeeded = false
    status = nil
    trace = report.trace
    let way = trace.sentence(goesByProxy: false)
    outcome =
      "Mislukt bij het inloggen. " + OutcomeSentence.ofToken(report.outcome) + (way.isEmpty ? "" : " " + way)
  }

  /// Names the station where it went wrong.
  private static func failing(_ outcome: HTTPOutcome) -> String {
    guard case .failed(let failure) = outcome else { return "Mislukt bij het antwoord. " }
    switch failure {
    case .nameNotFound: return "Mislukt bij het opzoeken van de naam (DNS). "
    case .noConnection, .connectTimeout, .refusedAddress, .proxy: return "Mislukt bij het verbinden. "
    case .tls: return "Mislukt bij de beveiliging (TLS). "
    case .timeout, .reset: return "Mislukt bij het antwoord. "
    case .cancelled, .other: return "Mislukt. "
    }
  }

  /// The result for machines; times in milliseconds, null for stations that were not reached.
  public var json: JSONValue {
    .object([
      .init("succeeded", .bool(succeeded)), .init("status", status.map { .int($0) } ?? .null),
      .init("outcome", .string(outcome)), .init("address", trace.address.map { .string($0) } ?? .null),
      .init("http", trace.version.map { .string($0) } ?? .null),
      .init("dns_ms", Self.milliseconds(trace.lookup)), .init("connect_ms", Self.milliseconds(trace.connect)),
      .init("tls_ms", Self.milliseconds(trace.tls)), .init("total_ms", Self.milliseconds(trace.total)),
    ])
  }

  private static func milliseconds(_ duration: Duration?) -> JSONValue {
    duration.map { .int(Int($0.milliseconds)) } ?? .null
  }
}

extension HTTPTrace {
  /// The way that a request went, as far as it came: "Naam gevonden na 2 ms, verbonden met 203.0.113.7 na 9 ms, …".
  func sentence(goesByProxy: Bool) -> String {
    var stations: [String] = []
    func add(_ what: String, _ time: Duration?) {
      if let time { stations.append("\(what) na \(Self.words(time))") }
    }
    add(goesByProxy ? "naam van de proxy gevonden" : "naam gevonden", lookup)
    let place = address.map { goesByProxy ? " met de proxy op \($0)" : " met \($0)" } ?? ""
    add("verbonden\(place)", connect)
    add("beveiligd (TLS)", tls)
    add(version.map { "antwoord over HTTP/\($0)" } ?? "einde", total)
    let text = stations.joined(separator: ", ")
    return text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func words(_ time: Duration) -> String {
    let milliseconds = time.milliseconds
    if milliseconds < 1 { return "minder dan 1 ms" }
    guard milliseconds >= 1000 else { return "\(milliseconds) ms" }
    return "\(milliseconds / 1000),\(milliseconds / 100 % 10) s"
  }
}
