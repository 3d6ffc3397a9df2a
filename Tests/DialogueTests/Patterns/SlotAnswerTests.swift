import Model
import Testing

@Suite struct SlotAnswerTests {
  @Test func oneMessageFillsAllThatItAnswers() throws {
    var talk = try Talk()
    let text = "zaterdag 14 juni om 2 uur met de hele straat een barbecue op het Kerkplein"
    let start = DutchClock.moment(try #require(CivilDate(iso8601: "2026-06-14")))
    talk.say(
      text, "initiatief_starten",
      marks: [.moment("zaterdag 14 juni om 2 uur", start), .people("de hele straat"), .street("Kerkplein")])
    #expect(talk.requested == "nodig")
    #expect(talk.tracker.form?.slots["idee"] == .text(text))
    #expect(
      talk.tracker.form?.slots["wanneer"] == .moment(text: "zaterdag 14 juni om 2 uur", from: start, to: nil))
    #expect(talk.tracker.form?.slots["wie"] == .people(text: "de hele straat", count: nil))
    #expect(talk.tracker.form?.slots["plek"] == .place(text: "Kerkplein", postcode: nil, houseNumber: nil))
  }

  @Test func whatWasToldInPassingIsNotAskedAgain() throws {
    var talk = try Situation.choice.talk()
    talk.say(
      "voor mijn moeder, bel mij op 06 12345678",
      marks: [.value("voor_wie", "voor mijn moeder", "ander"), .phone("06 12345678")])
    #expect(talk.tracker.form?.slots["contact"] == .contact(phone: "+31612345678", email: nil, text: nil))
    #expect(talk.requested == "spoed")
  }

  @Test func anAnswerToALaterQuestionLeavesTheOpenOneOpen() throws {
    var talk = try Situation.choice.talk()
    talk.say("06 12345678", marks: [.phone("06 12345678")])
    #expect(talk.requested == "voor_wie")
    #expect(talk.tracker.form?.slots["contact"] != nil)
    #expect(!talk.heard.contains("kies_een"))
  }

  @Test(arguments: ["...", "😀", "!", ""])
  func signsAloneAreNoAnswer(_ text: String) throws {
    var talk = try Talk()
    talk.say("ik heb een idee", "initiatief_starten")
    talk.say("een moestuin voor de hele straat")
    let slot = try #require(talk.requested)
    talk.say(said(text, nil, outcome: .outOfScope))
    #expect(talk.requested == slot)
    #expect(talk.tracker.form?.slots[slot] == nil)
    talk.say(said(text, nil, outcome: .outOfScope))
    #expect(talk.tracker.form?.slots[slot] == .skipped)
    #expect(talk.requested != slot)
  }

  @Test(arguments: ["...", "😀"])
  func signsAloneLeaveWhatStoodThere(_ text: String) throws {
    var talk = try Situation.choice.talk()
    talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    talk.say("terug", "terug")
    #expect(talk.requested == "voor_wie")
    for _ in 0..<2 { talk.say(said(text, nil, outcome: .outOfScope)) }
    #expect(talk.tracker.form?.slots["voor_wie"] == .choice("ander"))
    #expect(talk.requested == "spoed")
  }

