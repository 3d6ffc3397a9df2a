import Model
import Testing

@testable import NLU

@Suite struct PatternStatesTests {
  /// Which of the last fourteen words were "a" makes 16,384 sets of states, twice as many as are kept.
  @Test func moreSetsOfStatesThanAreKeptChangeNothing() {
    var automaton = PatternAutomaton(rules: [:], lists: [ValueList(name: "iets", isWildcard: true)])
    automaton.add("{iets} a" + String(repeating: " (a|b)", count: 13) + " c", id: 0)
    var matcher = PatternMatcher(automaton)
    var generator = SplitMix64(seed: 14)
    for _ in 0..<2000 {
      let words = (0..<20).map { _ in Bool.random(using: &generator) ? "a" : "b" }
      let message = words.joined(separator: " ") + " c"
      let isFollowed = words[words.count - 14] == "a"
      #expect(matcher.matches(NormalizedText(message).bytes[...]).isEmpty != isFollowed, "\(message)")
    }
  }

  @Test func whatWasReadBeforeCostsAStepAByte() {
    var automaton = PatternAutomaton(rules: [:], lists: [])
    automaton.add("(ik|wij) wil[len] [heel] graag weg", id: 0)
    var matcher = PatternMatcher(automaton)
    let message = NormalizedText("wij willen heel graag weg").bytes[...]
    let steps = (0..<3).map { _ in
      let before = matcher.steps
      _ = matcher.matches(message)
      return matcher.steps - before
    }
    #expect(steps[0] > steps[1])
    #expect(steps[1] == message.count - 1)
    #expect(steps[2] == steps[1])
  }
}
