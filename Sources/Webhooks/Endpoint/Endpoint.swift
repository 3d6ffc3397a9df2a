/// A place where officials receive events, as the configuration describes it.
public struct Endpoint: Sendable, Equatable {
  /// Names the endpoint in the outbox, in logs and on the command line.
  public let name: String
  /// Where requests go.
  public let url: String
  /// Which types of event it gets.
  public let events: [EventPattern]
  /// One, or two while a key is rotated.
  public let secrets: [Secret]
  /// How an event is written for it.
  public let format: Format
  /// Whether plain http is fine to a host that is not this computer. TLS certificates are verified all the
  /// same.
  public let isInsecure: Bool
  /// Whether the host may stand in a private network.
  public let allowsPrivate: Bool
  /// For the connection alone.
  public let connectTimeout: Duration
  /// For the whole request, the connection included.
  public let totalTimeout: Duration
  /// How many bytes of an answer are read at most; the status counts, whatever follows.
  public let maximumResponse: Int

  /// Which certificates count, and which of ours is shown.
  public let security: TransportSecurity
  /// What stands in the `Authorization` header; nil for none.
  public let authorization: Authorization?

  let address: WebAddress

  /// How an event is written.
  public enum Format: String, Sendable, CaseIterable {
    /// The whole event as a CloudEvent.
    case cloudevents
    /// A readable message, as are the next two.
    case mattermost
    case slack
    case matrixHookshot = "matrix-hookshot"
  }

  /// Checks every setting, and throws for the first that is wrong: which setting, and a Dutch sentence.
  ///
  /// `events` are patterns such as `nl.samenspraak.hulpvraag.*`, `secrets` are `whsec_<base64>` or plain
  /// text, and `format` is the raw value of a `Format`.
  public init(
    name: String, url: String, events: [String] = ["*"], secrets: [String], format: String = "cloudevents",
    insecure: Bool = false, allowPrivate: Bool = false, security: TransportSecurity = .init(),
    authorization: Authorization? = nil, connectTimeout: Duration = .seconds(5),
    totalTimeout: Duration = .seconds(20), maximumResponse: Int = 64 * 1024
  ) throws(EndpointError) {
    self.name = try Self.checked(name: name)
    self.address = try Self.checked(url: url, insecure: insecure)
    self.url = url
    self.events = try Self.checked(events: events)
    self.secrets = try Self.checked(secrets: secrets)
    guard let format = Format(rawValue: format) else {
      let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw EndpointError(.format, "Dit formaat bestaat niet. Kies uit: \(known).")
    }
    self.format = format
    isInsecure = insecure
    allowsPrivate = allowPrivate
    self.security = try Self.checked(security: security)
    self.authorization = try Self.checked(authorization: authorization, insecure: insecure)
    guard connectTimeout >= .milliseconds(1), connectTimeout <= .seconds(300) else {
      throw EndpointError(
        .connectTimeout, "De tijd om verbinding te maken moet tussen 0 en 300 seconden liggen.")
    }
    self.connectTimeout = connectTimeout
    guard totalTimeout >= .milliseconds(1), totalTimeout <= .seconds(300) else {
      throw EndpointError(
        .totalTimeout, "De tijd voor een heel verzoek moet tussen 0 en 300 seconden liggen.")
    }
    self.totalTimeout = totalTimeout
    guard (0...16 * 1024 * 1024).contains(maximumResponse) else {
      throw EndpointError(.maximumResponse, "Het grootste antwoord moet tussen 0 en 16777216 bytes liggen.")
    }
    self.maximumResponse = maximumResponse
  }

  /// Whether this endpoint asked for events of `type`.
  public func wants(_ type: String) -> Bool { events.contains { $0.matches(type) } }

  /// Which addresses the host may turn out to have.
  var addressPolicy: AddressPolicy { addressPolicy(loopback: address.isLoopback) }

  /// The same for another host of this endpoint, such as where its tokens come from.
  func addressPolicy(loopback: Bool) -> AddressPolicy {
    if allowsPrivate { return .any }
    return loopback ? .loopbackOnly : .publicOnly
  }
}
