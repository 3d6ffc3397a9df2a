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
}

/// How a request ended.
enum HTTPOutcome: Sendable, Equatable {
  /// The header `Retry-After` as it came, if it came.
  case answered(status: Int, retryAfter: String?)
  case failed(HTTPFailure)
}

/// Why there is no status.
enum HTTPFailure: Sendable, Equatable {
  case nameNotFound
  case noConnection
  case tls
  case timeout
  /// The host has an address that the policy refuses.
  case refusedAddress
  /// The other side broke off, before or in the middle of its answer.
  case reset
  /// The client was stopped.
  case cancelled
  /// The request could not be signed or set up; `code` is libcurl's, or 0.
  case other(code: Int)
}
