import Model
import Testing

@testable import NLU

@Suite("What the data teaches") struct DataCheckTests {
  /// An intent whose examples are `count` combinations of its own words.
  private static func source(_ name: IntentName?, _ count: Int, _ words: [String], also: [String] = [])
    -> IntentSource
  {
    let file = "\(name.shown).yaml"
    let made = (0..<count).map { number in
      "\(words[number % words.count]) \(words[(number / words.count + number + 1) % words.count]) \(number % 7) keer"
    }
    return IntentSource(
      intent: name, file: file, line: 1,
      examples: (made + also).enumerated().map { PlacedUtterance($1, intent: name, file: file, line: $0 + 3) }
    )
  }

  private static let sources = [
    source(
      "tuin", 60, ["schoffel", "moestuin", "zaden", "gieter", "snoeien", "kruiwagen"],
      also: ["fietsband ketting plakken"]),
    source("fiets", 60, ["fietsband", "ketting", "bel", "zadel", "plakken", "spaken"]),
    source(nil, 60, ["voetbal", "film", "weer", "trein", "mop", "liedje"]),
    source("klein", 3, ["zwembad", "duiken", "badmuts"]),
  ]

  private static let report = DataCheck.report(
    Catalogue(
      intents: sources.map { source in
        Intent(name: source.intent, examples: source.examples.map { Example($0.text) })
      }),
    sources: sources,
    tests: [
      PlacedUtterance("zadel spaken plakken", intent: "tuin", file: "toets.yaml", line: 9),
      PlacedUtterance("moestuin gieter", intent: "tuin", file: "toets.yaml", line: 10),
    ])

  @Test func whatAnotherIntentTakesIsNamedWithItsPlace() throws {
    let taken = try #require(Self.report.taken.first { $0.from == "tuin" && $0.by == "fiets" })
    let places = Set(taken.utterances.map { "\($0.utterance.file):\($0.utterance.line)" })
    #expect(places == ["tuin.yaml:63", "toets.yaml:9"])
    #expect(taken.tests == 1)
    for lost in taken.utterances { #expect(lost.chance >= 0.5) }
  }

  @Test func everyExampleIsReadByAModelThatDoesNotKnowIt() {
    for standing in Self.report.intents { #expect(standing.read == standing.examples) }
    let garden = Self.report.intents[0]
    #expect(garden.recognised == garden.read - 1)
  }

  @Test func tooFewExamplesComeFirst() {
    #expect(Self.report.thin.map(\.intent) == ["klein"])
    #expect(Self.report.worthMore.first?.intent == "klein")
  }

  @Test func theTextSaysWhereAndWhatToDo() {
    let text = Self.report.text
    #expect(text.contains("tuin.yaml:63: “fietsband ketting plakken”"))
    #expect(
      text.contains(
        "klein.yaml:1: `klein` heeft 3 voorbeelden. Dat is te weinig: schrijf er minstens 22 bij."))
    #expect(text.contains("`tuin` en `fiets`: 2 zinnen gaan heen en 0 terug."))
  }

  @Test func theJSONHoldsTheSame() throws {
    let json = try JSONValue(parsing: Self.report.json.text)
    let pair = JSONValue.array([.string("tuin"), .string("fiets")])
    let confusion = try #require(json["settle_first"]?.elements.first { $0["intents"] == pair })
    #expect(confusion["lost"] == .array([.int(2), .int(0)]))
    let taken = json["taken"]?.elements.first {
      $0["from"] == .string("tuin") && $0["by"] == .string("fiets")
    }
    #expect(taken?["utterances"]?.elements.count == 2)
    #expect(json["intents"]?.elements.count == 4)
    #expect(json["too_few"]?.elements.first?["intent"] == .string("klein"))
  }

  @Test func nothingFoundIsSaid() {
    let empty = DataReport(twins: [], alike: [], taken: [], idlePatterns: [], greedyPatterns: [], intents: [])
    #expect(empty.text == "In de voorbeelden, patronen en toetsen viel niets op.")
  }

  @Test func aMissedEmergencyWeighsMore() {
    func lost(_ from: IntentName?, _ by: IntentName?, _ count: Int) -> [DataCheck.Verdict] {
      let utterance = PlacedUtterance("x", intent: from, file: "a", line: 1)
      return Array(repeating: .init(utterance, .init(name: by, confidence: 0.9)), count: count)
    }
    let verdicts =
      lost("nood_direct", nil, 2) + lost("a", "b", 3) + lost("b", "a", 2) + lost(nil, "nood_direct", 1)
    let report = DataReport(
      twins: [], alike: [], taken: DataCheck.taken(verdicts), idlePatterns: [], greedyPatterns: [],
      intents: [])
    #expect(report.confusions.map(\.weight) == [7, 5])
    #expect(report.confusions.first?.one == "nood_direct")
    #expect(report.confusions.first?.emergencies == 2)
  }

  @Test func whatTheBotWouldNotActOnIsLeftOut() {
    let utterance = PlacedUtterance("x", intent: "a", file: "a", line: 1)
    #expect(DataCheck.taken([.init(utterance, .init(name: "b", confidence: 0.49))]).isEmpty)
    #expect(DataCheck.taken([.init(utterance, .init(name: "a", confidence: 0.99))]).isEmpty)
  }
}
