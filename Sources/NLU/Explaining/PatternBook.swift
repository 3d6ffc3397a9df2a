import Model

/// The patterns that can settle an intent, with how they were written.
///
/// The same patterns in the same order as in `Interpreter`, so that the same one comes first.
struct PatternBook {
  /// A pattern that a message follows.
  struct Entry: Equatable {
    let intent: IntentName?
    /// The template, or the intent's description.
    let text: String
    let isDescription: Bool
    /// Whether it settles the intent; a pattern with a wildcard does not.
    let decides: Bool
  }

  private let entries: [Entry]
  private var matcher: PatternMatcher

  init(_ catalogue: Catalogue) {
    var automaton = PatternAutomaton(rules: catalogue.rules, lists: catalogue.lists)
    var entries: [Entry] = []
    for intent in catalogue.intents {
      for pattern in intent.patterns {
        let hasWildcard = automaton.add(pattern, id: entries.count)
        entries.append(
          Entry(intent: intent.name, text: pattern, isDescription: false, decides: !hasWildcard))
      }
      if intent.name != nil, !intent.description.isEmpty {
        automaton.add(literal: intent.description, id: entries.count)
        entries.append(
          Entry(intent: intent.name, text: intent.description, isDescription: true, decides: true))
      }
    }
    self.entries = entries
    matcher = PatternMatcher(automaton)
  }

  /// The patterns that these tokens follow from beginning to end.
  mutating func entries(_ text: NormalizedText, _ tokens: Range<Int>) -> [Entry] {
    matcher.matches(text.sentence(tokens)).map { entries[$0.pattern] }
  }
}
