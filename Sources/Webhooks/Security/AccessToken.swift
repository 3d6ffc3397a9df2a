import Model

/// A token that an authorization server gave out, and until when we use it.
struct AccessToken: Sendable, Equatable {
  let token: HiddenText
  let until: Timestamp

  /// Reads the answer of RFC 6749, section 5.1, that came in at `now`; nil when it is no such answer.
  init?(_ body: [UInt8], at now: Timestamp) {
    guard let answer = try? JSONValue(parsing: body), let token = answer["access_token"]?.string,
      Endpoint.isToken(token), answer["token_type"]?.string?.lowercased() == "bearer"
    else { return nil }
    self.token = HiddenText(token)
    var lifetime = Self.assumedLifetime
    if case .int(let seconds)? = answer["expires_in"] { lifetime = .seconds(max(0, min(seconds, 86_400))) }
    // Given up a little early: a request must not arrive with a token that has just ended.
    until = now.adding(lifetime - min(lifetime / 5, Self.margin))
  }

  private static let margin = Duration.seconds(30)
  /// The server should say it; section 5.1 allows it not to.
  private static let assumedLifetime = Duration.seconds(300)
}

/// The token of one endpoint: none, one that is on its way, or one that holds until a moment.
enum TokenState: Sendable, Equatable {
  case none
  case asking
  case held(AccessToken)

  /// The token to send at `now`; nil when one must be asked for first.
  func valid(at now: Timestamp) -> HiddenText? {
    guard case .held(let token) = self, now < token.until else { return nil }
    return token.token
  }
}

extension HTTPRequest {
  /// The request for a token of `credentials`, under the rules of `endpoint`.
  init(tokenFor credentials: ClientCredentials, of endpoint: Endpoint) {
    let isLoopback = WebAddress(credentials.tokenURL)?.isLoopback ?? false
    let account = Self.formEncoded(credentials.client) + ":" + Self.formEncoded(credentials.secret.text)
    let scope = credentials.scope.map { "&scope=" + Self.formEncoded($0) } ?? ""
    self.init(
      url: credentials.tokenURL,
      headers: [
        ("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json"),
        ("User-Agent", "Samenspraak"), ("Authorization", "Basic " + Base64.encode(Array(account.utf8))),
      ],
      body: Array(("grant_type=client_credentials" + scope).utf8), connectTimeout: endpoint.connectTimeout,
      totalTimeout: endpoint.totalTimeout, maximumResponse: endpoint.maximumResponse,
      addressPolicy: endpoint.addressPolicy(loopback: isLoopback), bypassesProxy: isLoopback,
      security: endpoint.security, keepsBody: true)
  }

  /// As section 2.3.1 of RFC 6749 wants name and password, and forms their values.
  private static func formEncoded(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return out
  }
}
