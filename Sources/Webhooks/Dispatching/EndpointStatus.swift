public import Model

/// How an endpoint is doing in this run of the program.
public struct EndpointStatus: Sendable, Equatable, CustomStringConvertible {
  /// Whether anything is sent to it.
  public enum State: Sendable, Equatable {
    /// Everything is sent as it comes.
    case working
    /// Too many failures in a row: nothing is sent until this moment, then one delivery tries.
    case paused(until: Timestamp)
    /// It answered 410: nothing is sent until the program starts again.
    case gone
  }

  /// The endpoint's name in the configuration.
  public let name: String
  /// Whether anything is sent to it.
  public let state: State
  /// Deliveries that are on their way.
  public let running: Int
  /// Failures in a row.
  public let failures: Int
  /// How the last attempt ended, in a sentence; nil before the first.
  public let lastOutcome: String?

  /// One line for the administrator.
  public var description: String {
    let state =
      switch state {
      case .working: failures == 0 ? "werkt" : "\(failures) keer achter elkaar mislukt"
      case .paused(let moment):
        "gepauzeerd tot \(DutchClock.local(moment).time), na \(failures) mislukte pogingen"
      case .gone: "uit, want de ontvanger wil niets meer krijgen"
      }
    return "\(name): \(state), \(running) onderweg." + (lastOutcome.map { " Laatste keer: \($0)" } ?? "")
  }
}
