import Model

/// The patterns of a catalogue, with what following one means.
struct PatternBook {
  /// What a message can follow from beginning to end.
  struct Entry: Equatable {
    /// Whose it is; nil for "out of scope", and for what belongs to no intent.
    let intent: IntentName?
    /// As it was written.
    let text: String
    let role: Role
    /// The class that it settles, as its place among the model's; nil where it settles none.
    let decision: Int?
  }

  enum Role {
    /// A template of an intent. One with a wildcard settles nothing: "ik wil … beginnen" is also said of an education;
    /// it only tells which words matter once the intent is known.
    case template
    /// A description is the title of a choice; who sends it back means the intent and tells nothing yet.
    case description
    /// A button or another phrase that only opens a subject.
    case opener

    var isOpener: Bool { self != .template }
  }

  /// An entry that a message follows.
  struct Match {
    let entry: Entry
    /// What its wildcard caught.
    let capture: PatternMatcher.Capture?
  }

  private let entries: [Entry]
  private var matcher: PatternMatcher

  /// `classes`: the model's, among which the decisions are.
  init(_ catalogue: Catalogue, classes: [IntentName?]) {
    var automaton = PatternAutomaton(rules: catalogue.rules, lists: catalogue.lists)
    var entries: [Entry] = []
    func add(_ text: String, of intent: IntentName?, _ role: Role, decides: Bool) {
      let decision = decides ? classes.firstIndex(of: intent) : nil
      entries.append(Entry(intent: intent, text: text, role: role, decision: decision))
    }
    for intent in catalogue.intents {
      for pattern in intent.patterns {
        let hasWildcard = automaton.add(pattern, id: entries.count)
        add(pattern, of: intent.name, .template, decides: !hasWildcard)
      }
      if intent.name != nil, !intent.description.isEmpty {
        automaton.add(literal: intent.description, id: entries.count)
        add(intent.description, of: intent.name, .description, decides: true)
      }
      for button in intent.buttons {
        automaton.add(literal: button, id: entries.count)
        add(button, of: nil, .opener, decides: false)
      }
    }
    for opener in catalogue.forms.flatMap(\.openers) {
      automaton.add(opener, id: entries.count)
      add(opener, of: nil, .opener, decides: false)
    }
    self.entries = entries
    matcher = PatternMatcher(automaton)
  }

  /// The entries that these tokens follow from beginning to end, in their order.
  mutating func matches(_ text: NormalizedText, _ tokens: Range<Int>) -> [Match] {
    matcher.matches(text.sentence(tokens)).map { Match(entry: entries[$0.pattern], capture: $0.capture) }
  }
}

extension [PatternBook.Match] {
  /// The class of the first that settles one.
  var decision: Int? { lazy.compactMap(\.entry.decision).first }

  /// Whether the message only opens a subject and tells nothing about it yet.
  var isOpener: Bool { contains { $0.entry.role.isOpener } }

  /// What a wildcard of a template of `intent` caught.
  func capture(_ intent: IntentName?) -> PatternMatcher.Capture? {
    first { $0.capture != nil && $0.entry.role == .template && $0.entry.intent == intent }?.capture
  }
}
