import Model
import Testing

@Suite struct PauseTests {
  @Test(arguments: [Situation.firstQuestion, .choice, .contact, .consent, .summary, .whatToChange])
  func nothingIsAskedAndNothingIsLost(_ situation: Situation) throws {
    var talk = try situation.talk()
    let form = talk.tracker.form
    talk.say("later verder", "overslaan")
    #expect(talk.heard == ["gepauzeerd"])
    #expect(talk.tracker.form == form)
  }

  @Test(arguments: [("bedankt", "bedankt"), ("ok", "ja"), ("doei", "afscheid")])
  func aGoodbyeIsNoAnswer(_ text: String, _ intent: String) throws {
    var talk = try Situation.choice.talk()
    talk.say("later verder")
    talk.say(text, IntentName(intent))
    #expect(talk.heard == ["tot_later"])
    #expect(talk.requested == "voor_wie")
  }

  @Test(arguments: [("verder", nil), ("ik ben er weer", nil), ("hallo", "groet")])
  func whoComesBackAfterDaysIsWelcomedAndAskedAgain(_ text: String, _ intent: String?) throws {
    var talk = try Situation.choice.talk()
    talk.say("later verder")
    talk.now = talk.now.adding(seconds: 3 * 86_400)
    let turn = talk.say(text, intent.map { IntentName($0) })
    #expect(talk.heard.isSuperset(of: ["welkom_terug", "hulpvraag.voor_wie.again"]))
    #expect(turn.text.contains("Welkom terug"))
  }

  @Test func anAnswerGoesOnAtOnce() throws {
    var talk = try Situation.choice.talk()
    talk.say("later verder")
    talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    #expect(talk.requested == "spoed")
  }

  @Test func aFormThatWasBrokenOffIsOfferedToWhoComesBack() throws {
    var talk = try Situation.whetherToResume.talk()
    talk.say("bedankt", "bedankt")
    talk.now = talk.now.adding(seconds: 3 * 86_400)
    talk.say("hallo", "groet")
    #expect(talk.heard.isSuperset(of: ["welkom_terug", "verder_met"]))
    talk.say("ja", "ja")
    #expect(talk.requested == "voor_wie")
  }

  @Test(arguments: [
    "ik ga slapen, morgen verder", "kan ik later verder", "ik moet nu weg", "geen tijd nu sorry",
  ])
  func isAskedInManyWords(_ text: String) throws {
    var talk = try Situation.choice.talk()
    talk.say(text)
    #expect(talk.heard == ["gepauzeerd"])
  }

  @Test(arguments: [
    "ik moet weg uit mijn huis", "ik ben terug bij af met mijn schulden",
    "ik heb nu geen tijd voor mijn kind",
  ])
  func aStoryIsNoPause(_ text: String) throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say(text)
    #expect(talk.tracker.form?.slots["situatie"] == .text(text))
  }

  @Test func aNameWithBracesIsANameAndNoTemplate() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say("A{b", marks: [.name("A{b")])
    talk.now = talk.now.adding(seconds: 3 * 86_400)
    #expect(talk.say("hallo", "groet").text.hasPrefix("Welkom terug, A{b. We waren bij een hulpvraag."))
  }
}
