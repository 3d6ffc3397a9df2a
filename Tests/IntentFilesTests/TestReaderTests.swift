import IntentFiles
import Model
import Testing

@Suite("What a check of the data reads") struct TestReaderTests {
  @Test func testsKnowTheirIntentAndTheirPlace() throws {
    let directory = try TemporaryDirectory([
      "geld.yaml": """
      intent: hulp_geld
      lands:
        - ik heb schulden
        - "null"
      misses:
        - {text: ik wil subsidie, intent: geld_voor_initiatief}
        - {text: wat kost een brood, intent: null}
      """,
      "overig/buiten.yaml": "intent: null\nlands: [vertel een mop]\n",
    ])
    let (tests, faults) = try TestReader.read(IntentDirectory(at: directory.path))
    #expect(faults.isEmpty)
    #expect(
      tests.map { "\($0.line) \($0.text) \($0.intent?.value ?? "-")" } == [
        "3 ik heb schulden hulp_geld", "4 null hulp_geld", "6 ik wil subsidie geld_voor_initiatief",
        "7 wat kost een brood -", "2 vertel een mop -",
      ])
    #expect(tests.first?.file == directory.path + "/geld.yaml")
  }

  @Test func whatIsNoTestIsReported() throws {
    let directory = try TemporaryDirectory([
      "a.yaml": "intent: a\nlandt: [hoi]\n", "b.yaml": "lands: [hoi]\n",
      "c.yaml": "intent: c\nmisses:\n  - {text: hoi}\n  - hallo\n",
    ])
    let (tests, faults) = try TestReader.read(IntentDirectory(at: directory.path))
    #expect(tests.isEmpty)
    let places = faults.map { "\($0.file.split(separator: "/").last ?? ""):\($0.line)" }
    #expect(places == ["a.yaml:2", "b.yaml:1", "c.yaml:3", "c.yaml:4"])
  }

  @Test func examplesAndPatternsKnowTheirLines() throws {
    let directory = try TemporaryDirectory([
      "geld.yaml": """
      # Hulp bij geldzorgen
      intent: hulp_geld
      patterns:
        - "ik heb [grote] schulden"
      examples:
        - ik heb [200 euro](amount-of-money) schuld

        - de deurwaarder komt
      """
    ])
    let source = try #require(CatalogueReader.sources(IntentDirectory(at: directory.path)).first)
    #expect(source.intent == "hulp_geld")
    #expect(source.line == 2)
    #expect(source.patterns.map { "\($0.line) \($0.text)" } == ["4 ik heb [grote] schulden"])
    #expect(
      source.examples.map { "\($0.line) \($0.text)" } == [
        "6 ik heb 200 euro schuld", "8 de deurwaarder komt",
      ])
  }
}
