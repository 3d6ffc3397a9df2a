import Model
import Testing

@testable import NLU

@Suite struct EmergencyGateTests {
  private static let free = EmergencyGate.Setting(isAsked: false, isTold: false, isAnswer: false)
  private static let asked = EmergencyGate.Setting(isAsked: true, isTold: false, isAnswer: false)

  private static func reading(_ danger: Float?, words: Int, decision: Int? = nil) -> Reading {
    Reading(
      chances: [0.6, 0.4], danger: danger, worst: danger == nil ? nil : 1, decision: decision,
      isDecisionEmergency: false, words: words)
  }

  @Test(arguments: [3, 5, 12, 60])
  func belowTheLimitIsDoubtAndFurtherBelowIsNone(_ words: Int) {
    let limit = Outcomes.neededDanger(words, Self.free)
    #expect(EmergencyGate.danger(Self.reading(limit, words: words), [], Self.free)?.index == 1)
    let doubt = Self.reading(limit - Outcomes.doubt / 2, words: words)
    #expect(EmergencyGate.danger(doubt, [], Self.free) == nil)
    #expect(EmergencyGate.concern(doubt, Self.free) == 1)
    #expect(EmergencyGate.concern(Self.reading(limit - Outcomes.doubt - 0.1, words: words), Self.free) == nil)
  }

  @Test func aClauseRingsWhereTheWholeIsQuiet() {
    let whole = Self.reading(-2, words: 20)
    let clauses = [Self.reading(-3, words: 8), Self.reading(Outcomes.dangerOfClause, words: 5)]
    #expect(EmergencyGate.danger(whole, clauses, Self.free)?.bell == .clause(1))
    let short = [Self.reading(Outcomes.dangerOfClause + 1, words: EmergencyGate.fewestWords - 1)]
    #expect(EmergencyGate.danger(whole, short, Self.free) == nil)
  }

  @Test(arguments: [6, 12, 40])
  func aSentenceAfterAQuestionRingsLaterAndLeavesDoubtUntilThen(_ words: Int) {
    let limit = Outcomes.neededDanger(words, Self.asked)
    #expect(limit > Outcomes.neededDanger(words, Self.free))
    #expect(EmergencyGate.danger(Self.reading(limit, words: words), [], Self.asked)?.index == 1)
    for danger in [limit - 0.1, Outcomes.neededDanger(words, Self.free)] {
      let doubt = Self.reading(danger, words: words)
      #expect(EmergencyGate.danger(doubt, [], Self.asked) == nil)
      #expect(EmergencyGate.concern(doubt, Self.asked) == 1)
    }
    let quiet = Self.reading(Outcomes.neededDanger(words, Self.free) - 0.1, words: words)
    #expect(EmergencyGate.concern(quiet, Self.asked) == nil)
  }

  @Test func aWordOrTwoRaiseNoDoubt() {
    #expect(EmergencyGate.concern(Self.reading(Outcomes.dangerOfWord - 0.1, words: 2), Self.free) == nil)
  }

  @Test func whatAPatternSettlesOrAQuestionAskedForRaisesNoDoubt() {
    let doubt = Outcomes.dangerOfWhole - 0.1
    #expect(EmergencyGate.concern(Self.reading(doubt, words: 9, decision: 0), Self.free) == nil)
    let few = Self.reading(Outcomes.dangerWhenAsked - 0.1, words: 5)
    #expect(EmergencyGate.concern(few, Self.asked) == nil)
    let answer = EmergencyGate.Setting(isAsked: false, isTold: true, isAnswer: true)
    #expect(EmergencyGate.concern(Self.reading(doubt, words: 9), answer) == nil)
  }

  @Test func withoutEmergenciesThereIsNoDoubt() {
    #expect(EmergencyGate.concern(Self.reading(nil, words: 9), Self.free) == nil)
  }
}
