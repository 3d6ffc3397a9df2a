import Model
import Testing

@Suite struct EmergencyFirstTests {
  @Test(arguments: Situation.allCases)
  func leadsInEveryState(_ situation: Situation) throws {
    var talk = try situation.talk()
    let turn = talk.say(cried("ik wil niet meer leven", "nood_zelfdoding"))
    #expect(try turn.replies.first?.text.contains(Shipped.fact("zelfmoordpreventie")) == true)
    #expect(talk.heard.isSubset(of: ["intent:nood_zelfdoding", "na_nood_verder"]), "no questions")
    #expect(talk.tracker.form == nil)
    #expect(turn.cases.isEmpty)
  }

  @Test(arguments: [
    ("nood_direct", "noodnummer"), ("nood_zelfdoding", "zelfmoordpreventie"), ("nood_geweld", "veilig_thuis"),
  ])
  func namesTheRightNumberInEveryVariant(_ intent: String, _ fact: String) throws {
    var talk = try Talk()
    for _ in 0..<3 {
      let turn = talk.say(cried("help", IntentName(intent)))
      #expect(try turn.replies.first?.text.contains(Shipped.fact(fact)) == true)
    }
  }

  @Test(arguments: Situation.inForm)
  func keepsTheForm(_ situation: Situation) throws {
    var talk = try situation.talk()
    let form = talk.tracker.form
    talk.say(cried("hij slaat mij", "nood_geweld"))
    #expect(talk.tracker.paused == form)
    #expect(talk.heard.contains("na_nood_verder"))
    talk.say("verder")
    #expect(talk.tracker.form?.slots == form?.slots)
    #expect(talk.tracker.paused == nil)
  }

  @Test func keepsTheFormThroughASecondCry() throws {
    var talk = try Situation.choice.talk()
    let form = talk.tracker.form
    talk.say(cried("hij slaat mij", "nood_geweld"))
    talk.say(cried("er is brand", "nood_direct"))
    #expect(talk.tracker.paused == form)
  }

  @Test func offersTheFormAgainToWhoSpokeToAPersonFirst() throws {
    var talk = try Situation.choice.talk()
    talk.say(cried("hij slaat mij", "nood_geweld"))
    talk.say(said("Ik wil een mens spreken", "mens_spreken", isOpener: true))
    talk.say("over hoe het nu verder moet met mij")
    talk.skip(to: "contact")
    talk.say("weet ik niet", "weet_niet")
    talk.say("ja", "ja")
    #expect(talk.cases.map(\.form) == ["contact"])
    #expect(talk.heard.contains("verder_met"))
    #expect(talk.tracker.paused?.name == "hulpvraag")
  }

  @Test(arguments: Situation.allCases)
  func signalsWithoutPersonalData(_ situation: Situation) throws {
    var talk = try situation.talk()
    let turn = talk.say(cried("ik ben Anna en ik spring", "nood_direct"))
    #expect(turn.events.map(\.type) == [EventType.emergency])
    #expect(turn.events.first?.subject == nil)
    #expect(
      turn.events.first?.data == [
        "intent": "nood_direct", "channel": "irc", "received": "2026-05-04T10:00:00+02:00",
      ])
  }

  @Test func comesBeforeTheWelcomeOfWhoWasAway() throws {
    var talk = try Situation.choice.talk()
    talk.now = talk.now.adding(seconds: 24 * 3600)
    talk.say(cried("er is brand", "nood_direct"))
    #expect(!talk.heard.contains("welkom_terug"))
  }
}

@Suite("After an emergency") struct AfterEmergencyTests {
  @Test(arguments: [
    ("oke", "ja"), ("ja", "ja"), ("nee", "nee"), ("bedankt", "bedankt"), ("weet ik niet", "weet_niet"),
  ])
  func aShortWordBeginsNothing(_ text: String, _ intent: String) throws {
    var talk = try Situation.choice.talk()
    talk.say(cried("hij slaat mij", "nood_geweld"))
    for _ in 0..<2 {
      let turn = talk.say(text, IntentName(intent))
      #expect(talk.heard == ["na_nood"])
      #expect(try turn.text.contains(Shipped.fact("noodnummer")))
      #expect(talk.tracker.form == nil)
    }
    talk.say("verder")
    #expect(talk.requested == "voor_wie")
  }

  @Test func aClearNeedIsHeard() throws {
    var talk = try Talk()
    talk.say(cried("hij slaat mij", "nood_geweld"))
    talk.say(said("ik wil een mens spreken", "mens_spreken", isOpener: true))
    #expect(talk.tracker.form?.name == "contact")
  }
}
