import Model
import Testing

@testable import NLU

@Suite struct InterpreterTests {
  private func read(_ text: String, expecting: Model.Expectation? = nil) throws -> Interpretation {
    try Toy.interpreter().interpret(text, expecting: expecting, now: Toy.now)
  }

  @Test func severalMessagesAreUnderstoodAsEachByItself() throws {
    let texts = [
      "ik zit krap", "", "Ik wil een Moestuin, hier, beginnen", "bel 06 12345678 morgen om drie uur", "??",
      "mijn bsn is 111222333",
    ]
    let interpreter = try Toy.interpreter()
    let together = interpreter.interpret(texts, now: Toy.now)
    let apart = texts.map { interpreter.interpret($0, now: Toy.now) }
    #expect(together.map(\.ranking) == apart.map(\.ranking))
    #expect(together.map(\.entities) == apart.map(\.entities))
    #expect(together.map(\.text) == apart.map(\.text))
  }

  @Suite("Patterns") struct Patterns {
    @Test(arguments: [
      "ik zit krap", "Ik zit aan de grond.", "ik zit krap!", "ik zit krap 😢", "ik zit krap?!",
    ])
    func aPatternSettlesTheIntent(_ text: String) throws {
      let read = try Toy.interpreter().interpret(text, now: Toy.now)
      #expect(read.intent == "hulp_geld")
      #expect(read.confidence >= 0.99)
      #expect(read.outcome == .clear)
    }

    @Test func outOfScopeCanBeAPatternToo() throws {
      let read = try Toy.interpreter().interpret("doe mij een pizza", now: Toy.now)
      #expect(read.intent == nil)
      #expect(read.outcome == .outOfScope)
    }

    @Test func aDescriptionMeansItsIntentAndTellsNothing() throws {
      let read = try Toy.interpreter().interpret("Hulp bij geldzorgen", now: Toy.now)
      #expect(read.intent == "hulp_geld")
      #expect(read.isOpener)
    }

    @Test(arguments: ["ik heb een plan", "Ik heb een idee", "ik heb een idee!", "Kun je dat?"])
    func openersAndButtonsTellNothingYet(_ text: String) throws {
      #expect(try Toy.interpreter().interpret(text, now: Toy.now).isOpener)
    }

    @Test func aWildcardCatchesWordsAndSettlesNothing() throws {
      let read = try Toy.interpreter().interpret("Ik wil een Moestuin, hier, beginnen", now: Toy.now)
      #expect(read.intent == "initiatief")
      #expect(read.confidence < 0.99)
      #expect(read.entities(named: "idee").map(\.text) == ["een Moestuin, hier"])
      #expect(read.entities(named: "idee").map(\.range) == [7..<25])
    }
  }

  @Suite("Emergencies") struct Emergencies {
    private func emergency(_ text: String, expecting: Model.Expectation? = nil) throws -> IntentName? {
      try Toy.interpreter().interpret(text, expecting: expecting, now: Toy.now).emergency
    }

    @Test(arguments: [
      "er is brand in de keuken", "hoi, bel een ambulance", "ik heb schulden en er is brand in de keuken",
    ])
    func areHeardAsAWholeOrInAClause(_ text: String) throws {
      #expect(try emergency(text) == "nood_direct")
    }

    @Test func leadTheRanking() throws {
      let read = try Toy.interpreter().interpret("ik heb schulden en er is brand in de keuken", now: Toy.now)
      #expect(read.intent == "nood_direct")
      #expect(read.confidence >= 0.5)
      #expect(read.outcome == .clear)
    }

    @Test func anAnswerToTheBotsOwnQuestionIsNone() throws {
      let asked = Model.Expectation(kind: .choice, list: "spoed")
      #expect(try emergency("brand nu", expecting: asked) == nil)
    }

    @Test func aPatternIsOneEvenThen() throws {
      #expect(
        try emergency("bel nu een ambulance", expecting: Model.Expectation(kind: .choice, list: "spoed"))
          == "nood_direct")
    }

    @Test(arguments: ["hoi", "ik heb schulden", "mijn dochter spijbelt", "wat voor weer wordt het", "", "😂"])
    func otherMessagesAreNone(_ text: String) throws {
      #expect(try emergency(text) == nil)
    }

