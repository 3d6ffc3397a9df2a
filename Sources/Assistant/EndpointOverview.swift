public import Model
import Webhooks

/// How an endpoint is doing, as the store remembers it.
public struct EndpointOverview: Sendable, Equatable {
  public let state: EndpointState
  public let backlog: EndpointBacklog
  /// Whether the configuration has it; what waits for one that it has no more is never sent.
  public let isConfigured: Bool
  private let now: Timestamp

  init(_ state: EndpointState, _ backlog: EndpointBacklog, isConfigured: Bool, now: Timestamp) {
    self.state = state
    self.backlog = backlog
    self.isConfigured = isConfigured
    self.now = now
  }

  /// One word for machines.
  public enum Condition: String, Sendable {
    case unused
    case working
    case failing
    case paused
    case gone
    case unconfigured
  }

  public var condition: Condition {
    if !isConfigured { return .unconfigured }
    if state.goneSince != nil { return .gone }
    if let until = state.pausedUntil, until > now { return .paused }
    if state.failures > 0 { return .failing }
    return state.lastAttempt == nil ? .unused : .working
  }

  /// The same for people, in a few Dutch words.
  public var words: String {
    switch condition {
    case .unused: "nog niets verzonden"
    case .working: "werkt"
    case .failing:
      state.failures == 1 ? "laatste keer mislukt" : "\(state.failures) keer achter elkaar mislukt"
    case .paused: "gepauzeerd tot \(state.pausedUntil?.shown ?? "")"
    case .gone: "uit: wil niets meer krijgen"
    case .unconfigured: "niet ingesteld"
    }
  }

  /// The overview for machines.
  public var json: JSONValue {
    .object([
      .init("endpoint", .string(state.name)), .init("state", .string(condition.rawValue)),
      .init("waiting", .int(backlog.waiting)), .init("dead", .int(backlog.dead)),
      .init("oldest", Self.json(backlog.oldest)), .init("failures", .int(state.failures)),
      .init("paused_until", condition == .paused ? Self.json(state.pausedUntil) : .null),
      .init("gone_since", Self.json(state.goneSince)), .init("last_attempt", Self.json(state.lastAttempt)),
      .init("last_success", Self.json(state.lastSuccess)),
      .init("last_outcome", state.lastOutcome.map { .string($0) } ?? .null),
    ])
  }

  private static func json(_ moment: Timestamp?) -> JSONValue { moment.map { .string($0.iso8601) } ?? .null }
}

extension Timestamp {
  /// The moment in a table, on Dutch clocks: `2026-05-04 10:00`.
  public var shown: String {
    let (date, time) = DutchClock.local(self)
    return "\(date) \(time)"
  }
}
