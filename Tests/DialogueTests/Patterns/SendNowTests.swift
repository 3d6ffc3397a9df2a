import Model
import Testing

@Suite struct SendNowTests {
  @Test(arguments: ["verstuur het maar", "stuur maar op", "verzenden"])
  func theRestStaysOpenAndTheSummaryFollows(_ text: String) throws {
    var talk = try Talk()
    talk.say("een barbecue met de hele straat", "initiatief_starten")
    let turn = talk.say(text)
    #expect(talk.heard == ["samenvatting"])
    #expect(turn.events.isEmpty)
    #expect(talk.say("ja", "ja").events.map(\.type) == [EventType.initiative])
  }

  @Test func consentIsAskedAllTheSame() throws {
    var talk = try Situation.choice.talk()
    talk.say("stuur maar op")
    #expect(talk.requested == "toestemming")
  }

  @Test func nothingIsSentWithoutItsFirstAnswer() throws {
    var talk = try Situation.firstQuestion.talk()
    let turn = talk.say("stuur maar op")
    #expect(turn.events.isEmpty)
    #expect(talk.tracker.form != nil)
  }
}
