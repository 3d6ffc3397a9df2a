import Model
import Testing

@Suite struct StopTests {
  @Test(arguments: Situation.inForm)
  func nothingIsSentAndTheFormIsKept(_ situation: Situation) throws {
    var talk = try situation.talk()
    let form = talk.tracker.form
    let turn = talk.say("stop maar", "stoppen")
    #expect(talk.heard == ["gestopt"])
    #expect(turn.events.isEmpty && turn.cases.isEmpty)
    #expect(talk.tracker.form == nil)
    #expect(talk.tracker.paused == form)
  }

  @Test(arguments: ["stoppen", "afscheid", "zaak_intrekken"])
  func farewellAndWithdrawalMeanTheOpenForm(_ intent: String) throws {
    var talk = try Situation.choice.talk()
    talk.say("laat maar zitten", IntentName(intent))
    #expect(talk.heard == ["gestopt"])
  }

  @Test func nothingOpenNothingToStop() throws {
    var talk = try Talk()
    talk.say("stop", "stoppen")
    #expect(talk.heard == ["niets_te_stoppen"])
  }

  @Test func aFarewellWithoutAFormIsAFarewell() throws {
    var talk = try Talk()
    talk.say("doei", "afscheid")
    #expect(talk.heard == ["intent:afscheid"])
  }

  @Test func takesNoStory() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("ik wil stoppen met roken maar dat lukt mij al jaren niet", "stoppen")
    #expect(talk.requested == "voor_wie")
  }

  @Test func theFormThatWaitedIsNotLostWithTheOneThatStops() throws {
    var talk = try Situation.contact.talk()
    talk.say("ik wil een mens spreken", "mens_spreken")
    #expect(talk.tracker.form?.name == "contact")
    let turn = talk.say("stop maar", "stoppen")
    #expect(talk.tracker.paused?.name == "hulpvraag")
    #expect(turn.text.contains("een hulpvraag"))
  }
}
