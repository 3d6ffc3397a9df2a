import Model
import Testing

@Suite struct AnonymityTests {
  @Test(arguments: ["naam", "contact"])
  func skipsNameAndContact(_ slot: SlotName) throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: slot)
    talk.say("ik blijf liever anoniem", "privacy_vraag")
    #expect(talk.heard.contains("anoniem"))
    #expect(talk.tracker.form?.slots["naam"] == .skipped && talk.tracker.form?.slots["contact"] == .skipped)
    #expect(talk.requested == "toestemming")
  }

  @Test func sendingStillWorks() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.say("anoniem graag")
    talk.skip(to: "toestemming")
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    #expect(talk.cases.count == 1)
  }

  @Test func aQuestionAboutItIsAnsweredAsAQuestion() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say("is dit anoniem?", "privacy_vraag")
    #expect(talk.requested == "naam" && talk.tracker.form?.slots["naam"] == nil)
  }

  @Test func theFirstQuestionTakesTheWordAsPartOfTheStory() throws {
    var talk = try Situation.firstQuestion.talk()
    talk.say("ik krijg anonieme brieven")
    #expect(talk.tracker.form?.slots["situatie"] == .text("ik krijg anonieme brieven"))
  }

  @Test func saidBeforeAnyFormItIsRememberedInTheNext() throws {
    var talk = try Talk()
    talk.say("ik blijf liever anoniem", "privacy_vraag")
    #expect(talk.heard == ["anoniem"])
    talk.askForHelp()
    #expect(talk.tracker.form?.slots["naam"] == .skipped && talk.tracker.form?.slots["contact"] == .skipped)
    talk.skip(to: "toestemming")
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    #expect(talk.cases.count == 1)
  }

  @Test func aWishInTheOpeningGoesWithTheForm() throws {
    var talk = try Talk()
    talk.say("ik wil anoniem een klacht doorgeven", "klacht")
    #expect(talk.tracker.form?.name == "klacht")
    #expect(talk.tracker.form?.slots["naam"] == .skipped)
  }

  @Test(arguments: ["ik krijg anonieme brieven", "is het anoniem als ik iets wil melden?"])
  func aStoryOrAQuestionBeforeAnyFormIsNoWish(_ text: String) throws {
    var talk = try Talk()
    talk.say(text, "hulp_algemeen")
    #expect(talk.tracker.isAnonymous == nil)
  }
}
