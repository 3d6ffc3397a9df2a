import Model
import Testing

@Suite struct PromiseTests {
  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text)) }

  @Suite("When a term ends") struct Terms {
    @Test(arguments: [
      // A week without anything; over a weekend; over Easter 2026 (3 to 6 April); over 27 April and 5 May.
      ("2026-06-01", 3, "2026-06-04"), ("2026-06-05", 1, "2026-06-08"), ("2026-04-02", 1, "2026-04-07"),
      ("2026-04-24", 1, "2026-04-28"), ("2026-05-04", 3, "2026-05-08"), ("2026-06-01", 0, "2026-06-01"),
      // Backwards, for reminders.
      ("2026-05-15", -1, "2026-05-13"), ("2026-06-08", -1, "2026-06-05"), ("2026-04-07", -1, "2026-04-02"),
    ])
    func inWorkingDays(_ from: String, _ days: Int, _ to: String) throws {
      #expect(try PromiseTests.day(from).adding(workingDays: days) == PromiseTests.day(to))
    }

    @Test(arguments: [
      ("2026-05-04", 6, "2026-06-15"),
      // Six weeks after 24 April is a Friday; after 13 April it is Whit Monday, and the term runs on.
      ("2026-04-24", 6, "2026-06-05"), ("2026-04-13", 6, "2026-05-26"), ("2026-10-30", 8, "2026-12-28"),
    ])
    func inWeeksAsTheLawCounts(_ from: String, _ weeks: Int, _ to: String) throws {
      let term = PromiseTerm(
        what: "", length: .weeks(weeks), source: "Awb", checked: try PromiseTests.day("2026-11-25"))
      #expect(try term.due(from: PromiseTests.day(from)) == PromiseTests.day(to))
    }

    @Test func someAreOnlyForSomeNeeds() throws {
      let checked = try PromiseTests.day("2026-11-25")
      let term = PromiseTerm(
        what: "", length: .weeks(6), intents: ["hulp_zorg"], source: "Wmo", checked: checked)
      #expect(term.applies(to: "hulp_zorg") && !term.applies(to: "hulp_geld"))
      #expect(
        PromiseTerm(what: "", workingDays: 1, source: "", checked: checked).applies(to: "hulp_geld"))
    }
  }

  @Suite("When somebody must look") struct Watching {
    @Test func firstToRemindThenTheDayAfter() throws {
      var promise = Promise(what: "bellen", due: try PromiseTests.day("2026-05-15"))
      #expect(try promise.watchDay == PromiseTests.day("2026-05-13"))
      promise.reminded = true
      #expect(try promise.watchDay == PromiseTests.day("2026-05-16"))
      promise.lateReported = true
      #expect(promise.watchDay == nil)
    }

    @Test func nothingIsToBeRemindedOfOnTheDayItself() throws {
      let today = try PromiseTests.day("2026-06-04")
      #expect(try Promise.made(on: today, "bellen", due: PromiseTests.day("2026-06-05")).reminded)
      #expect(try !Promise.made(on: today, "bellen", due: PromiseTests.day("2026-06-09")).reminded)
    }

    @Test func aKeptPromiseIsLeftAlone() throws {
      var promise = Promise(what: "bellen", due: try PromiseTests.day("2026-05-15"))
      promise.kept = try PromiseTests.day("2026-05-15")
      #expect(promise.watchDay == nil && promise.wasKeptInTime)
      #expect(try !promise.isLate(on: PromiseTests.day("2026-06-15")))
      promise.kept = try PromiseTests.day("2026-05-16")
      #expect(!promise.wasKeptInTime)
    }

    @Test func theEarliestThatIsOpenComesFirst() throws {
      let dates = try ["2026-05-15", "2026-05-12", "2026-05-20"].map(PromiseTests.day)
      let promises = dates.map { Promise(what: $0.description, due: $0) }
      var value = Case(
        number: .unassigned, conversation: ConversationID(sender: "a", channel: "b"), form: "f", intent: "i",
        opened: Timestamp(seconds: 0), promise: promises[0], further: Array(promises.dropFirst()))
      #expect(value.promise == promises[1])
      value.promise.kept = dates[1]
      #expect(value.promise == promises[0])
      value.status = .withdrawn
      #expect(value.watchDay == nil)
    }
  }

  @Test func aHistoryDoesNotGrowWithoutEnd() {
    var value = Case(
      number: .unassigned, conversation: ConversationID(sender: "a", channel: "b"), form: "f", intent: "i",
      opened: Timestamp(seconds: 0), promise: Promise(what: "", due: CivilDate(daysSince1970: 1)))
    value.note(.received, at: Timestamp(seconds: 0))
    for second in 1...Int64(Case.longestHistory + 5) {
      value.note(.added, at: Timestamp(seconds: second), text: String(repeating: "é", count: 20_000))
    }
    #expect(value.history.count == Case.longestHistory)
    #expect(value.history.first?.kind == .received)
    #expect(value.history.last?.at == Timestamp(seconds: Int64(Case.longestHistory + 5)))
    #expect(value.history.last?.text?.count == Case.longestWords)
  }

  @Suite("Guessing") struct Guessing {
    @Test func getsSlowerAndSlower() {
      let now = Timestamp(seconds: 1_777_881_600)
      var guesses = Guesses()
      for _ in 1..<Guesses.free { guesses.fail(at: now) }
      #expect(!guesses.isBlocked(at: now))
      guesses.fail(at: now)
      #expect(
        guesses.isBlocked(at: now.adding(seconds: 899)) && !guesses.isBlocked(at: now.adding(seconds: 900)))
      guesses.fail(at: now)
      #expect(guesses.isBlocked(at: now.adding(seconds: 1799)))
      for _ in 0..<1000 { guesses.fail(at: now) }
      #expect(!guesses.isBlocked(at: now.adding(seconds: 24 * 3600)), "a day is the longest")
    }
  }
}
