import Dialogue
import Model
import Testing

@Suite("What is kept of a citizen") struct OwnDataTests {
  private static func talk() throws -> Talk {
    var talk = try Talk()
    talk.sendRequest()
    talk.cases[0].note(.answered, at: monday, by: "Fatima", text: "Ik bel u morgen.")
    return talk
  }

  @Test func isToldInPlainWords() throws {
    var talk = try Self.talk()
    let turn = talk.say("wat weten jullie van mij?", "gegevens_inzien")
    for part in [
      "Status: ontvangen", "- Waarmee: ik kan mijn huur niet betalen", "uiterlijk vrijdag 8 mei",
      "Fatima schreef: Ik bel u morgen.", "De berichten zelf bewaar ik niet",
    ] { #expect(turn.text.contains(part), "\(part)") }
    #expect(turn.buttons == ["Mijn gegevens als JSON"])
  }

  @Test(arguments: [("Mijn gegevens als JSON", nil), ("exporteer mijn gegevens", "gegevens_inzien")])
  func isGivenAsJSON(_ text: String, _ intent: String?) throws {
    var talk = try Self.talk()
    let turn = talk.say(text, intent.map { IntentName($0) })
    let data = try JSONValue(parsing: try #require(turn.replies.last?.text))
    #expect(data["sender"] == "anna")
    guard case .array(let cases) = data["cases"] else {
      Issue.record("There are no cases.")
      return
    }
    #expect(cases.first?["case"]?.string == talk.cases.first?.number.description)
    #expect(cases.first?["slots"]?["situatie"] == "ik kan mijn huur niet betalen")
    #expect(cases.first?["history"] != nil && cases.first?["promises"] != nil)
  }

  @Test func namesNothingOfACaseThatWasOnlyProved() throws {
    var talk = try Talk()
    talk.say("hoi", "groet")
    var other = try Self.talk().cases[0]
    other = Case(
      number: other.number, conversation: ConversationID(sender: "bram", channel: "irc"), form: other.form,
      intent: other.intent, opened: other.opened, promise: other.promise, slots: other.slots)
    talk.elsewhere = [other]
    talk.tracker.proved = [ProvedCase(other.number, at: monday)]
    talk.say("wat weten jullie van mij?", "gegevens_inzien")
    #expect(talk.heard == ["intent:gegevens_inzien"])
  }
}
