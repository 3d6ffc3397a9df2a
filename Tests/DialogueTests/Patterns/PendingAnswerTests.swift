import Model
import Testing

@Suite struct PendingAnswerTests {
  @Suite("Shall we go on with the form that was broken off?") struct Resume {
    @Test(arguments: [("ja graag", "ja"), ("verder", nil), ("laten we doorgaan", nil)])
    func yesTakesItUpWhereItStopped(_ text: String, _ intent: String?) throws {
      var talk = try Situation.whetherToResume.talk()
      talk.say(text, intent.map { IntentName($0) })
      #expect(talk.heard == ["verder", "hulpvraag.voor_wie.again"])
      #expect(talk.tracker.form?.slots["situatie"] == .text("ik kan mijn huur niet betalen"))
    }

    @Test(arguments: ["nee", "nee, liever niet verder"])
    func noLetsItGo(_ text: String) throws {
      var talk = try Situation.whetherToResume.talk()
      talk.say(text, "nee")
      #expect(talk.heard == ["genoteerd"])
      #expect(talk.tracker.form == nil)
      #expect(talk.tracker.paused == nil)
    }

    @Test func furtherWorksLaterToo() throws {
      var talk = try Situation.whetherToResume.talk()
      talk.say("bedankt", "bedankt")
      talk.say("verder")
      #expect(talk.requested == "voor_wie")
    }

    @Test func anythingElseIsTakenForWhatItIs() throws {
      var talk = try Situation.whetherToResume.talk()
      talk.say("er wordt te hard gereden in onze straat", "agenda_voorstellen")
      #expect(talk.tracker.form?.name == "agendapunt")
    }
  }

  @Suite("Which answer shall change?") struct ChangeWhich {
    @Test(arguments: ["2", "voor wie", "de hulp is voor wie anders dan ik zei"])
    func numberLabelOrWordsNameIt(_ text: String) throws {
      var talk = try Situation.whatToChange.talk()
      talk.say(text)
      #expect(talk.requested == "voor_wie")
    }

    @Test func asksAgainWithTheLabelsAsButtons() throws {
      var talk = try Situation.whatToChange.talk()
      let turn = talk.say("dat ene")
      #expect(talk.heard == ["wat_veranderen_onbekend"])
      #expect(turn.buttons == ["Waarmee", "Voor wie", "Hoe snel", "Contact", "Naam", "Te bereiken via"])
      #expect(talk.tracker.pending == .changeWhich)
    }

    @Test func nothingLeadsBackToTheSummary() throws {
      var talk = try Situation.whatToChange.talk()
      talk.say("nee, niets", "nee")
      #expect(talk.heard == ["samenvatting"])
      #expect(talk.tracker.pending == nil)
    }

    @Test func theNewAnswerLeadsBackToTheSummary() throws {
      var talk = try Situation.whatToChange.talk()
      talk.say("Naam")
      talk.say("Anna")
      #expect(talk.heard == ["samenvatting"])
      #expect(talk.tracker.form?.slots["naam"] == .text("Anna"))
    }
  }

  @Suite("What shall be added to the case?") struct Addition {
    @Test(arguments: [
      ("we zijn inmiddels ook afgesloten van gas", nil), ("liever op dinsdag bellen", nil),
      ("nee, het gaat om twee maanden huur", nil), ("ja, het moet sneller", "ja"),
    ])
    func everythingButNoGoesToTheOfficials(_ text: String, _ intent: String?) throws {
      var talk = try Situation.whatToAdd.talk()
      let number = talk.cases.first?.number
      let turn = talk.say(text, intent.map { IntentName($0) })
      #expect(talk.heard == ["aangevuld"])
      #expect(turn.events.map(\.type) == [EventType.caseChanged])
      #expect(turn.events.first?.subject == number)
      #expect(turn.events.first?.data["addition"] == .string(text))
    }

    @Test(arguments: [("nee laat maar", "nee"), ("stop maar", "stoppen")])
    func noAddsNothing(_ text: String, _ intent: String) throws {
      var talk = try Situation.whatToAdd.talk()
      #expect(talk.say(text, IntentName(intent)).events.isEmpty)
      #expect(talk.tracker.pending == nil)
    }
  }

  @Suite("Shall the case be withdrawn?") struct Withdraw {
    @Test func yesWithdrawsItAndTellsTheOfficials() throws {
      var talk = try Situation.whetherToWithdraw.talk()
      let turn = talk.say("ja", "ja")
      #expect(talk.heard == ["ingetrokken"])
      #expect(talk.cases.map(\.status) == [.withdrawn])
      #expect(turn.events.map(\.type) == [EventType.caseWithdrawn])
      #expect(turn.events.first?.data["addition"] == nil)
    }

    @Test func noKeepsIt() throws {
      var talk = try Situation.whetherToWithdraw.talk()
      let turn = talk.say("nee toch maar niet", "nee")
      #expect(talk.heard == ["niet_ingetrokken"])
      #expect(talk.cases.map(\.status) == [.open])
      #expect(turn.events.isEmpty)
    }
  }

  @Suite("Shall everything be erased?") struct Erase {
    @Test func yesErasesAndTellsWhoeverReceivedSomething() throws {
      var talk = try Situation.whetherToErase.talk()
      let number = talk.cases.first?.number.description ?? ""
      let turn = talk.say("ja", "ja")
      #expect(turn.erases)
      #expect(turn.events.map(\.type) == [EventType.erased])
      #expect(turn.events.first?.data["cases"] == [.string(number)])
      #expect(turn.tracker.form == nil && turn.tracker.paused == nil && turn.tracker.later.isEmpty)
      #expect(talk.heard == ["gewist"])
    }

    @Test func noErasesNothing() throws {
      var talk = try Situation.whetherToErase.talk()
      let turn = talk.say("nee", "nee")
      #expect(!turn.erases)
      #expect(turn.events.isEmpty)
      #expect(talk.heard == ["niet_gewist"])
    }
  }

  @Suite("Shall we take up the next need?") struct NextNeed {
    @Test func yesBeginsIt() throws {
      var talk = try Situation.nextNeed.talk()
      talk.say("ja", "ja")
      #expect(talk.tracker.form?.intent == "hulp_jeugd")
    }

    @Test func noDoesNot() throws {
      var talk = try Situation.nextNeed.talk()
      talk.say("nee", "nee")
      #expect(talk.heard == ["genoteerd"])
      #expect(talk.tracker.form == nil)
    }
  }
}
