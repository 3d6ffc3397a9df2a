import Model
import Testing

@Suite struct ValidationTests {
  private static let lastYear = monday.adding(seconds: -365 * 86_400)
  private static let june = monday.adding(seconds: 40 * 86_400)

  private func plan() throws -> Talk {
    var talk = try Talk()
    talk.say("een barbecue met de hele straat", "initiatief_starten")
    talk.skip(to: "wanneer")
    return talk
  }

  @Test func aDayThatIsPastIsAskedOnceMore() throws {
    var talk = try plan()
    talk.say("4 mei 2025", marks: [.moment("4 mei 2025", Self.lastYear)])
    #expect(talk.heard == ["initiatief.wanneer.valid"])
    #expect(talk.tracker.form?.slots["wanneer"] == nil)
    talk.say("13 juni", marks: [.moment("13 juni", Self.june)])
    #expect(talk.tracker.form?.slots["wanneer"] == .moment(text: "13 juni", from: Self.june, to: nil))
  }

  @Test func whoSaysItTwiceIsTakenAtHisWord() throws {
    var talk = try plan()
    for _ in 0..<2 { talk.say("4 mei 2025", marks: [.moment("4 mei 2025", Self.lastYear)]) }
    #expect(talk.tracker.form?.slots["wanneer"] == .moment(text: "4 mei 2025", from: Self.lastYear, to: nil))
    #expect(talk.requested == "nodig")
  }

  @Test func whatIsNotRecognisedIsNoReasonToRefuse() {
    let validation = Validation(isFuture: true, count: 2...10, words: 2...4, text: ["Nee."])
    #expect(validation.accepts(.moment(text: "ooit", from: nil, to: nil), now: monday))
    #expect(validation.accepts(.people(text: "de straat", count: nil), now: monday))
    #expect(validation.accepts(.skipped, now: monday))
  }

  @Test(arguments: [
    (SlotValue.people(text: "1", count: 1), false), (.people(text: "10", count: 10), true),
    (.text("een"), false),
    (.text("een twee drie vier"), true), (.text("een twee drie vier vijf"), false),
    (.moment(text: "vandaag", from: monday.adding(seconds: -3600), to: nil), true),
    (.moment(text: "tot gisteren", from: lastYear, to: lastYear), false),
  ])
  func theBoundsAreIncluded(_ value: SlotValue, _ isAccepted: Bool) {
    let validation = Validation(isFuture: true, count: 2...10, words: 2...4, text: ["Nee."])
    #expect(validation.accepts(value, now: monday) == isAccepted)
  }
}

@Suite("The citizen's name") struct NameTests {
  private func afterDays(_ name: String, formal: Bool = false) throws -> Turn {
    var talk = try Talk(formal: formal)
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say(name, marks: [.name(name)])
    talk.now = talk.now.adding(seconds: 3 * 86_400)
    return talk.say("hallo", "groet")
  }

  @Test func isSaidToWhoComesBack() throws {
    #expect(try afterDays("Anna de Vries").text.hasPrefix("Welkom terug, Anna."))
  }

  @Test(arguments: ["mevrouw Bakker", "Mevr. Bakker", "de buurvrouw", "j"])
  func isNotGuessed(_ name: String) throws {
    #expect(try afterDays(name).text.hasPrefix("Welkom terug. "))
  }

  @Test func isLeftOutWhereTheBotSaysU() throws {
    #expect(try afterDays("Anna de Vries", formal: true).text.hasPrefix("Welkom terug. "))
  }
}
