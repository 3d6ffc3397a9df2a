/// How a request ended, and what is known of its way.
struct HTTPReport: Sendable {
  let outcome: HTTPOutcome
  /// The answer, when the request said that somebody wants to read it.
  var body: [UInt8] = []
  var trace = HTTPTrace()
}

/// The stations of a request. Times count from its start; nil for what was never reached, or not needed because a
/// connection stood open.
struct HTTPTrace: Sendable, Equatable {
  var lookup: Duration?
  var connect: Duration?
  var tls: Duration?
  var total = Duration.zero
  /// The address that was connected to: the receiver's or the proxy's.
  var address: String?
  /// `1.1` or `2`, when there was an answer.
  var version: String?
}
