import Dialogue
import Model
import Testing

@Suite("The officials' desk") struct DeskTests {
  private static let fatima = Official(
    name: "Fatima", desk: ConversationID(sender: "fatima", channel: "desk"))
  private static let piet = Official(name: "Piet", desk: ConversationID(sender: "piet", channel: "desk"))

  /// A desk with one case in it, turn by turn.
  struct Office {
    let engine: DeskEngine
    var value: Case
    var tracker: Tracker
    var now = monday

    init() throws {
      var talk = try Talk()
      talk.sendRequest()
      value = try #require(talk.cases.first)
      tracker = talk.tracker
      engine = DeskEngine(
        catalogue: talk.catalogue, municipality: Municipality(name: "Gemeente Voorbeeld", phone: "14 0123"))
    }

    @discardableResult
    mutating func obey(
      _ text: String, by official: Official = DeskTests.fatima, marks: [Mark] = [], others: [Case] = []
    ) -> DeskTurn {
      let command = DeskCommand(said(text, marks: marks))
      let open = [value].filter { $0.status == .open } + others
      let named =
        command?.mention.map { $0.pick(from: [value]) }
        ?? DeskEngine.Context.onlyCase(of: official, in: open)
      let turn = engine.turn(
        command, .init(now: now, official: official, open: open, named: named, tracker: tracker))
      value = turn.changed ?? value
      tracker = turn.tracker ?? tracker
      return turn
    }

    var number: String { value.number.description }
  }

  @Test func helpNamesEveryCommand() throws {
    var office = try Office()
    let text = office.obey("help").text
    for word in [
      "zaken", "toon", "pak op", "antwoord", "vraag", "beloof", "gedaan", "klaar", "geef terug", "help",
    ] {
      #expect(text.contains("- \(word)"), "\(word)")
    }
  }