  @Test func aPreferenceForChatMakesTheNumberNeedless() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "contact_hoe")
    talk.say("chat", marks: [.value("contact_hoe", "chat", "chat")])
    talk.say("Anna", marks: [.name("Anna")])
    #expect(talk.requested == "toestemming")
  }

  @Suite("Skipping") struct Skipping {
    @Test(arguments: [("weet ik niet", "weet_niet"), ("sla maar over", "overslaan"), ("Overslaan", nil)])
    func goesOnWithoutAnAnswer(_ text: String, _ intent: String?) throws {
      var talk = try Situation.choice.talk()
      talk.say(text, intent.map { IntentName($0) })
      #expect(talk.heard == ["overgeslagen", "hulpvraag.spoed"])
      #expect(talk.tracker.form?.slots["voor_wie"] == .skipped)
    }

    @Test func theFirstQuestionIsNeeded() throws {
      var talk = try Situation.firstQuestion.talk()
      talk.say("weet ik niet", "weet_niet")
      #expect(talk.heard == ["eerste_nodig", "hulpvraag.situatie.again"])
      #expect(talk.tracker.form?.slots.isEmpty == true)
    }

    @Test func whoCannotSayItIsOfferedAPerson() throws {
      var talk = try Situation.firstQuestion.talk()
      for _ in 0..<3 { talk.say("weet ik niet", "weet_niet") }
      #expect(talk.heard == ["nog_niet_begrepen"])
      #expect(talk.requested == "situatie")
    }

    @Test func noToAQuestionAboutANameIsNoName() throws {
      var talk = try Talk()
      talk.askForHelp()
      talk.skip(to: "naam")
      talk.say("nee liever niet", "nee")
      #expect(talk.tracker.form?.slots["naam"] == .skipped)
    }
  }

  @Suite("A contact that cannot be read") struct InvalidContact {
    @Test func isAskedOnceMoreAndThenKept() throws {
      var talk = try Situation.contact.talk()
      talk.say("06 123")
      #expect(talk.heard == ["contact_onduidelijk", "hulpvraag.contact.again"])
      #expect(talk.tracker.form?.slots["contact"] == nil)
      talk.say("06 123 nog iets")
      #expect(talk.heard == ["contact_bewaard", "hulpvraag.toestemming"])
      #expect(
        talk.tracker.form?.slots["contact"] == .contact(phone: nil, email: nil, text: "06 123 nog iets"))
    }

    @Test func givesWayToOneThatCan() throws {
      var talk = try Situation.contact.talk()
      talk.say("06 123")
      talk.say("anna@example.nl", marks: [.email("anna@example.nl")])
      #expect(
        talk.tracker.form?.slots["contact"] == .contact(phone: nil, email: "anna@example.nl", text: nil))
    }
  }

  @Suite("A choice that is none of the offered") struct UnknownChoice {
    @Test func isAskedOnceMoreAndThenSkipped() throws {
      var talk = try Situation.choice.talk()
      let first = talk.say("voor de kanarie")
      #expect(talk.heard == ["kies_een", "hulpvraag.voor_wie.again"])
      #expect(first.buttons == ["Voor mijzelf", "Voor iemand anders"])
      talk.say("de kanarie zei ik")
      #expect(talk.tracker.form?.slots["voor_wie"] == .skipped)
      #expect(talk.requested == "spoed")
    }
  }

  @Suite("Consent") struct Consent {
    @Test(arguments: [("nee", "nee"), ("Nee", nil)])
    func refusedNothingLeaves(_ text: String, _ intent: String?) throws {
      var talk = try Situation.consent.talk()
      let turn = talk.say(text, intent.map { IntentName($0) })
      #expect(talk.heard == ["niet_gedeeld"])
      #expect(turn.events.isEmpty && turn.cases.isEmpty)
      #expect(talk.tracker.form == nil, "what was told is forgotten")
      #expect(try turn.text.contains(Shipped.fact("noodnummer")))
      #expect(turn.text.contains("14 0123"))
    }

    @Test func notKnowingIsNoConsent() throws {
      var talk = try Situation.consent.talk()
      talk.say("weet ik niet", "weet_niet")
      #expect(talk.heard == ["waarom", "hulpvraag.toestemming.again"])
      let turn = talk.say("weet ik niet", "weet_niet")
      #expect(talk.heard == ["niet_gedeeld"])
      #expect(turn.events.isEmpty)
    }

    @Test func aQuestionAboutItIsNoRefusal() throws {
      var talk = try Situation.consent.talk()
      talk.say("wie leest dit mee?", "privacy_vraag")
      talk.say("weet ik niet", "weet_niet")
      #expect(talk.requested == "toestemming", "asked once more first")
    }

    @Test func givenTheSummaryFollows() throws {
      var talk = try Situation.consent.talk()
      talk.say("Ja")
      #expect(talk.heard == ["samenvatting"])
      #expect(talk.tracker.form?.slots["toestemming"] == .consent(true))
    }
  }

  @Suite("A second need heard along the way") struct OtherNeeds {
    @Test func isKeptAndTakenUpAfterwards() throws {
      var talk = try Talk()
      talk.say(said("ik heb hulp nodig", "hulp_algemeen", isOpener: true))
      talk.say("en mijn zoon heeft ook problemen op school", "hulp_jeugd")
      #expect(talk.heard.contains("ook_gehoord"))
      #expect(talk.tracker.later == ["hulp_jeugd"])
    }
  }
}
