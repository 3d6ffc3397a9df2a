import Dialogue
import Model
import Testing

@Suite("What the clock does about promises") struct DeadlinesTests {
  private static func engine() throws -> DeskEngine {
    DeskEngine(
      catalogue: try Shipped.catalogue(),
      municipality: Municipality(name: "Gemeente Voorbeeld", phone: "14 0123"))
  }

  /// A request of Monday 4 May 2026: due on Friday 8 May, and by law on 1 June.
  private static func request() throws -> Case {
    var talk = try Talk()
    talk.sendRequest()
    return try #require(talk.cases.first)
  }

  @Test func theLastWorkingDayBeforeOfficialsAreReminded() throws {
    let value = try Self.request()
    let engine = try Self.engine()
    #expect(engine.deadlines(of: value, tracker: nil, now: monday.adding(days: 2)) == nil)
    let turn = try #require(engine.deadlines(of: value, tracker: nil, now: monday.adding(days: 3)))
    #expect(turn.events.map(\.type) == [EventType.promiseNear])
    #expect(turn.events.first?.data["promise"]?["due"] == "2026-05-08")
    #expect(turn.notices.isEmpty, "nobody has it yet")
    #expect(engine.deadlines(of: turn.changed, tracker: nil, now: monday.adding(days: 3)) == nil, "once")
    #expect(engine.deadlines(of: turn.changed, tracker: nil, now: monday.adding(days: 4)) == nil)
  }

  @Test func theDayAfterItIsAdmitted() throws {
    let turn = try #require(
      try Self.engine().deadlines(of: Self.request(), tracker: nil, now: monday.adding(days: 5)))
    #expect(turn.events.map(\.type) == [EventType.promiseLate])
    #expect(turn.changed.status == .open, "never closed by lateness")
    #expect(turn.changed.history.last?.kind == .late)
    #expect(turn.tallies == [Tally(.ranLate, "hulpvraag")])
    let text = try #require(turn.notices.first?.replies.first?.text)
    for part in ["Dat is niet gelukt", "spijt ons", "14 0123", "klacht"] { #expect(text.contains(part)) }
    #expect(turn.notices.first?.from == DutchClock.moment(try #require(CivilDate(iso8601: "2026-05-09"))))
  }

  @Test func theOfficialWhoHasItHearsOfBoth() throws {
    var value = try Self.request()
    value.official = Official(name: "Fatima", desk: ConversationID(sender: "fatima", channel: "desk"))
    let engine = try Self.engine()
    let near = try #require(engine.deadlines(of: value, tracker: nil, now: monday.adding(days: 3)))
    #expect(near.notices.map(\.conversation.sender) == ["fatima"])
    let late = try #require(engine.deadlines(of: value, tracker: nil, now: monday.adding(days: 5)))
    #expect(late.notices.map(\.conversation.sender) == ["anna", "fatima"])
  }

  @Test func afterALongSilenceThereIsOneEventForAll() throws {
    let turn = try #require(
      try Self.engine().deadlines(of: Self.request(), tracker: nil, now: monday.adding(days: 90)))
    #expect(turn.events.count == 1)
    #expect(turn.events.first?.data["promise"]?["due"] == "2026-05-08")
    #expect(turn.events.first?.data["further"] != nil)
    #expect(turn.changed.watchDay == nil)
  }

  @Test func whatIsKeptOrDoneIsLeftAlone() throws {
    var value = try Self.request()
    for index in value.promises.indices { value.promises[index].kept = value.promises[index].due }
    #expect(try Self.engine().deadlines(of: value, tracker: nil, now: monday.adding(days: 90)) == nil)
    var withdrawn = try Self.request()
    withdrawn.status = .withdrawn
    #expect(try Self.engine().deadlines(of: withdrawn, tracker: nil, now: monday.adding(days: 90)) == nil)
  }
}
