import Model

/// Keeps a broken endpoint from being called again and again.
///
/// Five failures in a row open the circuit for 30 seconds; then one delivery may try. If it fails, the pause
/// doubles, up to ten minutes; if it succeeds, all is as before. Only failures while the circuit is closed,
/// or of that one try, count.
struct Circuit: Sendable, Equatable {
  static let tolerated = 5
  static let firstPause = Duration.seconds(30)
  static let longestPause = Duration.seconds(600)

  /// Failures in a row.
  private(set) var failures = 0
  /// When one delivery may try again; nil while the circuit is closed.
  private(set) var openUntil: Timestamp?
  private var openings = 0

  mutating func succeeded() { self = Circuit() }

  mutating func failed(at now: Timestamp) {
    failures += 1
    if let openUntil {
      // What was on its way when the circuit opened says nothing new.
      guard now >= openUntil else { return }
    } else {
      guard failures >= Self.tolerated else { return }
    }
    openUntil = now.adding(min(Self.firstPause * (1 << min(openings, 10)), Self.longestPause))
    openings += 1
  }

  /// Opens at once, without waiting for more failures: what every delivery needs cannot be had.
  mutating func tripped(at now: Timestamp) {
    failures = max(failures, Self.tolerated - 1)
    failed(at: now)
  }

  /// The receiver asked for a pause.
  mutating func asked(toWaitUntil moment: Timestamp) { openUntil = max(openUntil ?? moment, moment) }

  /// How many more deliveries may start now, when `running` are on their way and `most` is the limit.
  func allowance(at now: Timestamp, running: Int, most: Int) -> Int {
    guard let openUntil else { return max(0, most - running) }
    // Nobody is left alone for longer than a receiver may ask: then the clock was put back meanwhile.
    let isOver = now >= openUntil || openUntil.since(now) > RetrySchedule.longestWish
    return isOver && running == 0 ? 1 : 0
  }
}
