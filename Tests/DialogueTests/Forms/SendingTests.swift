import Model
import Testing

@Suite("Sending a form (Scene+form, Scene+summary)") struct SendingTests {
  @Test func opensACaseWithItsPromise() throws {
    var talk = try Talk()
    talk.sendRequest()
    let opened = try #require(talk.cases.first)
    #expect(opened.form == "hulpvraag")
    #expect(opened.intent == "hulp_geld")
    #expect(opened.status == .open)
    #expect(opened.promise.due == CivilDate(iso8601: "2026-05-08"))
    #expect(opened.conversation == talk.tracker.conversation)
  }

  @Test func tellsTheNumberThePromiseAndTheDay() throws {
    var talk = try Talk()
    talk.reachSummary()
    let turn = talk.say("ja", "ja")
    #expect(talk.heard == ["hulpvraag.sent", "zaak_geopend", "antwoord_hier", "ook_beloofd", "belofte_open"])
    for part in [talk.cases.first?.number.description ?? "?", "iemand van het wijkteam", "vrijdag 8 mei"] {
      #expect(turn.text.contains(part))
    }
  }

  @Test func leavesNothingOpen() throws {
    var talk = try Talk()
    talk.sendRequest()
    #expect(talk.tracker.form == nil && talk.tracker.pending == nil && talk.tracker.paused == nil)
  }

  @Test func twoRequestsAreTwoCases() throws {
    var talk = try Talk()
    talk.sendRequest()
    talk.sendRequest()
    #expect(Set(talk.cases.map(\.number)).count == 2)
  }

  @Test func asksInOtherWordsTheSecondTime() throws {
    var talk = try Situation.choice.talk()
    let first = talk.tracker.lastReplies.last
    let second = talk.say("waarom vraag je dat", "uitleg").replies.last
    #expect(first?.text != second?.text)
    #expect(first?.buttons == second?.buttons)
  }
}
