import Model
import Testing

@Suite struct PlainAnswerTests {
  @Test func aBareValueIsTheAnswerWhateverElseItLooksLike() throws {
    var talk = try Situation.contact.talk()
    talk.say("kees@example.nl", "groet", marks: [.email("kees@example.nl")])
    #expect(
      talk.tracker.form?.slots["contact"] == .contact(phone: nil, email: "kees@example.nl", text: nil))
  }

  @Test func aBareValueOfAnotherQuestionIsKeptAndTheOpenOneAskedAgain() throws {
    var talk = try Situation.choice.talk()
    talk.say("kees@example.nl", "groet", marks: [.email("kees@example.nl")])
    #expect(talk.tracker.form?.slots["contact"] != nil)
    #expect(talk.heard == ["hulpvraag.voor_wie.again"])
    #expect(talk.requested == "voor_wie")
  }

  @Test func aValueAmongMoreWordsIsNotBare() throws {
    var talk = try Situation.choice.talk()
    let text = "wie leest het als ik kees@example.nl opgeef?"
    talk.say(text, "privacy_vraag", marks: [.email("kees@example.nl")])
    #expect(talk.heard.contains("intent:privacy_vraag"))
  }

  @Test func outsideAFormThereIsNothingToAnswer() throws {
    var talk = try Talk()
    talk.say("kees@example.nl", marks: [.email("kees@example.nl")])
    #expect(talk.heard == ["niet_begrepen"])
  }
}
