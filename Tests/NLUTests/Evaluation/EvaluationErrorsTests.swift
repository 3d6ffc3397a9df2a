import Model
import Testing

@testable import NLU

@Suite struct EvaluationErrorsTests {
  private static func outcome(
    _ text: String, _ expected: IntentName?, _ predicted: IntentName?, _ confidence: Double,
    style: String? = nil
  ) -> Evaluation.Outcome {
    .init(text: text, expected: expected, predicted: predicted, confidence: confidence, style: style)
  }

  private static let evaluation = Evaluation([
    outcome("goed", "a", "a", 1, style: "jong"), outcome("half fout", "a", "b", 0.4, style: "oud"),
    outcome("gemist", "nood_x", "a", 0.6, style: "jong"), outcome("heel fout", nil, "a", 0.9, style: "oud"),
    outcome("andere nood", "nood_x", "nood_y", 0.7), outcome("vals", "b", "nood_x", 0.5, style: "oud"),
    outcome("erger gemist", "nood_y", nil, 0.8), outcome("erger vals", nil, "nood_y", 0.95),
  ])

  @Test func theSurestErrorComesFirst() {
    #expect(
      Self.evaluation.worstErrors.map(\.text) == [
        "erger vals", "heel fout", "erger gemist", "andere nood", "gemist", "vals", "half fout",
      ])
  }

  @Test func noMoreThanFiftyErrorsAreListed() {
    let many = (0..<60).map { Self.outcome("t\($0)", "a", "b", Double($0) / 100) }
    #expect(Evaluation(many).worstErrors.count == 50)
    #expect(Evaluation(many).worstErrors.first?.text == "t59")
  }

  @Test func missedEmergenciesAreThoseTakenForNone() {
    #expect(Self.evaluation.missedEmergencies.map(\.text) == ["erger gemist", "gemist"])
  }

  @Test func falseAlarmsAreThoseThatWereNone() {
    #expect(Self.evaluation.falseAlarms.map(\.text) == ["erger vals", "vals"])
  }

  @Test func theyAgreeWithTheFigures() {
    let figures = Self.evaluation.emergencies
    #expect(figures.of - figures.found == Self.evaluation.missedEmergencies.count)
    #expect(figures.falseAlarms == Self.evaluation.falseAlarms.count)
  }

  @Test func stylesComeHardestFirst() {
    #expect(
      Self.evaluation.styles == [
        .init(style: "oud", support: 3, accuracy: 0), .init(style: "jong", support: 2, accuracy: 0.5),
      ])
  }

  @Test func stylesAreInEveryOutput() throws {
    #expect(Self.evaluation.text.contains("  0.500  jong (2)"))
    guard case .array(let styles) = Self.evaluation.json["styles"] else {
      return #expect(Bool(false), "an array")
    }
    #expect(styles.last == ["style": "jong", "support": 2, "accuracy": 0.5])
    #expect(Self.evaluation.html.contains("Per stijl"))
  }

  @Test func withoutStylesNothingIsSaidOfThem() {
    let plain = Evaluation([Self.outcome("t", "a", "b", 0.5)])
    #expect(plain.styles.isEmpty && plain.json["styles"] == nil)
    #expect(!plain.html.contains("Per stijl") && !plain.html.contains("<th>stijl"))
    #expect(!plain.text.contains("by style"))
  }
}
