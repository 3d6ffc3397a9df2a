import Model

/// Words and phrases to look for in a message, by their first word.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  /// The longest first.
  private let byFirst: [String: [[String]]]

  init(_ texts: [String]) { self.init(split: texts.map { Words($0).all.map(\.text) }) }

  init(arrayLiteral elements: String...) { self.init(elements) }

  private init(split phrases: [[String]]) {
    let sorted = phrases.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    byFirst = Dictionary(grouping: sorted) { $0[0] }
  }

  static func + (left: Phrases, right: Phrases) -> Phrases {
    Phrases(split: left.byFirst.values.flatMap { $0 } + right.byFirst.values.flatMap { $0 })
  }

  /// These without the single words of `other`.
  static func - (left: Phrases, right: Phrases) -> Phrases {
    Phrases(split: left.byFirst.values.flatMap { $0 }.filter { $0.count > 1 || !right.holds($0[0]) })
  }

  /// Whether this single word is one of them.
  func holds(_ word: String) -> Bool { byFirst[word]?.last?.count == 1 }

  /// How many words from `start` on are one of these phrases; nil when none begins there.
  func length(at start: Int, in words: [Words.Word]) -> Int? {
    guard words.indices.contains(start) else { return nil }
    return byFirst[words[start].text]?.first { phrase in
      start + phrase.count <= words.count && zip(phrase, words[start...]).allSatisfy { $0 == $1.text }
    }?.count
  }
}

/// The words that steer a conversation, ready to be looked for.
struct Cues: Sendable {
  private let phrases: [CueKey: Phrases]

  init(_ texts: Texts) {
    phrases = Dictionary(uniqueKeysWithValues: CueKey.allCases.map { ($0, Phrases(texts[$0.rawValue])) })
  }

  subscript(key: CueKey) -> Phrases { phrases[key] ?? [] }
}

extension Scene {
  func cue(_ key: CueKey) -> Phrases { cues[key] }

  /// Whether the message holds one of the words of a cue.
  func hears(_ key: CueKey) -> Bool { words.contains(cue(key)) }
}
