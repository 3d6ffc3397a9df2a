import Model

/// How long to wait after each attempt that failed, until there are no more.
public struct RetrySchedule: Sendable, Equatable {
  /// The pause after the first attempt, after the second, and so on. After one attempt more the delivery is
  /// dead.
  public let pauses: [Duration]
  /// The part of a pause that chance adds or takes off: 0.2 is up to 20 %. It keeps many bots from calling at
  /// once.
  public let jitter: Double

  /// The schedule of the contract: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h, give or take 20 %.
  public static let standard = RetrySchedule()

  /// A `jitter` that is not between 0 and 1 is brought to the nearest of them.
  public init(
    pauses: [Duration] = [
      .seconds(5), .seconds(300), .seconds(1800), .seconds(7200), .seconds(18_000), .seconds(36_000),
      .seconds(36_000),
    ],
    jitter: Double = 0.2
  ) {
    self.pauses = pauses.map { max($0, .zero) }
    self.jitter = min(max(jitter, 0), 1)
  }

  /// When to try again after `attempts` attempts that failed; nil when that was the last.
  ///
  /// `notBefore` is what the receiver asked for; the later of the two counts, within 24 hours.
  func next(
    afterAttempts attempts: Int, at now: Timestamp, notBefore: Timestamp? = nil,
    using generator: inout some RandomNumberGenerator
  ) -> Timestamp? {
    guard attempts >= 1, attempts <= pauses.count else { return nil }
    let factor = 1 + Double.random(in: -jitter...jitter, using: &generator)
    let planned = now.adding(pauses[attempts - 1] * factor)
    guard let notBefore else { return planned }
    return max(planned, min(notBefore, now.adding(Self.longestWish)))
  }

  /// How long a receiver can put us off.
  static let longestWish = Duration.seconds(24 * 3600)
}
