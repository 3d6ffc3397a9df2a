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
}
