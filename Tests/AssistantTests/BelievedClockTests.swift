import Assistant
import Model
import Testing

@Suite("Nothing is removed by a clock that leapt")
struct BelievedClockTests {
  private static let retention = Retention(answers: 7, conversations: 30, cases: 30, deliveries: 7)
  private let store = MemoryStore()

  /// What a program that is started `days` after Anna wrote removes of her.
  private func removed(days: Int) throws -> Purged {
    try Town.bot(store, now: Town.monday.adding(days: days)).purge(Self.retention)
  }

  private func annaWrites() throws {
    let message = IncomingMessage(conversation: Town.anna, text: "ik heb schulden", id: MessageID("m1"))
    _ = try Town.bot(store).answer([message]) { "\($1.replies)" }
  }

  @Test("A leap of a year removes nothing for the rest of that week, however often the program starts")
  func leap() throws {
    #expect(try removed(days: 0) == Purged())
    try annaWrites()
    for day in [364, 364, 365, 370] { #expect(try removed(days: day) == Purged(), "day \(day)") }
    // Put right again, all is there.
    let bot = try Town.bot(store, now: Town.monday.adding(days: 1))
    let message = IncomingMessage(conversation: Town.anna, text: "voor mezelf", id: MessageID("m2"))
    let form = try bot.answer([message]) { "\($1.state.form ?? "none")" }
    #expect(form == ["hulpvraag"])
  }

  @Test("A clock that goes on to its next week is believed, and so is one that never leapt")
  func believed() throws {
    #expect(try removed(days: 0) == Purged())
    try annaWrites()
    #expect(try removed(days: 364) == Purged())
    #expect(try removed(days: 371).conversations == 1)

    try annaWrites()
    #expect(try removed(days: 6) == Purged())
    #expect(try removed(days: 8).answers == 1)
    #expect(try removed(days: 31).conversations == 1)
  }
}
