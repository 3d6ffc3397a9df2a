import Model
import Testing

@Suite struct UnclearTests {
  @Test func theFirstTimeItSaysSoAndOffersWhatItCan() throws {
    var talk = try Talk()
    let turn = talk.say("flierp")
    #expect(talk.heard == ["niet_begrepen"])
    #expect(turn.buttons.contains("Ik heb hulp nodig"))
    #expect(turn.buttons.contains("Ik wil een mens spreken"))
  }

  @Test func outOfScopeIsSaidHonestly() throws {
    var talk = try Talk()
    let turn = talk.say(said("wie heeft er gewonnen", nil, outcome: .outOfScope))
    #expect(talk.heard == ["intent:"])
    #expect(turn.buttons.contains("Ik heb een idee voor de buurt"))
  }

  @Test(arguments: ["...", "😀", ""])
  func whatHasNoWordsIsNotCalledOutOfScope(_ text: String) throws {
    var talk = try Talk()
    talk.say(said(text, nil, outcome: .outOfScope))
    #expect(talk.heard == ["niet_begrepen"])
  }

  @Test(arguments: [Interpretation.Outcome.unclear, .outOfScope])
  func theSecondTimeItOffersAPerson(_ outcome: Interpretation.Outcome) throws {
    var talk = try Talk()
    talk.say(said("flierp", outcome: outcome))
    let turn = talk.say(said("flierp", outcome: outcome))
    #expect(talk.heard == ["nog_niet_begrepen"])
    #expect(turn.buttons == ["Ik wil een mens spreken"])
  }

  @Test(arguments: [Interpretation.Outcome.unclear, .outOfScope])
  func neverSaysTheSameTwiceRunning(_ outcome: Interpretation.Outcome) throws {
    var talk = try Talk()
    var last = ""
    for _ in 0..<12 {
      let text = talk.say(said("flierp", outcome: outcome)).text
      #expect(text != last)
      last = text
    }
  }

  @Test func anAnswerInBetweenBeginsTheCountAnew() throws {
    var talk = try Talk()
    talk.say("flierp")
    talk.say("hoi", "groet")
    talk.say("flierp")
    #expect(talk.heard == ["niet_begrepen"])
  }

  @Test(arguments: Situation.allCases)
  func everyStateHasAnAnswerToWhatNobodyUnderstands(_ situation: Situation) throws {
    var talk = try situation.talk()
    let turn = talk.say("flierp")
    #expect(!turn.text.isEmpty)
    #expect(situation == .whatToAdd || turn.events.isEmpty)
  }
}
