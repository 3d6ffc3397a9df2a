import Model
import Testing

@testable import NLU

@Suite struct EvaluationJSONTests {
  private static let json = Evaluation([
    EvaluationFiguresTests.outcome("a", "a", 0.9), EvaluationFiguresTests.outcome("a", nil, 0.6),
    EvaluationFiguresTests.outcome("a", "a", 0.8),
  ]).json

  @Test func hasAllFigures() {
    guard case .object(let members) = Self.json else { return #expect(Bool(false), "an object") }
    #expect(
      members.map(\.name) == [
        "utterances", "accuracy", "macro_f1", "out_of_scope", "emergencies", "calibration_error", "intents",
        "confusions",
      ])
    #expect(Self.json["utterances"] == 3)
    #expect(Self.json["accuracy"] == 0.6667)
  }

  @Test func whatCannotBeDividedIsNull() {
    #expect(Self.json["out_of_scope"] == ["precision": 0.0, "recall": nil, "support": 0])
  }

  @Test func outOfScopeIsNullAmongTheIntents() {
    #expect(Self.json["confusions"] == [["expected": "a", "predicted": nil, "count": 1]])
    guard case .array(let intents) = Self.json["intents"] else { return #expect(Bool(false), "an array") }
    #expect(intents.map { $0["intent"] } == ["a", .null])
    #expect(intents.first == ["intent": "a", "support": 3, "precision": 1.0, "recall": 0.6667, "f1": 0.8])
  }

  @Test func isReadBackAsItWasWritten() throws {
    #expect(try JSONValue(parsing: Self.json.text)["accuracy"] == 0.6667)
  }
}
