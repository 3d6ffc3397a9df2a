import Model
import Testing

@Suite struct CloseCallTests {
  private func talk() throws -> (Talk, Turn) {
    var talk = try Talk()
    let message = said(
      " brief van de bank ", "hulp_geld", 0.3, outcome: .closeCall(["hulp_geld", "hulp_formulier"]))
    let turn = talk.say(message)
    return (talk, turn)
  }

  @Test func asksWhichWithDescriptionsAndAWayOut() throws {
    let (talk, turn) = try talk()
    #expect(talk.heard == ["wat_bedoel_je"])
    #expect(
      turn.buttons == ["Hulp bij geldzorgen", "Hulp met een brief, formulier of computer", "Iets anders"])
  }

  @Test(arguments: ["2", "2.", "hulp met een brief, formulier of computer", "hulp_formulier"])
  func numberOrTitleChooses(_ text: String) throws {
    var (talk, _) = try talk()
    talk.say(text)
    #expect(talk.tracker.form?.intent == "hulp_formulier")
  }

  @Test func aParaphraseChoosesTheLikeliestOfTheOffered() throws {
    var (talk, _) = try talk()
    talk.say(said("dat ding invullen", "hulp_formulier", 0.4, outcome: .unclear))
    #expect(talk.tracker.form?.intent == "hulp_formulier")
  }

  @Test func theFirstWordsAreNotLost() throws {
    var (talk, _) = try talk()
    talk.say("1")
    #expect(talk.tracker.form?.slots["situatie"] == .text("brief van de bank"))
    #expect(talk.requested == "voor_wie")
  }

  @Test func somethingElseIsTakenForWhatItIs() throws {
    var (talk, _) = try talk()
    talk.say("ik heb een klacht over de balie", "klacht")
    #expect(talk.tracker.form?.name == "klacht")
    #expect(talk.tracker.pending == nil)
  }

  @Test func aNumberThatWasNotOfferedChoosesNothing() throws {
    var (talk, _) = try talk()
    talk.say("7")
    #expect(talk.tracker.form == nil)
  }

  @Test func onlyOneToOfferIsNoQuestion() throws {
    var talk = try Talk()
    talk.say(said("brief", "hulp_formulier", 0.3, outcome: .closeCall(["hulp_formulier"])))
    #expect(talk.tracker.form?.intent == "hulp_formulier")
  }

  @Test func whatSaysNothingIsAskedOnceMore() throws {
    var (talk, _) = try talk()
    talk.say(said("flierp", nil, outcome: .outOfScope))
    #expect(talk.heard == ["wat_bedoel_je"])
    talk.say("2")
    #expect(talk.tracker.form?.intent == "hulp_formulier")
  }

  @Test func anotherNeedBesideTheTwoIsKept() throws {
    var talk = try Talk()
    let text = "mijn huur is te hoog en mijn zoon heeft problemen"
    talk.say(
      said(
        text, "hulp_geld", 0.3, outcome: .closeCall(["hulp_geld", "hulp_wonen"]), others: ["hulp_jeugd"],
        otherParts: ["hulp_jeugd": 24..<text.unicodeScalars.count]))
    #expect(talk.tracker.later == ["hulp_jeugd"])
    #expect(talk.tracker.laterWords?["hulp_jeugd"] == "mijn zoon heeft problemen")
  }
}
