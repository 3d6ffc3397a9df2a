import Model
import Testing

@testable import NLU

@Suite struct OutcomesTests {
  /// A ranking, and what it comes to.
  struct Row: Sendable, CustomTestStringConvertible {
    let ranking: [(IntentName?, Double)]
    let outcome: Interpretation.Outcome
    var testDescription: String { ranking.map { "\($0.0?.value ?? "null") \($0.1)" }.joined(separator: ", ") }
  }

  @Test(arguments: [
    Row(ranking: [], outcome: .unclear), Row(ranking: [("a", 0.5), ("b", 0.45)], outcome: .clear),
    Row(ranking: [("a", 0.3), ("b", 0.12)], outcome: .clear),
    Row(ranking: [("a", 0.3), ("b", 0.13)], outcome: .closeCall(["a", "b"])),
    Row(ranking: [("a", 0.4), ("b", 0.3), (nil, 0.2)], outcome: .closeCall(["a", "b"])),
    Row(ranking: [("a", 0.2), ("b", 0.15), ("c", 0.13)], outcome: .closeCall(["a", "b", "c"])),
    Row(ranking: [("a", 0.2), ("b", 0.13)], outcome: .unclear),
    Row(ranking: [("a", 0.25), ("b", 0.05)], outcome: .unclear),
    Row(ranking: [(nil, 0.35), ("a", 0.34)], outcome: .outOfScope),
    Row(ranking: [(nil, 0.3), ("a", 0.11)], outcome: .outOfScope),
    Row(ranking: [(nil, 0.3), ("a", 0.25), ("b", 0.2)], outcome: .closeCall(["a", "b"])),
    Row(ranking: [(nil, 0.3), ("a", 0.2)], outcome: .outOfScope),
  ])
  func aRankingComesTo(_ row: Row) {
    #expect(Outcomes.outcome(of: scores(row.ranking), decided: false) == row.outcome)
  }

  @Test func whatAPatternDecidedIsClear() {
    #expect(Outcomes.outcome(of: scores([("a", 0.2), ("b", 0.2)]), decided: true) == .clear)
    #expect(Outcomes.outcome(of: scores([(nil, 0.99)]), decided: true) == .outOfScope)
  }

  @Test func alarmsNeedMoreTheLessIsSaid() {
    #expect(Outcomes.dangerOfWhole < Outcomes.dangerOfFewWords)
    #expect(Outcomes.dangerOfFewWords < Outcomes.dangerOfThreeWords)
    #expect(Outcomes.dangerOfThreeWords < Outcomes.dangerOfWord)
    #expect(Outcomes.dangerOfWord < Outcomes.dangerWhenAsked)
    #expect(Outcomes.dangerWhenAsked < Outcomes.dangerOfAnswer)
  }

  @Test func moreDangerIsMoreCertain() {
    let certainties = [-0.5, 0, 0.5, 1, 2].map { Outcomes.certainty(ofDanger: $0) }
    #expect(certainties == certainties.sorted())
    #expect(certainties.allSatisfy { $0 >= 0.5 && $0 < 1 })
  }

  private func scores(_ ranking: [(IntentName?, Double)]) -> [Interpretation.Score] {
    ranking.map { .init(name: $0.0, confidence: $0.1) }
  }
}
