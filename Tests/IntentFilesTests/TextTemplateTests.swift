import Model
import Testing

@Suite struct TextTemplateTests {
  @Test(arguments: [
    ("Dag.", "Dag.", "Dag."),
    ("Wat {wil je/wilt u} doen?", "Wat wil je doen?", "Wat wilt u doen?"),
    ("{Je bent/U bent} in {gemeente}.", "Je bent in Ons Dorp.", "U bent in Ons Dorp."),
    ("Vertel{/t u} maar", "Vertel maar", "Vertelt u maar"),
    ("Bel {telefoon}.", "Bel.", "Bel."),
    ("Bel {telefoon} of kom", "Bel of kom", "Bel of kom"),
    ("{groet}, fijn dat {je/u} er {bent/bent}", "Fijn dat je er bent", "Fijn dat u er bent"),
    ("{groet}! {Je/U} kunt bellen", "Je kunt bellen", "U kunt bellen"),
    ("Klaar.\n{zaak} is het nummer", "Klaar.\nIs het nummer", "Klaar.\nIs het nummer"),
    ("{telefoon}", "", ""),
    ("{groet} {telefoon} ok", "Ok", "Ok"),
    ("{leeg}x", "X", "X"),
  ])
  func rendersTexts(_ source: String, _ informal: String, _ formal: String) throws {
    let text = try TextTemplate(parsing: source)
    let values = ["gemeente": "Ons Dorp", "leeg": ""]
    #expect(text.render(formal: false, values: values) == informal)
    #expect(text.render(formal: true, values: values) == formal)
  }

  @Test(
    arguments: [
      ("Wat {wil", .unclosedBrace, 4), ("Dat} kan", .strayBrace, 3), ("{je {a}}", .nestedBrace, 4),
      ("één {}", .emptyBraces, 7), ("{/}", .emptyBraces, 1), ("{a/b/c}", .slashes(2), 4),
      ("{Zaak}", .badName("Zaak"), 1), ("{de zaak}", .badName("de zaak"), 1),
      ("{ zaak }", .badName(" zaak "), 1),
    ] as [(String, TextTemplate.ParseError.Reason, Int)])
  func saysWhatIsWrong(_ source: String, _ reason: TextTemplate.ParseError.Reason, _ offset: Int) {
    let error = #expect(throws: TextTemplate.ParseError.self) { try TextTemplate(parsing: source) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test func namesItsPlaceholdersOnce() throws {
    let text = try TextTemplate(parsing: "{zaak} {je/u} {datum} {zaak}")
    #expect(text.names == ["zaak", "datum"])
    #expect(text.references.map(\.offset) == [1, 15, 23])
  }
}
