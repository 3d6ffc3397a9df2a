import Model
import Testing

@Suite("The first answer tells what it is about") struct RefinedIntentTests {
  @Test func theRightCareIsSaidAndTheRightTeamHears() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("mijn kind wordt gepest op school", "hulp_jeugd")
    #expect(talk.heard.contains("intent:hulp_jeugd"))
    talk.skip(to: "toestemming")
    talk.say("ja", "ja")
    let data = talk.say("ja", "ja").events.first?.data
    #expect(data?["intent"] == "hulp_jeugd")
    #expect(data?["routing"] == "jeugdteam")
  }

  @Test func anAnswerOfAnotherFormChangesNothing() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("er wordt te hard gereden in onze straat", "agenda_voorstellen")
    #expect(talk.tracker.form?.intent == "hulp_algemeen")
  }
}
