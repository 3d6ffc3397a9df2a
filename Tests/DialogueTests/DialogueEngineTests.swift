import Dialogue
import Model
import Testing

@Suite struct DialogueEngineTests {
  @Test func theSameTurnTwiceIsTheSame() throws {
    let talk = try Situation.choice.talk()
    let context = DialogueEngine.Context(now: monday, freshCaseNumber: .unassigned)
    let message = said("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    #expect(
      talk.engine.turn(talk.tracker, message, context) == talk.engine.turn(talk.tracker, message, context))
  }

  @Test func everyTurnIsCountedAndRemembered() throws {
    var talk = try Talk()
    let turn = talk.say("hoi", "groet")
    #expect(talk.tracker.turns == 1)
    #expect(talk.tracker.lastSeen == monday)
    #expect(talk.tracker.lastReplies == turn.replies)
  }

  @Test func welcomesByTheHour() throws {
    let replies = try Talk().engine.welcome(at: monday)
    #expect(replies.first?.text.hasPrefix("Goedemorgen.") == true)
    #expect(replies.first?.buttons.isEmpty == false)
  }

  @Test(arguments: [TextKey.tooLong, .unreadable])
  func saysWhatItCouldNotRead(_ key: TextKey) throws {
    #expect(try Talk().engine.notice(key, at: monday).count == 1)
  }

  @Test func greetsWhoComesBackToAnOpenFormAfterHalfADay() throws {
    var talk = try Situation.choice.talk()
    talk.now = monday.adding(seconds: 13 * 3600)
    let turn = talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    #expect(talk.heard.contains("welkom_terug"))
    #expect(turn.replies.first?.text.contains("een hulpvraag") == true)
    #expect(talk.requested == "spoed")
  }

  @Test func greetsNobodyWhoWasJustHere() throws {
    var talk = try Situation.choice.talk()
    talk.now = monday.adding(seconds: 11 * 3600)
    talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    #expect(!talk.heard.contains("welkom_terug"))
  }

  @Test func addressesPeopleAsTheMunicipalityDoes() throws {
    var informal = try Talk()
    var formal = try Talk(formal: true)
    #expect(informal.say("hulp", "hulp_geld").text.contains("je dit vertelt"))
    #expect(formal.say("hulp", "hulp_geld").text.contains("u dit vertelt"))
  }
}
