/// How long a test waits at most; far more than anything takes, so that a slow machine fails nothing.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(in duration: Duration) { end = .now + duration }

  /// For waits in which nothing but the program's own work happens.
  static var usual: Deadline { Deadline(in: .seconds(60)) }

  /// What is left, as `poll` takes it: rounded up, and never less than zero.
  var milliseconds: Int32 {
    let left = (end - .now).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
    return Int32(min(left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1, 3_600_000))
  }

  var hasPassed: Bool { milliseconds == 0 }
}
