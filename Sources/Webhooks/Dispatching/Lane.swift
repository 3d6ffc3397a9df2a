import Model

/// One endpoint's share of the dispatcher: nothing in it ever waits for another endpoint.
struct Lane {
  let endpoint: Endpoint
  /// How many deliveries may be on their way at once, to an endpoint that has shown that it is well.
  let width: Int
  /// How many may be on their way now: one to an endpoint that is new or has just failed, and one more after each
  /// success. So an endpoint that hangs holds one connection, and not all that it could have.
  private var window = 1
  /// How many deliveries have failed, in this run.
  private var knownFailures = 0
  private(set) var circuit = Circuit()
  /// Since when the endpoint wants nothing more.
  private(set) var goneSince: Timestamp?
  /// Whether it said so to us, and the store does not know yet.
  private var isNewlyGone = false
  /// What was claimed and has not ended.
  private(set) var running: Set<Int64> = []
  private(set) var token = TokenState.none
  /// Whether the store should remember something new of the endpoint.
  private(set) var hasNews = false
  private var delivered = 0
  private var lastAttempt: Timestamp?
  private var lastSuccess: Timestamp?
  private var lastOutcome: String?

  init(_ endpoint: Endpoint, width: Int) {
    self.endpoint = endpoint
    self.width = width
  }

  /// How long a delivery is ours alone: longer than a request can take.
  var lease: Duration { max(.seconds(60), endpoint.totalTimeout + .seconds(30)) }

  var isGone: Bool { goneSince != nil }
  var isAtRest: Bool { running.isEmpty && token != .asking }

  /// How many deliveries more may be claimed, access tokens apart.
  ///
  /// From an endpoint that is well, more are claimed than may be on their way: the next is at hand the moment one
  /// arrives, and many share the transaction that writes them down.
  func allowance(at now: Timestamp) -> Int {
    let most = window < width ? window : width * Self.ahead
    return isGone || token == .asking ? 0 : circuit.allowance(at: now, running: running.count, most: most)
  }

  /// The place of a delivery among the others. One that has waited longer begins no more, as its lease might end before
  /// the request does.
  func turn(_ index: Int) -> HTTPTurn {
    HTTPTurn(
      lane: index, width: width, patience: lease - endpoint.totalTimeout - .seconds(5),
      knownFailures: knownFailures)
  }

  private static let ahead = 16

  // MARK: Deliveries

  mutating func begin(_ delivery: Int64) { running.insert(delivery) }

  /// Notes that a delivery came back without an attempt.
  mutating func drop(_ delivery: Int64) { running.remove(delivery) }

  mutating func end(_ delivery: Int64, _ judgement: Judgement, _ outcome: HTTPOutcome, at now: Timestamp) {
    running.remove(delivery)
    note(judgement.outcome, at: now)
    if judgement.succeeded {
      delivered += 1
      lastSuccess = now
      window = min(width, window + 1)
      circuit.succeeded()
    } else {
      window = 1
      knownFailures += 1
      circuit.failed(at: now)
    }
    if judgement.isGone {
      goneSince = now
      isNewlyGone = true
    }
    if let pause = judgement.pause { circuit.asked(toWaitUntil: pause) }
    // The token may have been withdrawn: the next attempt gets a new one.
    if case .answered(401, _) = outcome, token != .asking { token = .none }
  }

  private mutating func note(_ outcome: String, at now: Timestamp) {
    lastAttempt = now
    lastOutcome = outcome
    hasNews = true
  }

  // MARK: Access tokens

  /// Whether a token must be asked for before anything can be sent.
  func needsToken(at now: Timestamp) -> Bool {
    endpoint.credentials != nil && token.valid(at: now) == nil && token != .asking
  }

  mutating func askForToken() { token = .asking }

  /// Takes in what the authorization server answered.
  mutating func tokenCame(_ report: HTTPReport, at now: Timestamp) {
    if report.outcome.isSuccess, let granted = AccessToken(report.body, at: now) {
      token = .held(granted)
      return
    }
    token = .none
    guard report.outcome != .failed(.cancelled) else { return }
    // No delivery was tried, so none loses an attempt; but asking again at once would help nobody.
    circuit.tripped(at: now)
    note(OutcomeSentence.ofToken(report.outcome), at: now)
  }

  // MARK: What others see

  /// What the store remembers of the endpoint.
  var state: EndpointState {
    var state = EndpointState(name: endpoint.name)
    state.goneSince = goneSince
    state.failures = circuit.failures
    state.pausedUntil = circuit.openUntil
    state.lastAttempt = lastAttempt
    state.lastSuccess = lastSuccess
    state.lastOutcome = lastOutcome
    return state
  }

  /// Notes that the store has `state`.
  mutating func saved() {
    hasNews = false
    isNewlyGone = false
  }

  /// Takes over what other programs found out. `remembered` is what the store has.
  mutating func learn(_ remembered: EndpointState) {
    if !isNewlyGone { goneSince = remembered.goneSince }
    lastSuccess = lastSuccess ?? remembered.lastSuccess
    lastAttempt = lastAttempt ?? remembered.lastAttempt
    lastOutcome = lastOutcome ?? remembered.lastOutcome
  }

  var status: EndpointStatus {
    EndpointStatus(state, running: min(running.count, window), delivered: delivered)
  }
}
