import IntentFiles
import Model
import Testing

@Suite struct CatalogueReaderTests {
  @Test func aFileOfIntentAndExamplesIsEnough() throws {
    let directory = try TemporaryDirectory([
      "a.yaml": "intent: a\nexamples:\n  - ja\n  - 112\n  - null\n  - \"[ok] (dan)\"\n"
    ])
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.isEmpty)
    #expect(
      catalogue?.intents == [
        Intent(name: "a", examples: [Example("ja"), Example("112"), Example("null"), Example("[ok] (dan)")])
      ])
  }

  @Test func intentNullIsOutOfScope() throws {
    let directory = try TemporaryDirectory(["a.yaml": "intent: null\nexamples: [wat is het weer]\n"])
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.isEmpty)
    #expect(catalogue?.intents.first?.name == .none)
    #expect(catalogue?.intents.count == 1)
  }

  @Test func readsEverythingAFileCanSay() throws {
    let directory = try TemporaryDirectory(Self.good)
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.map(\.description) == [])
    #expect(
      catalogue?.intent("hulp_geld")
        == Intent(
          name: "hulp_geld", description: "Hulp bij geldzorgen",
          examples: [
            Example(
              "we komen 200 euro te kort", annotations: [.init(entity: "amount-of-money", text: "200 euro")])
          ],
          patterns: ["<ik_wil> {idee:situatie} [nu]"], notExamples: ["subsidie voor een feest"],
          form: "hulpvraag",
          responses: ["Wat {vervelend voor je/vervelend voor u}."], buttons: ["Ik heb een idee"],
          routing: "schuldhulpverlening"))
    let checked = CivilDate(year: 2026, month: 11, day: 23)
    let form = catalogue?.form("hulpvraag")
    #expect(form?.event == "nl.samenspraak.hulpvraag.aangemeld")
    #expect(form?.promise.length == .workingDays(5))
    #expect(form?.promise.checked == checked)
    #expect(form?.slots.map(\.kind) == [.text, .choice])
    #expect(form?.slot("spoed")?.list == "spoed")
    #expect(catalogue?.list("spoed")?.values.map(\.words) == [["nu", "meteen"], ["later"]])
    #expect(catalogue?.list("idee")?.isWildcard == true)
    #expect(catalogue?.rules == ["ik_wil": "(ik wil|wij willen)"])
    #expect(catalogue?.facts["noodnummer"]?.value == "112")
    #expect(catalogue?.texts["gestopt"] == ["Dag.", "Tot ziens."])
  }

  @Test func warningsLeaveACatalogue() throws {
    let directory = try TemporaryDirectory(["a.yaml": "intent: a\nexamples: [hallo daar, Hallo daar!]\n"])
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.map(\.severity) == [.warning])
    #expect(catalogue != nil)
  }

  @Test func errorsLeaveNone() throws {
    let directory = try TemporaryDirectory(["a.yaml": "intent: a\nexamples: [hallo]\nvorm: x\n"])
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.map(\.severity) == [.error])
    #expect(catalogue == nil)
  }

  @Test(arguments: [[:], ["texts.yaml": "texts: {verder: Dag.}"]])
  func aDirectoryWithoutIntentsIsAFault(_ files: [String: String]) throws {
    let directory = try TemporaryDirectory(files)
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(catalogue == nil)
    #expect(faults.last?.message.hasPrefix("In deze map staat geen enkel") == true || faults.count == 1)
  }

  @Test func faultsAreSortedByFileAndLine() throws {
    let directory = try TemporaryDirectory([
      "b.yaml": "intent: b\nexamples: [hallo]\nzzz: 1\naaa: 1\n",
      "a.yaml": "intent: a\nexamples: [Hallo]\nform: x\nyyy: 1\n",
    ])
    #expect(
      try directory.faults().map { $0.split(separator: " ").first } == [
        "a.yaml:3:7:", "a.yaml:4:1:", "b.yaml:2:12:", "b.yaml:3:1:", "b.yaml:4:1:",
      ])
  }

  @Test func readsManyFiles() throws {
    let directory = try TemporaryDirectory()
    for file in 0..<200 {
      let examples = (0..<50).map { "  - dit is voorbeeld \($0) van bestand \(file)\n" }.joined()
      try directory.write("map\(file % 7)/f\(file).yaml", "intent: i\(file)\nexamples:\n" + examples)
    }
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path))
    #expect(faults.isEmpty)
    #expect(catalogue?.intents.reduce(0) { $0 + $1.examples.count } == 10_000)
  }

  private static let good = [
    "hulp/hulp_geld.yaml": """
    intent: hulp_geld
    description: Hulp bij geldzorgen
    examples:
      - we komen [200 euro](amount-of-money) te kort
    patterns:
      - "<ik_wil> {idee:situatie} [nu]"
    not_examples:
      - subsidie voor een feest
    form: hulpvraag
    routing: schuldhulpverlening
    responses:
      - "Wat {vervelend voor je/vervelend voor u}."
    buttons:
      - Ik heb een idee
    """,
    "forms/hulpvraag.yaml": """
    form: hulpvraag
    description: Een hulpvraag
    event: nl.samenspraak.hulpvraag.aangemeld
    promise: {what: "iemand belt {je/u}", working_days: 5, source: "https://a.nl", checked: 2026-11-23}
    sent: ["Het is verstuurd."]
    slots:
      - slot: situatie
        kind: text
        label: Waarmee
        ask: ["Wat is er aan de hand?", "Waarmee {kan ik je/kan ik u} helpen?"]
        again: ["In {je/uw} eigen woorden: wat is er?"]
        example: ik kan mijn huur niet betalen
        why: Dan vinden we de goede persoon.
      - {slot: spoed, kind: choice, list: spoed, label: Wanneer, ask: ["Hoe snel?"]}
    """,
    "lists/spoed.yaml":
      "list: spoed\nvalues:\n  - {value: nu, title: Vandaag, words: [nu, meteen]}\n  - later\n",
    "lists/idee.yaml": "list: idee\nwildcard: true\n",
    "rules/willen.yaml": "rules:\n  ik_wil: \"(ik wil|wij willen)\"\n",
    "facts/nood.yaml":
      "facts:\n  noodnummer: {value: 112, source: \"https://112.nl\", checked: 2026-11-23}\n",
    "texts/eigen.yaml": "texts:\n  verder: \"Bel {noodnummer}.\"\n  gestopt: [\"Dag.\", \"Tot ziens.\"]\n",
  ]
}
