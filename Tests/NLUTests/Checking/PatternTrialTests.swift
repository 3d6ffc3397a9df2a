import Model
import Testing

@testable import NLU

@Suite("Patterns on trial") struct PatternTrialTests {
  private func placed(_ text: String, _ intent: IntentName?) -> PlacedUtterance {
    PlacedUtterance(text, intent: intent, file: "a.yaml", line: 1)
  }

  private func trial(_ patterns: [(String, IntentName?)], _ utterances: [(String, IntentName?)])
    -> PatternTrial
  {
    PatternTrial(
      patterns.map(placed), on: utterances.map(placed),
      catalogue: Catalogue(
        lists: [ValueList(name: "iets", isWildcard: true)], rules: ["ik_wil": "(ik wil|wij willen)"]))
  }

  @Test func aPatternThatNothingFollowsIsIdle() {
    let trial = trial(
      [("<ik_wil> stoppen", "stoppen"), ("hou op", "stoppen"), ("klaar", "stoppen")],
      [("wij willen stoppen", "stoppen"), ("Hallo, hou op", "stoppen"), ("klaar", "ja")])
    #expect(trial.idle.map(\.text) == ["klaar"])
  }

  @Test func aPatternThatSettlesWhatBelongsElsewhereIsGreedy() {
    let trial = trial(
      [("klaar", "stoppen"), ("ik wil {iets}", "beginnen")],
      [("klaar", "stoppen"), ("Klaar!", "ja"), ("klaar, volgende", "ja"), ("ik wil weg", "stoppen")])
    #expect(trial.greedy.map(\.pattern.text) == ["klaar"])
    #expect(trial.greedy.first?.takes.map(\.text) == ["Klaar!"])
    #expect(trial.idle.map(\.text) == ["ik wil {iets}"])
  }

  @Test func whatIsOutOfScopeHasPatternsToo() {
    let trial = trial([("doe mij een pizza", nil)], [("doe mij een pizza", nil)])
    #expect(trial.idle.isEmpty)
    #expect(trial.greedy.isEmpty)
  }
}
