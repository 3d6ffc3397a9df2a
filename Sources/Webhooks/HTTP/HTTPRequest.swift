/// A POST to an endpoint.
struct HTTPRequest: Sendable {
  let url: String
  let headers: [(name: String, value: String)]
  let body: [UInt8]
  let connectTimeout: Duration
  /// For the whole request, the connection included.
  let totalTimeout: Duration
  let maximumResponse: Int
  let addressPolicy: AddressPolicy
  /// Whether a configured proxy is passed by.
  let bypassesProxy: Bool
  var security = TransportSecurity()
  /// Whether somebody wants to read the answer, up to `maximumResponse` bytes.
  var keepsBody = false
  /// Addresses that count instead of those of the name service, as libcurl writes them: `host:port:address`. For tests.
  var resolved: [String] = []
}

/// How a request ended.
enum HTTPOutcome: Sendable, Equatable {
  /// The header `Retry-After` as it came, if it came.
  case answered(status: Int, retryAfter: String?)
  case failed(HTTPFailure)

  /// Whether the answer was 2xx.
  var isSuccess: Bool { if case .answered(200..<300, _) = self { true } else { false } }
}

/// Why there is no status.
enum HTTPFailure: Sendable, Equatable {
  case nameNotFound
  case noConnection
  case tls(TLSFault)
  /// The connection did not stand in time.
  case connectTimeout
  /// The connection stood, but the answer did not come in time.
  case timeout
  /// The host has an address that the policy refuses.
  case refusedAddress
  /// The proxy did not let us through.
  case proxy
  /// The other side broke off, before or in the middle of its answer.
  case reset
  /// The client was stopped.
  case cancelled
  /// The request could not be signed or set up; `code` is libcurl's, or 0.
  case other(code: Int)
}

/// What is wrong with a secure connection.
enum TLSFault: Sendable, Equatable {
  case expired
  case notYetValid
  /// The certificate was signed by nobody whom we trust.
  case untrusted
  case wrongName
  /// The receiver refuses our certificate, or wants one and got none.
  case ourCertificate
  /// A certificate or key on this computer cannot be used.
  case unusableFile
  case other
}
