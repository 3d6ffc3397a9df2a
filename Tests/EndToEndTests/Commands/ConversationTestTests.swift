import Testing

@Suite("samenspraak test: conversations that are written down")
struct ConversationTestTests {
  @Test("Those of this repository go as they are written")
  func ours() throws {
    let outcome = try Outcome.of(
      "test", Repository.path("Tests/Conversations"), "--intents", Repository.path("intents"),
      in: try Workplace())
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.hasSuffix("gesprekken gaan goed.\n"))
  }

  @Test("One that goes otherwise shows the exchange, what was expected and where; status 1")
  func otherwise() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let file = try workplace.write(
      "conversation: Groeten\nturns:\n  - says: hallo\n    form: hulpvraag\n", to: "gesprek.yaml")
    let outcome = try Outcome.of("test", file, "--intents", intents, in: workplace)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("gesprek.yaml:3: Groeten"))
    #expect(outcome.output.contains("inwoner: hallo"))
    #expect(outcome.output.contains("form is null, verwacht was \"hulpvraag\""))
  }

  @Test("A file that cannot be read as a conversation: status 65; one that is not there: 66")
  func unusable() throws {
    let workplace = try Workplace()
    let file = try workplace.write("conversation: Groeten\nturns:\n  - zegt: hallo\n", to: "gesprek.yaml")
    let faulty = try Outcome.of("test", file, in: workplace)
    #expect(faulty.status == 65)
    #expect(faulty.errors.contains("gesprek.yaml:3:5"))
    #expect(try Outcome.of("test", workplace.path + "/weg.yaml", in: workplace).status == 66)
  }
}
