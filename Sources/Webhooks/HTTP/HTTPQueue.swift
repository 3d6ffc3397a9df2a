/// The requests to one endpoint: some on their way, the others waiting for their turn.
///
/// They wait here and not with whoever sends them, so that the next can begin the moment one has ended, whatever the
/// sender is doing meanwhile: writing results down takes as long as the disk takes.
struct HTTPQueue {
  private var waiting: [(job: HTTPJob, turn: HTTPTurn, since: ContinuousClock.Instant)] = []
  private var running = 0
  /// How many requests have failed.
  private var failures = 0

  /// Adds a request behind the others; false when its sender did not know of every failure yet.
  mutating func add(_ job: HTTPJob, _ turn: HTTPTurn, at now: ContinuousClock.Instant = .now) -> Bool {
    guard turn.knownFailures >= failures else { return false }
    waiting.append((job, turn, now))
    return true
  }

  /// Takes out what may begin now, and what has waited too long to begin at all.
  mutating func take(at now: ContinuousClock.Instant = .now) -> (begin: [HTTPJob], back: [HTTPJob]) {
    var (begin, back): ([HTTPJob], [HTTPJob]) = ([], [])
    var passed = 0
    for entry in waiting {
      if now - entry.since > entry.turn.patience {
        back.append(entry.job)
      } else if running < entry.turn.width {
        running += 1
        begin.append(entry.job)
      } else {
        break
      }
      passed += 1
    }
    waiting.removeFirst(passed)
    return (begin, back)
  }

  /// Notes that a request ended. Unless that went well, all that wait are given back: whether and when they may try is
  /// for their sender to decide anew.
  mutating func ended(well: Bool) -> [HTTPJob] {
    running -= 1
    guard !well else { return [] }
    failures += 1
    return giveBack()
  }

  /// Takes out all that wait.
  mutating func giveBack() -> [HTTPJob] {
    defer { waiting = [] }
    return waiting.map(\.job)
  }
}

/// The place of a request among those to the same endpoint.
struct HTTPTurn: Sendable {
  let lane: Int
  /// How many requests of the lane may be on their way at once.
  let width: Int
  /// How long it may wait before it begins; after that it ends as cancelled.
  let patience: Duration
  /// How many requests of the lane the sender has seen fail. When more have failed since, it would perhaps not have
  /// sent this one, and gets it back.
  let knownFailures: Int
}
