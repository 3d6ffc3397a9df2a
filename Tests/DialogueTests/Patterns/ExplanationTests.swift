import Model
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: [Situation.firstQuestion, .choice, .contact, .consent])
  func givesTheReasonAnExampleAndTheQuestionAgain(_ situation: Situation) throws {
    var talk = try situation.talk()
    let slot = talk.requested ?? ""
    talk.say("waarom vraag je dat", "uitleg")
    #expect(talk.heard == ["waarom", "voorbeeld", "hulpvraag.\(slot).again"])
    #expect(talk.requested == slot)
  }

  @Test(arguments: ["?", "??", "?!"])
  func aLoneQuestionMarkAsksForItToo(_ sign: String) throws {
    var talk = try Situation.choice.talk()
    talk.say(said(sign, nil, outcome: .outOfScope))
    #expect(talk.heard == ["waarom", "voorbeeld", "hulpvraag.voor_wie.again"])
    #expect(talk.tracker.form?.slots["voor_wie"] == nil)
    var stranger = try Talk()
    stranger.say(said(sign, nil, outcome: .outOfScope))
    #expect(stranger.heard == ["intent:uitleg"])
  }

  @Test func answersWithoutAFormToo() throws {
    var talk = try Talk()
    talk.say("wat bedoel je", "uitleg")
    #expect(talk.heard == ["intent:uitleg"])
  }

  @Test func fillsNothingIn() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("wat bedoel je", "uitleg")
    #expect(talk.tracker.form?.slots.isEmpty == true)
  }

  @Test func leavesRoomForAnUnclearAnswerAfterwards() throws {
    var talk = try Situation.contact.talk()
    talk.say("waarom vraag je dat", "uitleg")
    talk.say("gewoon via de buurvrouw")
    #expect(talk.heard.contains("contact_onduidelijk"), "asked once more before it is kept as it is")
  }

  @Test func aQuestionAboutTheWordOfTheQuestionIsAnswered() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "spoed")
    talk.say(said("wat is spoed?", nil, outcome: .outOfScope))
    #expect(talk.heard == ["waarom", "voorbeeld", "hulpvraag.spoed.again"])
  }
}
