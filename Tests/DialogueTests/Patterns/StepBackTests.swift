import Model
import Testing

@Suite struct StepBackTests {
  @Test func takesTheLastAnswerBackAndAsksItAgain() throws {
    var talk = try Situation.choice.talk()
    talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    #expect(talk.requested == "spoed")
    talk.say("terug", "terug")
    #expect(talk.requested == "voor_wie")
    #expect(talk.tracker.form?.slots["voor_wie"] == nil)
    #expect(talk.tracker.form?.slots["situatie"] != nil)
  }

  @Test func goesBackAsFarAsTheFirstQuestion() throws {
    var talk = try Situation.contact.talk()
    for slot in ["naam", "contact_hoe", "spoed", "voor_wie", "situatie"] {
      talk.say("terug", "terug")
      #expect(talk.requested == slot)
    }
    talk.say("terug", "terug")
    #expect(talk.heard.contains("geen_stap_terug"))
    #expect(talk.requested == "situatie")
  }

  @Test func changingACaseMeansTheLastAnswerWhileAFormIsOpen() throws {
    var talk = try Situation.choice.talk()
    talk.say("ik wil iets wijzigen", "zaak_wijzigen")
    #expect(talk.requested == "situatie")
  }

  @Test func takesNoStory() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("ik wil terug naar mijn vrouw maar zij wil mij niet meer zien", "terug")
    #expect(talk.requested == "voor_wie")
  }

  @Test func whatWasTakenBackCountsWhereNothingNewComes() throws {
    var talk = try Situation.contact.talk()
    talk.say("06 12345678", marks: [.phone("06 12345678")])
    talk.say("terug", "terug")
    #expect(talk.requested == "contact")
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    #expect(talk.tracker.form?.slots["contact"] == .contact(phone: "+31612345678", email: nil, text: nil))
    #expect(talk.requested == "toestemming")
  }

  @Test func whatWasTakenBackAndIsNotKnownAfterAllIsSkipped() throws {
    var talk = try Situation.contact.talk()
    talk.say("06 12345678", marks: [.phone("06 12345678")])
    talk.say("terug", "terug")
    talk.say("sla maar over", "overslaan")
    #expect(talk.tracker.form?.slots["contact"] == .skipped)
  }
}
