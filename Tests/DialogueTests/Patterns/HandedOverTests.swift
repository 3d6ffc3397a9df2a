import Dialogue
import Model
import Testing

@Suite("When a person has the conversation") struct HandedOverTests {
  private static let fatima = Official(
    name: "Fatima", desk: ConversationID(sender: "fatima", channel: "desk"))

  /// A conversation that an official has.
  private static func held() throws -> Talk {
    var talk = try Talk()
    talk.sendRequest()
    talk.cases[0].isHeld = true
    talk.cases[0].official = fatima
    talk.tracker.handoff = true
    return talk
  }

  /// The same, wherever the conversation with the bot was.
  private static func held(_ situation: Situation) throws -> Talk {
    var talk = try situation.talk()
    var held = try held().cases[0]
    held = Case(
      number: .unassigned, conversation: talk.tracker.conversation, form: held.form, intent: held.intent,
      opened: held.opened, promise: held.promise)
    held.isHeld = true
    held.official = fatima
    talk.cases.append(held)
    talk.tracker.handoff = true
    return talk
  }

  @Test(arguments: Situation.allCases.filter { $0 != .whetherToErase })
  func whereverItWas(_ situation: Situation) throws {
    var talk = try Self.held(situation)
    let before = talk.tracker
    let turn = talk.say("ja", "ja")
    #expect(turn.replies.isEmpty)
    #expect(talk.tracker.form == before.form && talk.tracker.pending == before.pending)
  }

  @Test(arguments: Situation.allCases)
  func anEmergencyIsAnsweredAllTheSame(_ situation: Situation) throws {
    var talk = try Self.held(situation)
    #expect(!talk.say(cried("er is brand", "nood_direct")).replies.isEmpty)
  }

  @Test(arguments: [
    ("dank je wel, tot morgen", "bedankt"), ("hoe staat het ermee?", "zaak_status"),
    ("ik heb nog een vraag", "hulp_algemeen"), ("flierp", nil),
  ])
  func theBotIsSilentAndTheOfficialHears(_ text: String, _ intent: String?) throws {
    var talk = try Self.held()
    let turn = talk.say(text, intent.map { IntentName($0) })
    #expect(turn.replies.isEmpty)
    #expect(turn.tracker.handoff)
    #expect(talk.notices.map(\.conversation) == [Self.fatima.desk])
    #expect(talk.notices.first?.replies.first?.text.hasSuffix(text) == true)
    #expect(turn.events.map(\.type) == [EventType.caseChanged])
    #expect(talk.cases.first?.history.last?.text == text)
  }

  @Test func anEmergencyRingsAndTheOfficialIsWarned() throws {
    var talk = try Self.held()
    let turn = talk.say(cried("er is brand", "nood_direct"))
    #expect(turn.text.contains("112"))
    #expect(turn.events.map(\.type) == [EventType.emergency])
    #expect(talk.notices.map(\.conversation) == [Self.fatima.desk])
    #expect(turn.tracker.handoff)
  }

  @Test func everythingCanStillBeErased() throws {
    var talk = try Self.held()
    #expect(!talk.say("vergeet mij", "gegevens_wissen").replies.isEmpty)
    let turn = talk.say("ja", "ja")
    #expect(turn.erases)
    #expect(talk.notices.map(\.conversation) == [Self.fatima.desk])
    #expect(!turn.tracker.handoff)
  }

  @Test func whatIsNoYesOrNoGoesToTheOfficialAgain() throws {
    var talk = try Self.held()
    talk.say("vergeet mij", "gegevens_wissen")
    #expect(talk.say("wacht even hoor").replies.isEmpty)
    #expect(talk.tracker.pending == nil)
  }

  @Test func aCaseThatIsGoneEndsTheSilence() throws {
    var talk = try Self.held()
    talk.cases[0].isHeld = false
    let turn = talk.say("hoi", "groet")
    #expect(!turn.replies.isEmpty && !turn.tracker.handoff)
  }

  @Suite("After an official's words") struct Replies {
    private static func answered() throws -> Talk {
      var talk = try Talk()
      talk.sendRequest()
      talk.cases[0].official = HandedOverTests.fatima
      talk.tracker.pending = .reply(talk.cases[0].number)
      return talk
    }

    @Test(arguments: [("ja dat is goed", "ja"), ("dinsdag om drie uur", nil), ("dank je wel", "bedankt")])
    func theReplyReachesTheOfficial(_ text: String, _ intent: String?) throws {
      var talk = try Self.answered()
      talk.say(text, intent.map { IntentName($0) })
      #expect(talk.heard == ["doorgegeven"])
      #expect(talk.notices.first?.replies.first?.text.hasSuffix(text) == true)
    }

    @Test(arguments: ["zaak_status", "gegevens_wissen", "stoppen", "klacht"])
    func somethingElseIsTakenForWhatItIs(_ intent: String) throws {
      var talk = try Self.answered()
      talk.say("iets anders", IntentName(intent))
      #expect(!talk.heard.contains("doorgegeven"))
      #expect(talk.notices.isEmpty)
    }
  }
}
