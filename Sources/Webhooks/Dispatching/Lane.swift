import Model

/// One endpoint's share of the dispatcher: nothing in it ever waits for another endpoint.
struct Lane {
  let endpoint: Endpoint
  /// How many deliveries may be on their way at once.
  let width: Int
  private(set) var circuit = Circuit()
  private(set) var isGone = false
  private(set) var running: Set<Int64> = []
  private var lastOutcome: String?

  init(_ endpoint: Endpoint, width: Int) {
    self.endpoint = endpoint
    self.width = width
  }

  /// How long a delivery is ours alone: longer than a request can take.
  var lease: Duration { max(.seconds(60), endpoint.totalTimeout + .seconds(30)) }

  func allowance(at now: Timestamp) -> Int {
    isGone ? 0 : circuit.allowance(at: now, running: running.count, most: width)
  }

  mutating func begin(_ delivery: Int64) { running.insert(delivery) }

  /// Notes that a delivery came back without an attempt.
  mutating func drop(_ delivery: Int64) { running.remove(delivery) }

  mutating func end(_ delivery: Int64, _ judgement: Judgement, at now: Timestamp) {
    running.remove(delivery)
    lastOutcome = judgement.outcome
    if judgement.isGone { isGone = true }
    if judgement.succeeded { circuit.succeeded() } else { circuit.failed(at: now) }
  }

  var status: EndpointStatus {
    let state: EndpointStatus.State =
      isGone ? .gone : circuit.openUntil.map { .paused(until: $0) } ?? .working
    return EndpointStatus(
      name: endpoint.name, state: state, running: running.count, failures: circuit.failures,
      lastOutcome: lastOutcome)
  }
}
