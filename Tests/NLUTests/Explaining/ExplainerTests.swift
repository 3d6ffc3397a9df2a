import Model
import Testing

@testable import NLU

@Suite("Explanations") struct ExplainerTests {
  /// The toy language with the examples that it was learnt from.
  private static func explainer() throws -> Explainer {
    var catalogue = Toy.catalogue
    for index in catalogue.intents.indices {
      catalogue.intents[index].examples = Toy.examples
        .filter { $0.intent == catalogue.intents[index].name }.map { Example($0.text) }
    }
    return Explainer(model: try Toy.model(), catalogue: catalogue)
  }

  private static func explain(_ text: String) throws -> Explanation {
    try explainer().explain(text, now: Toy.now)
  }

  @Test("Say how each word is read, and which the model never saw")
  func words() throws {
    let words = try Self.explain("Mijn zóón xylofoont").words
    #expect(words.map(\.written) == ["Mijn", "zóón", "xylofoont"])
    #expect(words.map(\.read) == ["mijn", "zoon", "xylofoont"])
    #expect(words.map(\.isKnown) == [true, true, false])
  }

  @Test("Name the pattern that decided, and the one that only tells which words matter")
  func patterns() throws {
    let decided = try Self.explain("ik zit aan de grond").patterns
    #expect(decided == [.init(intent: "hulp_geld", text: "ik zit (krap|aan de grond)", decided: true)])
    let wildcard = try Self.explain("ik wil een moestuin beginnen").patterns
    #expect(wildcard == [.init(intent: "initiatief", text: "ik wil {wat:idee} beginnen", decided: false)])
    #expect(try Self.explain("iets heel anders").patterns == [])
  }

  @Test(
    "The pulls of all features and the bias add up to the score",
    arguments: [
      "ik kan de huur niet betalen", "mijn dochter luistert niet meer, en ik heb schulden", "brand",
      "geld geld geld",
    ])
  func pullsAddUp(_ text: String) throws {
    let model = try Toy.model()
    var scratch = LinearModel.Scratch(model)
    let normalized = NormalizedText(text)
    model.score(normalized, &scratch)
    let known = model.known(normalized)
    try #require(!known.isEmpty)
    for column in 0..<model.layout.columns {
      let sum = known.reduce(model.bias(column)) { $0 + $1.value * model.weight($1.row, column) }
      // What is added up in whole numbers is rounded.
      #expect(abs(sum - scratch.scores[column]) < 5e-3)
    }
  }

  @Test("Say which words pulled towards the best intent, the strongest first")
  func pulls() throws {
    let explanation = try Self.explain("te weinig geld")
    #expect(explanation.interpretation.intent == "hulp_geld")
    let word = try #require(explanation.pulls.up.first { $0.words == "geld" })
    #expect(word.features.contains { $0.name == FeatureName(kind: .word, text: "geld") })
    #expect(word.features.contains { $0.name == FeatureName(kind: .letters, text: " gel") })
    #expect(word.features.allSatisfy { $0.points > 0 })
    let points = explanation.pulls.up.map(\.points)
    #expect(points == points.sorted(by: >))
    #expect(points.allSatisfy { $0 > 0 })
    #expect(explanation.pulls.down.allSatisfy { $0.points < 0 })
  }

  @Test("Say what came second, and what speaks for each of the two")
  func runnerUp() throws {
    let explanation = try Self.explain("geld voor mijn dochter")
    let second = try #require(explanation.runnerUp)
    #expect(second.intent == explanation.interpretation.ranking[1].name)
    let names = ["hulp_geld": "geld", "hulp_jeugd": "dochter"]
    let first = try #require(explanation.interpretation.intent.flatMap { names[$0.value] })
    #expect(second.pulls.up.contains { $0.words.contains(first) })
    #expect(!second.pulls.down.isEmpty)
  }

