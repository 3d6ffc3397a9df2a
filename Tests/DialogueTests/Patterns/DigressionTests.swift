import Model
import Testing

@Suite struct DigressionTests {
  @Test(arguments: [
    ("wie leest dit mee?", "privacy_vraag"), ("ben jij een robot?", "ben_je_mens"),
    ("wat kun je?", "wat_kun_je"),
    ("hoe vraag ik een paspoort aan?", "gemeente_overig"), ("mag dat zomaar op straat?", "vergunning"),
  ])
  func aQuestionIsAnsweredAndTheFormComesBack(_ text: String, _ intent: String) throws {
    var talk = try Situation.choice.talk()
    let slots = talk.tracker.form?.slots
    talk.say(text, IntentName(intent))
    #expect(talk.heard == ["intent:\(intent)", "open_vraag", "hulpvraag.voor_wie.again"])
    #expect(talk.tracker.form?.slots == slots)
  }

  @Test func aGreetingIsAnsweredInAnyQuestion() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("hoi", "groet")
    #expect(talk.heard.isSuperset(of: ["groet_tussendoor", "open_vraag"]))
    #expect(talk.requested == "situatie")
  }

  @Test func whatAnswersTheQuestionIsNoDigression() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("de subsidie voor onze speeltuin is afgewezen", "geld_voor_initiatief")
    #expect(talk.tracker.form?.slots["situatie"] != nil)
    #expect(talk.requested == "voor_wie")
  }

  @Test func aQuestionThatHoldsAWordOfTheListIsAQuestion() throws {
    var talk = try Situation.choice.talk()
    talk.say("wat kun je voor me doen", "wat_kun_je", marks: [.value("voor_wie", "voor me", "zelf")])
    #expect(talk.heard.contains("intent:wat_kun_je"))
    #expect(talk.requested == "voor_wie")
  }

  @Test func doesNotShiftTheCountOfUnclearAnswers() throws {
    var talk = try Situation.contact.talk()
    talk.say("wie leest dit mee?", "privacy_vraag")
    talk.say("flierp")
    #expect(talk.heard.contains("contact_onduidelijk"))
    #expect(talk.requested == "contact")
  }

  @Suite("Somebody who wants a person") struct Person {
    @Test func getsOneAndTheFormWaits() throws {
      var talk = try Situation.choice.talk()
      let form = talk.tracker.form
      talk.say("ik wil een mens spreken", "mens_spreken")
      #expect(talk.tracker.form?.name == "contact")
      #expect(talk.tracker.paused == form)
    }

    @Test func goesOnWithTheFormAfterwards() throws {
      var talk = try Situation.choice.talk()
      talk.say("ik wil een mens spreken", "mens_spreken")
      talk.say("over mijn huur")
      for _ in 0..<3 { talk.say("weet ik niet", "weet_niet") }
      talk.say("ja", "ja")
      #expect(talk.heard.contains("verder_met"))
      talk.say("ja", "ja")
      #expect(talk.tracker.form?.name == "hulpvraag")
      #expect(talk.requested == "voor_wie")
    }

    @Test func isNotSentRoundInCircles() throws {
      var talk = try Talk()
      talk.say(said("ik wil een mens spreken", "mens_spreken", isOpener: true))
      talk.say("ik wil gewoon een mens spreken", "mens_spreken")
      #expect(talk.tracker.form?.slots["onderwerp"] == .text("ik wil gewoon een mens spreken"))
    }
  }

  @Test func howToBeReachedIsNoWishToLeaveTheForm() throws {
    var talk = try Situation.choice.talk()
    talk.say("liever telefonisch", "mens_spreken", marks: [.value("contact_hoe", "telefonisch", "bellen")])
    #expect(talk.tracker.form?.name == "hulpvraag")
    #expect(talk.tracker.form?.slots["contact_hoe"] == .choice("bellen"))
    #expect(talk.requested == "voor_wie")
  }
}
