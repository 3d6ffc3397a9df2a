public import Model

/// What the clock brings about in a case: a reminder before a promise is due, and plain words when it ran late.
///
/// A case is never closed by lateness.
public struct DeadlineTurn: Sendable, Equatable {
  public var changed: Case
  public var events: [EventDraft] = []
  public var notices: [Notice] = []
  public var tallies: [Tally] = []
}

extension DeskEngine {
  /// What is to be done about the promises of a case at `now`; nil when nothing is. `tracker` is that of the case's
  /// conversation.
  public func deadlines(of value: Case, tracker: Tracker?, now: Timestamp) -> DeadlineTurn? {
    guard value.status == .open else { return nil }
    let today = DutchClock.local(now).date
    let watched = value.promises.indices.filter {
      value.promises[$0].isOpen && !value.promises[$0].lateReported
    }
    let late = watched.filter { value.promises[$0].due < today }
    let near = watched.filter {
      let promise = value.promises[$0]
      return promise.due >= today && !promise.reminded && promise.reminderDay <= today
    }
    guard !late.isEmpty || !near.isEmpty else { return nil }
    var turn = DeadlineTurn(changed: value)
    for index in late { runLate(index, &turn, tracker, now) }
    for index in near {
      turn.changed.promises[index].reminded = true
      turn.notices += tellOfficial(of: value, .reminder, value.promises[index], at: now)
    }
    // However long nobody looked: one event for a case and a kind, with the earliest promise in front.
    let (broken, due) = (late.map { value.promises[$0] }, near.map { value.promises[$0] })
    if !broken.isEmpty { turn.events.append(.promisesLate(value, broken)) }
    if !due.isEmpty { turn.events.append(.promisesNear(value, due)) }
    return turn
  }

  private func runLate(_ index: Int, _ turn: inout DeadlineTurn, _ tracker: Tracker?, _ now: Timestamp) {
    let value = turn.changed
    let promise = value.promises[index]
    turn.changed.promises[index].lateReported = true
    turn.changed.note(.late, at: now, text: promise.what)
    turn.tallies.append(Tally(.ranLate, value.form))
    var citizen = scene(tracker ?? Tracker(conversation: value.conversation), at: now)
    citizen.say(.promiseLate, values(value, promise, now))
    turn.notices.append(
      Notice(
        to: value.conversation, citizen.replies, about: value.number,
        from: DutchClock.moment(promise.due.adding(days: 1))))
    turn.notices += tellOfficial(of: value, .late, promise, at: now)
  }

  private func tellOfficial(of value: Case, _ key: DeskText, _ promise: Promise, at now: Timestamp)
    -> [Notice]
  {
    guard let official = value.official else { return [] }
    var desk = scene(Tracker(conversation: official.desk), at: now)
    desk.say(desk: key, values(value, promise, now))
    return [Notice(to: official.desk, desk.replies, about: value.number)]
  }

  private func values(_ value: Case, _ promise: Promise, _ now: Timestamp) -> [Placeholder: String] {
    [
      .zaak: value.number.description, .belofte: promise.what, .datum: Wording.day(promise.due, from: now),
    ]
  }
}
