import Model
import Testing

@Suite struct FreshStartTests {
  @Test(arguments: Situation.inForm)
  func theFormBeginsAnewAndEmpty(_ situation: Situation) throws {
    var talk = try situation.talk()
    talk.say("begin maar opnieuw", "opnieuw")
    #expect(talk.heard.contains("opnieuw_begonnen"))
    #expect(talk.tracker.form?.name == "hulpvraag")
    #expect(talk.tracker.form?.slots.isEmpty == true)
    #expect(talk.requested == "situatie")
  }

  @Test func casesThatWereSentStay() throws {
    var talk = try Talk()
    talk.sendRequest()
    talk.askForHelp()
    let turn = talk.say("begin maar opnieuw", "opnieuw")
    #expect(talk.cases.map(\.status) == [.open])
    #expect(turn.events.isEmpty)
  }

  @Test func aPausedFormGoes() throws {
    var talk = try Situation.whetherToResume.talk()
    talk.say("begin opnieuw", "opnieuw")
    #expect(talk.tracker.paused == nil)
    #expect(talk.tracker.form == nil)
  }

  @Test func takesNoHalfHeartedMessage() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say(said("weer opnieuw naar school", "opnieuw", 0.55))
    #expect(talk.tracker.form?.slots["situatie"] == .text("weer opnieuw naar school"))
  }
}
