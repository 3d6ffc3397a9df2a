import Dialogue
import Model
import NLU

extension Bot {
  /// One turn of a citizen, stored.
  func turn(_ message: IncomingMessage, _ transaction: any StoreTransaction) throws -> Answer {
    let conversation = message.conversation
    let now = message.time ?? clock.now()
    let tracker = try transaction.tracker(of: conversation) ?? Tracker(conversation: conversation)
    // Who has said nothing yet can only number what the welcome offered.
    let offered = tracker.turns == 0 ? engine.welcome(at: now) : tracker.lastReplies
    let text = NumberedAnswer.meaning(of: message.text.printable, after: offered)
    let interpretation = interpreter.interpret(text, expecting: expectation(tracker), now: now)
    let known = try knownCases(tracker, at: now, transaction)
    var turn = try decide(tracker, interpretation, now, known, transaction)
    if !turn.erases { try addNotices(to: &turn, at: now, transaction) }
    try commit(turn, known, now, transaction)
    try count(turn.tallies(before: tracker, interpretation, catalogue), at: now, transaction)
    return Answer(turn, interpretation, catalogue, known)
  }

  /// What was asked last, for reading a short answer.
  private func expectation(_ tracker: Tracker) -> Expectation? {
    guard let active = tracker.form,
      let slot = active.requested.flatMap({ catalogue.form(active.name)?.slot($0) })
    else { return nil }
    return Expectation(kind: slot.kind, list: slot.list)
  }

  /// The cases that this conversation may speak of: those that were proved to be its citizen's own, then its own.
  private func knownCases(_ tracker: Tracker, at now: Timestamp, _ transaction: any StoreTransaction) throws
    -> [Case]
  {
    let proved = try (tracker.proved ?? []).filter { now < $0.until }.compactMap { proof in
      try transaction.case(proof.number)
    }.filter { $0.conversation != tracker.conversation }
    return try proved + transaction.cases(of: tracker.conversation)
  }

  /// Decides the turn, with a case number that nobody has.
  private func decide(
    _ tracker: Tracker, _ interpretation: Interpretation, _ now: Timestamp, _ cases: [Case],
    _ transaction: any StoreTransaction
  ) throws -> Turn {
    let named = try namedNumber(tracker, interpretation).flatMap { try transaction.case($0) }
    let recipients = try recipients(tracker.conversation, interpretation, cases, transaction)
    while true {
      let number = freshNumber
      let turn = engine.turn(
        tracker, interpretation,
        .init(now: now, freshCaseNumber: number, cases: cases, named: named, recipients: recipients))
      let opens = turn.cases.contains { if case .open = $0 { true } else { false } }
      guard opens else { return turn }
      renewNumber()
      if try transaction.case(number) == nil, try transaction.burial(of: number) == nil { return turn }
    }
  }

  /// The case that a proof is asked for, else the one that the message names.
  private func namedNumber(_ tracker: Tracker, _ interpretation: Interpretation) -> CaseNumber? {
    let mention = CaseMention.first(in: interpretation.text)?.readings.first
    if case .proof(let number, _) = tracker.pending { return mention ?? number }
    return mention
  }

  /// Who received something of the citizen, looked up only when he may be asking for it.
  private func recipients(
    _ conversation: ConversationID, _ interpretation: Interpretation, _ cases: [Case],
    _ transaction: any StoreTransaction
  ) throws -> [String] {
    let mayAsk = interpretation.intent == "gegevens_inzien" || interpretation.text.lowercased().holds("json")
    return mayAsk ? try allRecipients(conversation, cases, transaction).sorted() : []
  }

  private func allRecipients(
    _ conversation: ConversationID, _ cases: [Case], _ transaction: any StoreTransaction
  ) throws -> Set<String> {
    let own = cases.filter { $0.conversation == conversation }
    return try Set(own.flatMap(\.recipients)).union(transaction.recipients(of: conversation))
  }

  /// What was to be said unasked goes before the answer.
  private func addNotices(to turn: inout Turn, at now: Timestamp, _ transaction: any StoreTransaction) throws
  {
    let waiting = try transaction.notices(for: turn.tracker.conversation, at: now)
    guard !waiting.isEmpty else { return }
    turn.replies = waiting.flatMap(\.notice.replies) + turn.replies
    turn.tracker.hear(waiting, turn.replies)
    try transaction.remove(notices: waiting.map(\.id))
  }

  private func commit(
    _ turn: Turn, _ known: [Case], _ now: Timestamp, _ transaction: any StoreTransaction
  ) throws {
    let conversation = turn.tracker.conversation
    var told: Set<String> = []
    if turn.erases {
      told = try allRecipients(conversation, known, transaction)
      let numbers = known.filter { $0.conversation == conversation }.map(\.number)
      if numbers.isEmpty { try transaction.bury(nil, at: now) }
      for number in numbers { try transaction.bury(number, at: now) }
      try transaction.erase(conversation)
    }
    for change in turn.cases {
      switch change {
      case .open(let opened): try transaction.open(addressed(opened, turn.events))
      case .update(let changed): try transaction.update(addressed(changed, turn.events))
      }
    }
    try enqueue(turn.events, of: turn.erases ? nil : conversation, at: now, also: told, transaction)
    for notice in turn.notices { try transaction.post(notice) }
    try transaction.save(turn.tracker)
    try transaction.touch(conversation, on: DutchClock.local(clock.now()).date)
  }
}

extension Tracker {
  /// Takes over what was said unasked: it can be repeated, and a reply to it goes to the official.
  mutating func hear(_ waiting: [WaitingNotice], _ replies: [Reply]) {
    lastReplies = replies
    guard let asking = waiting.last(where: { $0.notice.awaitsReply })?.notice, form == nil, pending == nil,
      !handoff
    else { return }
    pending = .reply(asking.caseNumber)
  }
}
