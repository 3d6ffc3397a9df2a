import Model
import Testing

@testable import NLU

@Suite struct EvaluationFiguresTests {
  private static let evaluation = Evaluation([
    outcome("a", "a", 0.9), outcome("a", "b", 0.6), outcome("b", "b", 0.8), outcome(nil, nil, 0.7),
    outcome(nil, "a", 0.5), outcome("nood_x", "nood_y", 0.95), outcome("b", "nood_x", 0.4),
    outcome("a", "a", 0.9),
  ])

  static func outcome(_ expected: IntentName?, _ predicted: IntentName?, _ confidence: Double)
    -> Evaluation.Outcome
  {
    .init(text: "t", expected: expected, predicted: predicted, confidence: confidence)
  }

  @Test func accuracyIsTheShareThatIsRight() { #expect(Self.evaluation.accuracy == 0.5) }

  @Test func macroF1CountsEveryExpectedIntentAlike() {
    // a ⅔, b ½, out of scope ⅔, nood_x 0; nood_y was never expected.
    #expect(abs(Self.evaluation.macroF1 - (2.0 / 3 + 0.5 + 2.0 / 3 + 0) / 4) < 1e-9)
  }

  @Test func outOfScopeHasPrecisionAndRecall() {
    #expect(Self.evaluation.outOfScope.precision == 1)
    #expect(Self.evaluation.outOfScope.recall == 0.5)
    #expect(Self.evaluation.outOfScope.support == 2)
  }

  @Test func anotherKindOfEmergencyIsFoundToo() {
    let emergencies = Self.evaluation.emergencies
    #expect(emergencies.found == 1 && emergencies.of == 1)
    #expect(emergencies.falseAlarms == 1 && emergencies.ofOthers == 7)
  }

  @Test func calibrationErrorIsTheGapWeightedByBand() {
    // The band from 0.9 says 2.75 and has 2 right; the others hold one each.
    #expect(abs(Self.evaluation.calibrationError - (0.75 + 0.6 + 0.2 + 0.3 + 0.5 + 0.4) / 8) < 1e-9)
  }

  @Test func fullCertaintyFallsInTheLastBand() {
    #expect(Evaluation([Self.outcome("a", "a", 1)]).calibrationError == 0)
  }

  @Test func confusionsComeMostOftenFirst() {
    let outcomes = [("b", "a"), ("a", "b"), ("a", "c"), ("a", "c"), ("a", "a")].map {
      Self.outcome(IntentName($0.0), IntentName($0.1), 1)
    }
    let confusions = Evaluation(outcomes).confusions.map {
      "\($0.count) \($0.expected.shown) \($0.predicted.shown)"
    }
    #expect(confusions == ["2 a c", "1 a b", "1 b a"])
  }

  @Test func intentsAreListedWithOutOfScopeLast() {
    #expect(Self.evaluation.intents == ["a", "b", "nood_x", "nood_y", nil])
  }

  @Test func anEmptySetHasFiguresToo() {
    let empty = Evaluation([])
    #expect(empty.accuracy == 0 && empty.macroF1 == 0 && empty.calibrationError == 0)
    #expect(empty.outOfScope.precision == nil && empty.outOfScope.recall == nil)
    #expect(empty.confusions.isEmpty && empty.intents.isEmpty)
  }

  @Test func thePrintedFiguresHaveThreeDecimals() {
    let text = Self.evaluation.text
    #expect(text.contains("accuracy              0.500"))
    #expect(text.contains("out of scope          precision 1.000  recall 0.500"))
    #expect(text.contains("emergencies found     1 of 1"))
    #expect(text.contains("  1 × null taken for a"))
    #expect(Evaluation([]).text.contains("precision –  recall –"))
  }
}
