import Model
import Testing

@Suite("When a person has the conversation") struct HandedOverTests {
  private func handedOver(_ situation: Situation) throws -> Talk {
    var talk = try situation.talk()
    talk.tracker.handoff = true
    return talk
  }

  @Test(arguments: Situation.allCases)
  func theBotKeepsSilent(_ situation: Situation) throws {
    var talk = try handedOver(situation)
    let before = talk.tracker
    let turn = talk.say("ja", "ja")
    guard situation != .whetherToErase else { return }
    #expect(turn.replies.isEmpty && turn.events.isEmpty && turn.cases.isEmpty)
    #expect(talk.tracker.form == before.form && talk.tracker.pending == before.pending)
  }

  @Test(arguments: Situation.allCases)
  func anEmergencyIsAnsweredAllTheSame(_ situation: Situation) throws {
    var talk = try handedOver(situation)
    #expect(!talk.say(cried("er is brand", "nood_direct")).replies.isEmpty)
  }

  @Test func theCitizensDataStayHis() throws {
    var talk = try handedOver(.choice)
    talk.say("vergeet mij", "gegevens_wissen")
    #expect(talk.heard == ["vraag_wissen"])
    #expect(talk.say("ja", "ja").erases)
  }
}
