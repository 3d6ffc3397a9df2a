public import Model

/// How an endpoint is doing.
public struct EndpointStatus: Sendable, Equatable, CustomStringConvertible {
  /// Whether anything is sent to it.
  public enum State: Sendable, Equatable {
    /// Everything is sent as it comes.
    case working
    /// Too many failures in a row, or it asked for a pause: nothing is sent until this moment, then one delivery tries.
    case paused(until: Timestamp)
    /// It answered 410: nothing is sent until a test succeeds or somebody sends a delivery again by hand.
    case gone(since: Timestamp)
  }

  /// The endpoint's name in the configuration.
  public let name: String
  /// Whether anything is sent to it.
  public let state: State
  /// Deliveries of this program that are on their way.
  public let running: Int
  /// Deliveries that arrived, since this program started.
  public let delivered: Int
  /// Failures in a row.
  public let failures: Int
  /// How the last attempt ended, in a sentence; nil before the first.
  public let lastOutcome: String?

  init(_ remembered: EndpointState, running: Int, delivered: Int) {
    name = remembered.name
    state =
      remembered.goneSince.map { .gone(since: $0) } ?? remembered.pausedUntil.map { .paused(until: $0) }
      ?? .working
    self.running = running
    self.delivered = delivered
    failures = remembered.failures
    lastOutcome = remembered.lastOutcome
  }

  /// One line for the administrator.
  public var description: String {
    "\(name): \(state.words(failures: failures)), \(running) onderweg."
      + (lastOutcome.map { " Laatste keer: \($0)" } ?? "")
  }
}

extension EndpointStatus.State {
  /// The state for the administrator, in a few words.
  public func words(failures: Int) -> String {
    switch self {
    case .working: failures == 0 ? "werkt" : "\(failures) keer achter elkaar mislukt"
    case .paused(let moment):
      "gepauzeerd tot \(DutchClock.local(moment).time)"
        + (failures == 0
          ? "" : failures == 1 ? ", na 1 mislukte poging" : ", na \(failures) mislukte pogingen")
    case .gone: "uit, want de ontvanger wil niets meer krijgen"
    }
  }
}
