import Model
import Testing

@Suite struct OwnCaseTests {
  @Suite("How does it stand?") struct Status {
    @Test func namesNumberSubjectPromiseAndDay() throws {
      var talk = try Talk()
      talk.sendRequest()
      let number = talk.cases.first?.number.description ?? "?"
      let turn = talk.say("hoe staat het ermee?", "zaak_status")
      // Three working days from Monday 4 May 2026; Tuesday 5 May is Liberation Day.
      #expect(
        turn.text.contains(
          "- \(number), een hulpvraag: iemand van het wijkteam neemt contact met je op, "
            + "uiterlijk vrijdag 8 mei."))
    }

    @Test func aLatePromiseIsAdmitted() throws {
      var talk = try Talk()
      talk.sendRequest()
      talk.now = talk.now.adding(seconds: 5 * 24 * 3600)
      let turn = talk.say("hoe staat het ermee?", "zaak_status")
      #expect(talk.heard == ["zaken_lijst", "zaak_regel_te_laat", "zaak_regel_ook"])
      #expect(turn.text.contains("Dat is niet gelukt. Dat spijt ons. Bel 14 0123"))
    }

    @Test func theDayItselfIsNotLate() throws {
      var talk = try Talk()
      talk.sendRequest()
      talk.now = talk.now.adding(seconds: 4 * 24 * 3600 + 13 * 3600)
      talk.say("hoe staat het ermee?", "zaak_status")
      #expect(talk.heard == ["zaken_lijst", "zaak_regel", "zaak_regel_ook"])
    }

    @Test func aWithdrawnCaseIsCalledThat() throws {
      var talk = try Situation.whetherToWithdraw.talk()
      talk.say("ja", "ja")
      talk.say("hoe staat het ermee?", "zaak_status")
      #expect(talk.heard == ["zaken_lijst", "zaak_regel_ingetrokken"])
    }

    @Test func inAFormTheOpenQuestionComesBack() throws {
      var talk = try Talk()
      talk.sendRequest()
      talk.askForHelp()
      talk.say("hoe staat het met mijn vorige aanvraag?", "zaak_status")
      #expect(
        talk.heard == [
          "zaken_lijst", "zaak_regel", "zaak_regel_ook", "open_vraag", "hulpvraag.voor_wie.again",
        ])
    }

    @Test func withoutCasesItSaysSo() throws {
      var talk = try Talk()
      talk.say("hoe staat het ermee?", "zaak_status")
      #expect(talk.heard == ["intent:zaak_status"])
    }
  }

  @Suite("Changing and withdrawing") struct Changing {
    @Test func isAboutTheNewestOpenCase() throws {
      var talk = try Talk()
      talk.sendRequest()
      talk.sendRequest()
      talk.say("ik wil iets aanvullen", "zaak_wijzigen")
      #expect(talk.tracker.pending == talk.cases.last.map { .addition($0.number) })
    }

    @Test func theCaseThatIsNamedGoesFirst() throws {
      var talk = try Talk()
      talk.sendRequest()
      talk.sendRequest()
      let first = try #require(talk.cases.first?.number)
      talk.say("trek \(first.description.lowercased()) in", "zaak_intrekken")
      #expect(talk.tracker.pending == .confirmWithdraw(first))
    }

    @Test func withdrawsNothingBeforeAYes() throws {
      var talk = try Talk()
      talk.sendRequest()
      let turn = talk.say("trek mijn aanvraag in", "zaak_intrekken")
      #expect(turn.events.isEmpty && turn.cases.isEmpty)
      #expect(turn.buttons == ["Ja", "Nee"])
    }

    @Test(arguments: ["zaak_wijzigen", "zaak_intrekken"])
    func withoutCasesItSaysSo(_ intent: String) throws {
      var talk = try Talk()
      talk.say("mijn aanvraag", IntentName(intent))
      #expect(talk.heard == ["intent:\(intent)"])
    }
  }

  @Suite("What is kept") struct Data {
    @Test func isShownAllOfIt() throws {
      var talk = try Situation.choice.talk()
      let turn = talk.say("wat weten jullie van mij?", "gegevens_inzien")
      #expect(turn.text.contains("- Waarmee: ik kan mijn huur niet betalen"))
      #expect(talk.heard.contains("open_vraag"))
    }

    @Test func isErasedOnlyAfterAYes() throws {
      var talk = try Talk()
      talk.say("hoi", "groet")
      let turn = talk.say("vergeet mij", "gegevens_wissen")
      #expect(!turn.erases)
      #expect(talk.tracker.pending == .confirmErase)
      #expect(turn.buttons == ["Ja", "Nee"])
    }

    @Test(arguments: Situation.inForm.filter { $0 != .whatToChange })
    func canBeErasedInTheMiddleOfAForm(_ situation: Situation) throws {
      var talk = try situation.talk()
      talk.say("vergeet mij", "gegevens_wissen")
      #expect(talk.tracker.pending == .confirmErase)
      #expect(talk.say("ja", "ja").erases)
    }

    @Test func keptAfterAllTheOpenQuestionComesBack() throws {
      var talk = try Situation.choice.talk()
      talk.say("vergeet mij", "gegevens_wissen")
      talk.say("nee", "nee")
      #expect(talk.heard == ["niet_gewist", "open_vraag", "hulpvraag.voor_wie.again"])
    }

    @Test func ofAStrangerThereIsNone() throws {
      var talk = try Talk()
      talk.say("vergeet mij", "gegevens_wissen")
      #expect(talk.heard == ["intent:gegevens_wissen"])
    }
  }
}
