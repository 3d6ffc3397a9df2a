import Model
import Testing

@testable import NLU

@Suite("Explanations as JSON") struct ExplanationJSONTests {
  private static func json(_ text: String) throws -> JSONValue {
    let explainer = Explainer(model: try Toy.model(), catalogue: Toy.catalogue)
    return try JSONValue(parsing: explainer.explain(text, now: Toy.now).json().text)
  }

  @Test("Hold everything, under fixed names")
  func members() throws {
    guard case .object(let members) = try Self.json("hoi") else { return #expect(Bool(false), "an object") }
    #expect(
      members.map(\.name) == [
        "text", "outcome", "intent", "others", "words", "patterns", "candidates", "pulls", "runner_up",
        "neighbours", "emergency", "entities",
      ])
  }

  @Test(
    "Say which of the three rang",
    arguments: [
      ("bel een ambulance", "pattern"), ("er is brand in de keuken", "whole"), ("hoi daar", nil),
    ] as [(String, String?)])
  func bell(_ text: String, _ bell: String?) throws {
    let emergency = try #require(try Self.json(text)["emergency"])
    #expect(emergency["rang"]?.string == bell)
    #expect(emergency["intent"]?.string == bell.map { _ in "nood_direct" })
  }

  @Test("Say the outcome in a word")
  func outcome() throws {
    #expect(try Self.json("ik heb schulden")["outcome"] == "clear")
    #expect(try Self.json("doe mij een pizza")["outcome"] == "out_of_scope")
    #expect(Interpretation.Outcome.closeCall(["a"]).name == "close_call")
    #expect(Interpretation.Outcome.unclear.name == "unclear")
  }

  @Test("Values stand in it as in parse")
  func entities() throws {
    guard case .array(let entities) = try Self.json("we komen 200 euro te kort")["entities"] else {
      return #expect(Bool(false), "an array")
    }
    #expect(entities.first?["value"] == ["value": 200, "unit": "EUR"])
  }
}
