import Model

@testable import Webhooks

/// A clock that a test moves.
final class ManualClock: WallClock {
  private let moment: Monitor<Timestamp>

  init(_ moment: Timestamp = Samples.now) { self.moment = Monitor(moment) }

  func now() -> Timestamp { moment.with { $0 } }

  func advance(_ duration: Duration) { moment.with { $0 = $0.adding(duration) } }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

enum Samples {
  /// 2026-05-04T10:00:00+02:00.
  static let now = Timestamp(seconds: 1_777_881_600)
  static let origin = CloudEvent.Origin(oin: "00000001234567890000")
  static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

  static func caseNumber(_ seed: UInt64 = 1) -> CaseNumber {
    var generator = SeededGenerator(seed)
    return CaseNumber.random(using: &generator)
  }

  static func event(_ id: String = "evt-1", about subject: CaseNumber? = nil) -> Event {
    Event(
      id: id, type: EventType.help, subject: subject, time: now,
      data: [
        "case": subject.map { .string($0.description) } ?? .null, "intent": "hulp_geld", "form": "hulpvraag",
        "slots": ["situatie": "Ik kan de huur niet betalen", "spoed": "deze_week"], "channel": "irc",
        "received": .string(now.iso8601), "promise": ["what": "Iemand belt je", "due": "2026-05-18"],
      ])
  }

  static func endpoint(
    _ url: String, name: String = "wijkteam", secrets: [String] = [secret], format: String = "cloudevents",
    security: TransportSecurity = .init(), authorization: Authorization? = nil,
    totalTimeout: Duration = .seconds(20)
  ) throws -> Endpoint {
    try Endpoint(
      name: name, url: url, secrets: secrets, format: format, security: security,
      authorization: authorization,
      totalTimeout: totalTimeout)
  }
}
