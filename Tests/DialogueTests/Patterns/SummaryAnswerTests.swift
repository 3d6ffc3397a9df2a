import Model
import Testing

@Suite struct SummaryAnswerTests {
  @Test func yesSends() throws {
    var talk = try Situation.summary.talk()
    let turn = talk.say("ja", "ja")
    #expect(turn.events.map(\.type) == [EventType.help])
    #expect(talk.cases.count == 1)
    #expect(talk.tracker.form == nil)
  }

  @Test func theButtonSends() throws {
    var talk = try Situation.summary.talk()
    let turn = talk.say("Ja, verstuur het")
    #expect(turn.events.count == 1)
  }

  @Test(arguments: [("nee", "nee"), ("Iets veranderen", nil), ("ik wil iets wijzigen", "zaak_wijzigen")])
  func noAsksWhatShallChange(_ text: String, _ intent: String?) throws {
    var talk = try Situation.summary.talk()
    let turn = talk.say(text, intent.map { IntentName($0) })
    #expect(talk.heard == ["wat_veranderen"])
    #expect(!turn.buttons.contains("Delen mag"))
    #expect(turn.events.isEmpty)
  }

  @Test func aNewValueCorrectsItsSlot() throws {
    var talk = try Situation.summary.talk()
    let turn = talk.say(
      "nee mijn nummer is 06 87654321", "nee", marks: [.phone("06 87654321", "+31687654321")])
    #expect(talk.heard == ["samenvatting"])
    #expect(talk.tracker.form?.slots["contact"] == .contact(phone: "+31687654321", email: nil, text: nil))
    #expect(turn.events.isEmpty)
  }

  @Test func anUnclearAnswerSendsNothing() throws {
    var talk = try Situation.summary.talk()
    let first = talk.say("hmm tja")
    let second = talk.say("hmm tja")
    #expect(talk.heard == ["samenvatting_onduidelijk"])
    #expect(first.events.isEmpty && second.events.isEmpty)
    #expect(first.replies != second.replies)
    #expect(first.buttons == ["Ja, verstuur het", "Iets veranderen", "Stoppen"])
  }

  @Test func showsTheAnswersUnderTheirLabels() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    talk.skip(to: "toestemming")
    let turn = talk.say("ja", "ja")
    #expect(
      turn.text.contains("\n- Waarmee: ik kan mijn huur niet betalen\n- Voor wie: Voor iemand anders\n"))
    #expect(!turn.text.contains("- Naam"), "what was skipped is left out")
    #expect(turn.buttons == ["Ja, verstuur het", "Iets veranderen", "Stoppen"])
  }
}
