import Model
import Testing

@Suite struct RepetitionTests {
  @Test(arguments: Situation.allCases.filter { $0 != .beginning })
  func saysTheLastRepliesOnceMore(_ situation: Situation) throws {
    var talk = try situation.talk()
    let before = talk.tracker
    let turn = talk.say("wat zei je", "herhalen")
    #expect(turn.replies == before.lastReplies)
    #expect(talk.tracker.form == before.form)
    #expect(turn.events.isEmpty && turn.cases.isEmpty)
  }

  @Test(arguments: [Situation.whichNeed, .whetherToErase, .nextNeed])
  func keepsTheQuestionOpen(_ situation: Situation) throws {
    var talk = try situation.talk()
    let pending = talk.tracker.pending
    talk.say("wat zei je", "herhalen")
    #expect(talk.tracker.pending == pending)
  }

  @Test func hasNothingToRepeatAtTheBeginning() throws {
    var talk = try Talk()
    talk.say("wat zei je", "herhalen")
    #expect(talk.heard == ["niets_te_herhalen"])
  }

  @Test func takesNoLongMessage() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("ik moet alles altijd wel drie keer herhalen voordat mijn moeder het hoort", "herhalen")
    #expect(talk.requested == "voor_wie")
  }

  @Test func whoAsksAgainHearsTheQuestionInOtherWordsWithAnExample() throws {
    var talk = try Situation.contact.talk()
    let once = talk.say("wat zei je", "herhalen")
    let twice = talk.say("wat zei je", "herhalen")
    #expect(twice.replies != once.replies)
    #expect(talk.heard == ["voorbeeld", "hulpvraag.contact.again"])
    #expect(talk.requested == "contact")
  }

  @Test func aWelcomeIsNotRepeated() throws {
    var talk = try Situation.choice.talk()
    talk.now = talk.now.adding(seconds: 3 * 86_400)
    talk.say("hallo", "groet")
    #expect(talk.heard.contains("welkom_terug"))
    let turn = talk.say("wat zei je", "herhalen")
    #expect(!turn.text.contains("Welkom terug"))
    #expect(!turn.replies.isEmpty)
  }
}
