/// What a file holds; its top-level key says so, and its directory decides nothing.
enum FileKind: String, CaseIterable {
  case intent
  case form
  case list
  case rules
  case texts
  case languages
  case cues
  case plain
  case facts

  /// The keys that may stand at the top of such a file.
  var keys: [String] {
    switch self {
    case .intent:
      [
        "intent", "description", "examples", "patterns", "not_examples", "form", "routing", "responses",
        "buttons",
      ]
    case .form: ["form", "description", "event", "promise", "terms", "sent", "openers", "slots"]
    case .list: ["list", "values", "wildcard", "opening"]
    case .plain: ["plain", "familiar"]
    case .rules, .texts, .languages, .cues, .facts: [rawValue]
    }
  }

  /// The kind of a file with these keys; nil when nothing gives it away.
  ///
  /// `form` may stand in an intent file, so that `intent` and what only intents have go before it.
  init?(keys: Set<String>) {
    let own = keys.subtracting(["form", "description"])
    if keys.contains("intent") || !own.isDisjoint(with: Self.intent.keys) {
      self = .intent
    } else if let kind = Self.allCases.first(where: { keys.contains($0.rawValue) }) {
      self = kind
    } else if let kind = Self.allCases.first(where: { !own.isDisjoint(with: $0.keys) }) {
      self = kind
    } else {
      let meant = keys.sorted().lazy.compactMap {
        Nearest.candidate(to: $0, in: Self.allCases.map(\.rawValue))
      }
      guard let kind = meant.first.flatMap(Self.init) else { return nil }
      self = kind
    }
  }
}