  @Test("Find the training examples that resemble the message, the same one first")
  func neighbours() throws {
    let neighbours = try Self.explain("Mijn dochter luistert niet!").neighbours
    let first = try #require(neighbours.first)
    #expect(first.text == "mijn dochter luistert niet")
    #expect(first.intent == "hulp_jeugd")
    #expect(first.likeness > 0.8 && first.likeness <= 1)
    #expect(Set(first.shared) == ["mijn", "dochter", "luistert", "niet"])
    #expect(neighbours.map(\.likeness) == neighbours.map(\.likeness).sorted(by: >))
    #expect(try Self.explain("qqq").neighbours == [])
  }

  @Test("A message without words has an explanation too", arguments: ["", "  ", "..."])
  func nothing(_ text: String) throws {
    let explanation = try Self.explain(text)
    #expect(explanation.words == [])
    #expect(explanation.pulls.up == [])
    #expect(explanation.gate.bell == nil)
  }

  @Test("One explanation leaves nothing behind for the next")
  func again() throws {
    let explainer = try Self.explainer()
    let first = explainer.explain("mijn zoon spijbelt", now: Toy.now).json()
    _ = explainer.explain("er is brand in de keuken en ik heb schulden", now: Toy.now)
    #expect(explainer.explain("mijn zoon spijbelt", now: Toy.now).json() == first)
  }

  @Suite("What the emergency gate did") struct Gate {
    @Test("A pattern of the whole message")
    func wholePattern() throws {
      let gate = try ExplainerTests.explain("bel nu een ambulance").gate
      #expect(gate.bell == .pattern(clause: nil))
      #expect(gate.intent == "nood_direct")
      #expect(gate.whole.verdict == .rang)
      #expect(gate.whole.limit == nil)
    }

    @Test("A pattern of one clause")
    func clausePattern() throws {
      let explanation = try ExplainerTests.explain("hoi allemaal, bel een ambulance")
      #expect(explanation.gate.bell == .pattern(clause: 1))
      #expect(explanation.clauses.map(\.verdict) == [.tooShort, .rang])
    }

    @Test("The whole message, above the limit for its length")
    func whole() throws {
      let gate = try ExplainerTests.explain("er is brand in de keuken").gate
      #expect(gate.bell == .whole)
      #expect(try #require(gate.whole.danger) >= #require(gate.whole.limit))
      #expect(gate.whole.verdict == .rang)
      #expect(gate.pulls.up.contains { $0.words.contains("brand") })
    }

    @Test("One clause, where the whole stays below its limit")
    func clause() throws {
      let text =
        "ik heb schulden, mijn uitkering is gestopt, te weinig geld voor de huur, "
        + "mijn zoon wil niet naar school, er is brand in de keuken, ik kan mijn huur niet betalen"
      let explanation = try ExplainerTests.explain(text)
      let gate = explanation.gate
      try #require(gate.bell == .clause(4))
      #expect(try #require(gate.whole.danger) < Double(Outcomes.dangerOfWhole))
      #expect(gate.whole.verdict == .quiet)
      #expect(explanation.clauses[4].verdict == .rang)
      #expect(explanation.clauses[4].limit == Double(Outcomes.dangerOfClause))
    }

    @Test("Nothing rang: short messages have a limit of their own")
    func quiet() throws {
      for (text, limit) in [
        ("hoi", Outcomes.dangerOfWord), ("hallo daar buren", Outcomes.dangerOfThreeWords),
      ] {
        let gate = try ExplainerTests.explain(text).gate
        #expect(gate.bell == nil && gate.certainty == 0)
        #expect(gate.whole.limit == Double(limit))
        #expect(gate.whole.verdict == .quiet)
      }
    }

    @Test("A pattern for something else keeps it from ringing")
    func otherPattern() throws {
      let gate = try ExplainerTests.explain("ik heb schulden").gate
      #expect(gate.bell == nil)
      #expect(gate.whole.verdict == .pattern)
    }
  }
}
