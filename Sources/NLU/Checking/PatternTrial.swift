import Model

/// Lets all patterns loose on all examples and tests, and notes what each of them matched.
struct PatternTrial {
  /// A pattern that no utterance of its intent follows.
  private(set) var idle: [PlacedUtterance] = []
  /// A pattern that settles the intent of utterances that belong elsewhere.
  private(set) var greedy: [(pattern: PlacedUtterance, takes: [PlacedUtterance])] = []

  init(_ patterns: [PlacedUtterance], on utterances: [PlacedUtterance], catalogue: Catalogue) {
    var automaton = PatternAutomaton(rules: catalogue.rules, lists: catalogue.lists)
    // One with a wildcard leaves the intent open, so that it takes nothing from another.
    let decides = patterns.enumerated().map { !automaton.add($1.text, id: $0) }
    var matcher = PatternMatcher(automaton)
    var serves = [Bool](repeating: false, count: patterns.count)
    var takes = [[PlacedUtterance]](repeating: [], count: patterns.count)
    for utterance in utterances {
      let text = NormalizedText(utterance.text)
      for (place, tokens) in ([text.tokens.indices] + Clauses.of(text)).enumerated() {
        for match in matcher.matches(text.sentence(tokens)) {
          let pattern = match.pattern
          if patterns[pattern].intent == utterance.intent {
            serves[pattern] = true
          } else if place == 0, decides[pattern] {
            takes[pattern].append(utterance)
          }
        }
      }
    }
    idle = patterns.indices.filter { !serves[$0] }.map { patterns[$0] }
    greedy = patterns.indices.filter { !takes[$0].isEmpty }.map { (patterns[$0], takes[$0]) }
  }
}