  @Test func aDayThatIsOverIsNotPromisedForNextYear() throws {
    var office = try Office()
    // "1 mei", said on 4 May, is read as the next one.
    let next = Mark.moment("1 mei", DutchClock.moment(try #require(CivilDate(iso8601: "2027-05-01"))))
    let turn = office.obey("beloof \(office.number) 1 mei wij bellen", marks: [next])
    #expect(turn.text.contains("vrijdag 1 mei is al voorbij"))
    #expect(turn.changed == nil && turn.notices.isEmpty)
    let named = Mark.moment("1 mei 2027", DutchClock.moment(try #require(CivilDate(iso8601: "2027-05-01"))))
    #expect(office.obey("beloof \(office.number) 1 mei 2027 wij bellen", marks: [named]).changed != nil)
  }

  @Test func theListHasTheMostUrgentFirst() throws {
    var office = try Office()
    var other = try Office().value
    other = Case(
      number: try #require(CaseNumber("S-000000")), conversation: other.conversation, form: "klacht",
      intent: "klacht", opened: monday,
      promise: Promise(what: "bellen", due: try #require(CivilDate(iso8601: "2026-05-01"))))
    let lines = office.obey("zaken", others: [other]).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains("S-000000") && lines[1].contains("TE LAAT"))
    #expect(lines[2].contains(office.number) && lines[2].contains("vrijdag 8 mei"))
    #expect(office.obey("zaken te laat", others: [other]).text.contains(office.number) == false)
    #expect(office.obey("zaken mijn").text == "Er zijn geen open zaken.")
  }

  @Test func aCaseIsShownWithWhatTheCitizenSentAndWhatIsOwed() throws {
    var office = try Office()
    let turn = office.obey("toon \(office.number)")
    for part in ["- Waarmee: ik kan mijn huur niet betalen", "Status: ontvangen", "via irc", "vrijdag 8 mei"]
    {
      #expect(turn.text.contains(part), "\(part)")
    }
    #expect(turn.quoted == office.value.number)
    #expect(turn.changed == nil && turn.notices.isEmpty)
  }

  @Suite("Taking a case") struct Taking {
    @Test func silencesTheBotAndTellsTheCitizenOnce() throws {
      var office = try Office()
      let turn = office.obey("pak op \(office.number)")
      #expect(office.tracker.handoff && office.value.isHeld)
      #expect(turn.notices.map(\.conversation) == [office.tracker.conversation])
      #expect(turn.notices.first?.replies.first?.text.contains("Fatima van Gemeente Voorbeeld") == true)
      #expect(office.obey("pak op \(office.number)").notices.isEmpty, "said once")
    }

    @Test func keepsOtherOfficialsAway() throws {
      var office = try Office()
      office.obey("pak op \(office.number)")
      for command in ["pak op", "antwoord", "klaar"] {
        let turn = office.obey("\(command) \(office.number) dag", by: DeskTests.piet)
        #expect(turn.text.contains("is bij Fatima"), "\(command)")
        #expect(turn.changed == nil && turn.notices.isEmpty)
      }
      // She may be ill: anybody can give it back.
      #expect(office.obey("geef terug \(office.number)", by: DeskTests.piet).tracker?.handoff == false)
    }

    @Test func endsWithGivingBackWhichIsSaidOnce() throws {
      var office = try Office()
      office.obey("pak op \(office.number)")
      let turn = office.obey("geef terug")
      #expect(!office.tracker.handoff && !office.value.isHeld && office.value.official == nil)
      #expect(turn.notices.count == 1)
      let again = office.obey("geef terug \(office.number)")
      #expect(again.notices.isEmpty && again.changed == nil)
    }

    @Test func ofTwoCasesKeepsTheBotSilentUntilBothAreBack() throws {
      var office = try Office()
      var other = office.value
      other = Case(
        number: .unassigned, conversation: other.conversation, form: other.form, intent: other.intent,
        opened: monday, promise: other.promise)
      other.isHeld = true
      office.obey("pak op \(office.number)")
      #expect(office.obey("geef terug \(office.number)", others: [other]).tracker == nil)
      #expect(office.tracker.handoff)
    }
  }

  @Suite("Answering") struct Answering {
    @Test func keepsTheFirstPromiseAndNoOther() throws {
      var office = try Office()
      let turn = office.obey("antwoord \(office.number) Ik bel u vandaag.")
      #expect(turn.notices.first?.replies.first?.text.hasSuffix("Ik bel u vandaag.") == true)
      #expect(turn.notices.first?.awaitsReply == true)
      #expect(office.value.promises.map(\.isOpen) == [false, true])
      #expect(turn.tallies == [Tally(.keptInTime, "hulpvraag")])
      #expect(office.obey("antwoord \(office.number) Nog iets.").tallies.isEmpty)
      #expect(!office.tracker.handoff, "an answer alone does not silence the bot")
    }

    @Test func tooLateIsCountedAsThat() throws {
      var office = try Office()
      office.now = monday.adding(days: 10)
      #expect(office.obey("antwoord \(office.number) Sorry.").tallies == [Tally(.keptLate, "hulpvraag")])
    }

    @Test func aQuestionKeepsNothing() throws {
      var office = try Office()
      let turn = office.obey("vraag \(office.number) Wat is uw adres?")
      #expect(turn.notices.first?.awaitsReply == true)
      #expect(office.value.promises.map(\.isOpen) == [true, true])
    }

    @Test(arguments: ["antwoord", "vraag"])
    func withoutWordsNothingIsSent(_ command: String) throws {
      var office = try Office()
      let turn = office.obey("\(command) \(office.number)")
      #expect(turn.notices.isEmpty && turn.changed == nil)
      #expect(turn.text.contains("niets verstuurd"))
    }
  }

  @Suite("Promising") struct Promising {
    @Test func addsAPromiseWithItsDay() throws {
      var office = try Office()
      let june = Mark.moment("12 juni", monday.adding(days: 39))
      let turn = office.obey("beloof \(office.number) 12 juni de lamp is gemaakt", marks: [june])
      #expect(office.value.promises.last?.what == "de lamp is gemaakt")
      #expect(office.value.promises.last?.due == CivilDate(iso8601: "2026-06-12"))
      #expect(turn.notices.first?.replies.first?.text.contains("vrijdag 12 juni") == true)
    }

    @Test func needsADayThatIsStillToCome() throws {
      var office = try Office()
      #expect(office.obey("beloof \(office.number) ik bel").text.contains("Welke dag"))
      let past = Mark.moment("3 mei", monday.adding(days: -1))
      #expect(
        office.obey("beloof \(office.number) 3 mei ik bel", marks: [past]).text.contains("al voorbij"))
      #expect(office.value.promises.count == 2)
    }

    @Test func theOneThatIsDueFirstIsMarkedAsKept() throws {
      var office = try Office()
      office.obey("nagekomen \(office.number)")
      #expect(office.value.promises.map(\.isOpen) == [false, true])
      office.obey("nagekomen \(office.number)")
      #expect(office.value.promises.map(\.isOpen) == [false, false])
      #expect(office.obey("nagekomen \(office.number)").text.contains("geen belofte meer open"))
    }
  }

  @Suite("Closing") struct Closing {
    @Test func keepsAllAndLetsTheBotTalkAgain() throws {
      var office = try Office()
      office.obey("pak op \(office.number)")
      let turn = office.obey("klaar Het is geregeld.")
      #expect(office.value.status == .closed && !office.value.isHeld)
      #expect(office.value.promises.allSatisfy { !$0.isOpen })
      #expect(!office.tracker.handoff)
      #expect(
        turn.notices.map { $0.replies.map(\.text).joined() }.contains { $0.contains("Het is geregeld.") })
    }

    @Test func afterwardsNothingIsSentAnyMore() throws {
      var office = try Office()
      let number = office.number
      office.obey("klaar \(number)")
      let turn = office.obey("antwoord \(number) Toch nog iets.")
      #expect(turn.notices.isEmpty && turn.changed == nil)
    }
  }

  @Test func aNumberThatIsUnknownOrMissingChangesNothing() throws {
    var office = try Office()
    #expect(office.obey("antwoord S-000000 dag").text.contains("ken ik niet"))
    #expect(office.obey("antwoord dag").text.contains("Bij welke zaak?"))
    #expect(office.obey("doe iets").text.contains("help"))
  }

  @Test func anErasedCaseIsCalledThat() throws {
    let office = try Office()
    let turn = office.engine.turn(
      DeskCommand(said("toon S-000000")),
      .init(now: monday, official: Self.fatima, burial: monday.adding(days: -3)))
    #expect(turn.text.contains("vrijdag 1 mei gewist"))
  }
}

extension DeskTurn {
  /// All that the official reads, a reply a line.
  var text: String { replies.map(\.text).joined(separator: "\n") }
}
