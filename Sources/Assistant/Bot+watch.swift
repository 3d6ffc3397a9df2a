import Dialogue
public import Model

/// What watching the promises brought about.
public struct Watched: Sendable, Equatable {
  public var reminded = 0
  public var late = 0

  public init() {}
}

extension Bot {
  /// Looks at the promises whose day has come: reminds officials, and tells officials and citizens what ran late.
  ///
  /// Doing it twice does it once. Throws what the store throws.
  @discardableResult
  public func watch() throws -> Watched {
    let now = moment
    var watched = Watched()
    while true {
      let before = watched
      let count = try store.transaction { transaction in
        let due = try transaction.casesToWatch(until: DutchClock.local(now).date, limit: Self.batch)
        for value in due { try watch(value, now, &watched, transaction) }
        return due.count
      }
      if count < Self.batch || watched == before { return watched }
    }
  }

  /// So many cases share one transaction.
  private static let batch = 500

  private func watch(
    _ value: Case, _ now: Timestamp, _ watched: inout Watched, _ transaction: any StoreTransaction
  ) throws {
    let tracker = try transaction.tracker(of: value.conversation)
    guard let turn = desk.deadlines(of: value, tracker: tracker, now: now) else { return }
    watched.late += turn.events.count { $0.type == EventType.promiseLate }
    watched.reminded += turn.events.count { $0.type == EventType.promiseNear }
    try transaction.update(addressed(turn.changed, turn.events))
    try enqueue(turn.events, of: value.conversation, at: now, transaction)
    for notice in turn.notices { try transaction.post(notice) }
    try count(turn.tallies, at: now, transaction)
  }

  /// Removes what was kept beyond its term, once the clock has shown that it can be believed. Throws what the store
  /// throws.
  @discardableResult
  public func purge(_ retention: Retention) throws -> Purged {
    // By the machine's clock, never by a replayed one: what is gone does not come back.
    let now = clock.now()
    return try store.transaction { transaction in
      try isBelievable(now, transaction) ? transaction.purge(retention, now: now) : Purged()
    }
  }

  /// Whether this program was at work in one of the weeks before this one; notes that it is in this week.
  ///
  /// A clock that leaps a year ahead, as after an empty battery, would have everything removed. So nothing is before
  /// such a clock has gone on to its next week; and a program that was off for months waits as long.
  private func isBelievable(_ now: Timestamp, _ transaction: any StoreTransaction) throws -> Bool {
    let week = DutchClock.local(now).date.monday
    let known = try transaction.tallies(from: week.adding(days: -7 * Self.believedWeeks)).filter {
      $0.tally.kind == .watched && $0.week <= week
    }
    if !known.contains(where: { $0.week == week }) { try count([Tally(.watched, "")], at: now, transaction) }
    return known.contains { $0.week < week }
  }

  /// So many weeks without this program are no leap of the clock.
  private static let believedWeeks = 8
}
