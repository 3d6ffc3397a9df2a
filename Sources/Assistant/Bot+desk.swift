import Dialogue
public import Model
import NLU

extension Bot {
  /// Does what an official at a terminal of his own says, and returns what he reads.
  ///
  /// Throws what the store throws.
  public func obey(_ text: String, _ official: Official) throws -> [Reply] {
    try store.transaction { try obey(text, official, at: moment, $0).replies }
  }

  /// What waits to be said to an official at a terminal of his own; it counts as said.
  public func takeNotices(for official: Official) throws -> [Reply] {
    try store.transaction { transaction in
      let waiting = try transaction.notices(for: official.desk, at: moment)
      try transaction.remove(notices: waiting.map(\.id))
      return waiting.flatMap(\.notice.replies)
    }
  }

  /// Does what an official says, inside a transaction.
  func obey(
    _ text: String, _ official: Official, at now: Timestamp, _ transaction: any StoreTransaction
  ) throws -> DeskTurn {
    let command = DeskCommand(interpreter.interpret(text, now: now))
    let open = try transaction.openCases(limit: Self.mostCases)
    let named = try command.flatMap { try self.named($0, official, open, transaction) }
    let turn = desk.turn(
      command,
      .init(
        now: now, official: official, open: open, named: named,
        burial: try command?.mention?.readings.first.flatMap { try transaction.burial(of: $0) },
        tracker: try named.flatMap { try transaction.tracker(of: $0.conversation) }))
    if let changed = turn.changed {
      try transaction.update(changed)
      try transaction.touch(changed.conversation, on: DutchClock.local(clock.now()).date)
    }
    if let tracker = turn.tracker { try transaction.save(tracker) }
    for notice in turn.notices { try transaction.post(notice) }
    try count(turn.tallies, at: now, transaction)
    return turn
  }

  /// So many open cases are looked at for one command.
  private static let mostCases = 10_000

  /// The case that a command is about: the number that was typed, else an open one that is a slip away, else the only
  /// one that the official has.
  private func named(
    _ command: DeskCommand, _ official: Official, _ open: [Case], _ transaction: any StoreTransaction
  ) throws -> Case? {
    guard let mention = command.mention else {
      return DeskEngine.Context.onlyCase(of: official, in: open)
    }
    for number in mention.readings {
      if let found = try transaction.case(number) { return found }
    }
    return mention.pick(from: open)
  }
}
