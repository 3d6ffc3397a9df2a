import Model
import Testing

@Suite("explain")
struct ExplainTests {
  @Test("A message, quotes or not, is explained under headings in Dutch")
  func page() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let outcome = try Outcome.of(
      "explain", "Ik", "heb", "veel", "schulden", "--intents", intents, in: workplace)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines.first == "Bericht   Ik heb veel schulden")
    #expect(outcome.output.contains("Uitkomst  duidelijk: hulp_geld"))
    for heading in [
      "Zo lees ik het", "Wat beslist", "De beste vijf", "Wat naar hulp_geld trok", "Wat tweede werd",
      "Voorbeelden die erop lijken", "Gevaar", "Waarden",
    ] {
      #expect(outcome.lines.contains(heading), "\(heading)")
    }
    #expect(outcome.output.contains("ik heb schulden"))
    #expect(outcome.output.contains("Deze intents kennen geen nood."))
  }

  @Test("The intents of this repository: which of the three rang, and with what limit")
  func alarm() throws {
    let outcome = try Outcome.of("explain", "er is brand in mijn huis", in: try Workplace())
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("De noodpoort ging af: "))
    #expect(outcome.output.contains("nood_direct"))
  }

  @Test("Lines in, an object a line out; what cannot be read gets an error, and the next line is read")
  func jsonLines() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let input = Array("ik heb schulden morgen\n".utf8) + [0xFF, 0x0A] + Array("hallo\n\n".utf8)
    let outcome = try Outcome.of(
      ["explain", "--json", "--now", "2026-05-04T10:00:00+02:00", "--intents", intents], in: workplace,
      input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = try outcome.lines.map { try JSONValue(parsing: $0) }
    try #require(lines.count == 4)
    #expect(lines[0]["intent"]?["name"] == "hulp_geld")
    #expect(lines[0].text.contains("2026-05-05"))
    #expect(lines[1]["error"]?["code"] == "invalid_utf8")
    #expect(lines[1]["error"]?["line"] == 2)
    #expect(lines[2]["intent"]?["name"] == "groet")
    #expect(lines[3]["words"] == [])
  }

  @Test("In text a line that cannot be read is told on stderr, and status 65 at the end")
  func unreadable() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let outcome = try Outcome.of(
      ["explain", "--intents", intents], in: workplace, input: [0xFF, 0x0A] + Array("hallo\n\n".utf8))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("line 1"))
    #expect(outcome.output.contains("Bericht   hallo"))
    #expect(outcome.output.contains("Er staan geen woorden in."))
  }

  @Test("A moment that is none is a mistake in use")
  func badMoment() throws {
    let outcome = try Outcome.of("explain", "hoi", "--now", "morgen", in: try Workplace())
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--now"))
  }

  @Test("A reader of stdout that goes away ends it, and quietly")
  func readerGoesAway() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let program = try RunningProgram(["explain", "--json", "--intents", intents], in: workplace)
    try program.send("hallo")
    #expect(try program.line() != nil)
    program.closeOutput()
    try program.send("hallo")
    #expect(try program.ended() == .exited(141))
    #expect(program.errors.isEmpty)
  }
}