    @Test func halfOnesHaveNoChanceLeft() throws {
      let read = try Toy.interpreter().interpret("hallo daar buren", now: Toy.now)
      try #require(read.emergency == nil)
      #expect(!read.ranking.contains { $0.name == "nood_direct" && $0.confidence > 0 })
    }
  }

  @Suite("Several needs in one message") struct Needs {
    @Test(arguments: [
      ("ik heb schulden en mijn dochter spijbelt", "hulp_geld", "hulp_jeugd"),
      ("mijn dochter spijbelt en ik heb schulden", "hulp_jeugd", "hulp_geld"),
      ("hallo daar, mijn dochter spijbelt, ik kan mijn huur niet betalen", "hulp_jeugd", "hulp_geld"),
    ])
    func theFirstLeadsAndTheOthersAreKept(_ text: String, _ first: String, _ other: String) throws {
      let read = try Toy.interpreter().interpret(text, now: Toy.now)
      #expect(read.intent == IntentName(first))
      #expect(read.others == [IntentName(other)])
    }

    @Test func smallTalkNeverLeadsAndIsNoNeed() throws {
      let read = try Toy.interpreter().interpret("hallo daar allemaal, ik heb schulden", now: Toy.now)
      #expect(read.intent == "hulp_geld")
      #expect(read.others == [])
    }

    @Test func oneNeedIsOne() throws {
      #expect(
        try Toy.interpreter().interpret("ik heb schulden, ik kan mijn huur niet betalen", now: Toy.now).others
          == [])
    }
  }

  @Suite("What goes on") struct Result {
    @Test func ofTheRankingTheBestFive() throws {
      let read = try Toy.interpreter().interpret("iets", now: Toy.now)
      #expect(read.ranking.count == 5)
      #expect(read.ranking.map(\.confidence) == read.ranking.map(\.confidence).sorted(by: >))
    }

    @Test func numbersNobodyNeedsAreMasked() throws {
      let read = try Toy.interpreter().interpret("mijn bsn is 111222333 en ik heb schulden", now: Toy.now)
      #expect(read.text == "mijn bsn is ********* en ik heb schulden")
    }

    @Test func numbersAreMaskedInWhatAWildcardCaught() throws {
      let read = try Toy.interpreter().interpret("ik wil 111222333 tuinen beginnen", now: Toy.now)
      #expect(read.entities(named: "idee").map(\.text) == ["********* tuinen"])
      #expect(!read.entities(named: "idee").contains { $0.value.json.text.contains("111222333") })
    }

    @Test func anInterpreterHasNoMemoryOfMessages() throws {
      let interpreter = try Toy.interpreter()
      let first = interpreter.interpret("ik heb schulden", now: Toy.now)
      _ = interpreter.interpret("er is brand in de keuken", now: Toy.now)
      #expect(interpreter.interpret("ik heb schulden", now: Toy.now) == first)
    }

    @Test func theLongestMessageIsRead() throws {
      let long = String(repeating: "ik heb schulden, ", count: 960)
      #expect(try Toy.interpreter().interpret(long, now: Toy.now).intent == "hulp_geld")
    }

    @Test func parseHasTheShapeOfRasa() throws {
      let read = try Toy.interpreter().interpret("ik zit krap", now: Toy.now)
      var writer = JSONWriter()
      read.writeParse(of: "ik zit krap", to: &writer)
      let json = try JSONValue(parsing: writer.bytes)
      guard case .object(let members) = json else { return #expect(Bool(false), "an object") }
      #expect(members.map(\.name) == ["text", "intent", "intent_ranking", "entities"])
      #expect(json["intent"]?["name"] == "hulp_geld")
    }

    @Test func aCloseCallReportsTheBestName() {
      let scores = [(nil, 0.3), ("a", 0.25), ("b", 0.2)].map {
        Interpretation.Score(name: $0.0.map { IntentName($0) }, confidence: $0.1)
      }
      #expect(Interpretation(text: "", ranking: scores, outcome: .closeCall(["a", "b"])).named.name == "a")
      #expect(Interpretation(text: "", ranking: scores, outcome: .outOfScope).named.name == nil)
    }
  }
}
