import Model

/// Finds the words of value lists: the longest at each place, word by word as normalised.
struct ListMatcher: Sendable {
  private struct Entry: Sendable {
    /// The hashes of its words.
    let words: [UInt64]
    let list: String
    let value: String
    let scope: Scope
  }

  /// Where the words mean their value.
  private enum Scope {
    case anywhere
    /// Only in answer to the question for it.
    case asked
    /// Only as the whole of such an answer.
    case alone
    /// Only where the message begins with them.
    case opening
  }

  /// By the first word; the longest first.
  private let entries: [UInt64: [Entry]]

  /// Whether words that need to be asked for count without that too.
  private let isLoose: Bool

  /// `isLoose`: in a conversation such words may put an earlier answer right ("nee, niet bellen, schrijven maar").
  init(_ lists: [ValueList], isLoose: Bool = false) {
    self.isLoose = isLoose
    var entries: [UInt64: [Entry]] = [:]
    for list in lists where !list.isWildcard {
      for value in list.values {
        for words in value.words {
          let normalized = NormalizedText(words)
          let hashes = normalized.tokens.map { Lexicon.hash(normalized.bytes[$0.start..<$0.end]) }
          guard let first = hashes.first else { continue }
          let scope: Scope =
            list.isOpening
            ? .opening
            : value.onlyAlone.contains(words) ? .alone : value.onlyAsked.contains(words) ? .asked : .anywhere
          entries[first, default: []].append(
            Entry(words: hashes, list: list.name, value: value.name, scope: scope))
        }
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Adds what begins with word `index`; of lists that share the words, the expected one.
  func collect(_ message: LexedMessage, at index: Int, expected: String?, into candidates: inout [Candidate])
  {
    guard let entries = entries[message[index].hash] else { return }
    var found: Entry?
    for entry in entries {
      if let found, entry.words.count < found.words.count { break }
      guard matches(entry, message, index), found == nil || entry.list == expected,
        counts(entry, message, index, expected)
      else { continue }
      found = entry
      if entry.list == expected { break }
    }
    guard let found else { return }
    candidates.append(
      Candidate(
        name: found.list, range: message.range(index, index + found.words.count), value: .text(found.value),
        rank: 10, tier: found.list == expected ? .expectedList : .otherList))
  }

  private func counts(_ entry: Entry, _ message: LexedMessage, _ index: Int, _ expected: String?) -> Bool {
    switch entry.scope {
    case .anywhere: true
    case .asked: isLoose || entry.list == expected
    case .alone: entry.list == expected && entry.words.count == message.count
    case .opening: index == 0
    }
  }

  private func matches(_ entry: Entry, _ message: LexedMessage, _ index: Int) -> Bool {
    guard index + entry.words.count <= message.count else { return false }
    for (offset, word) in entry.words.enumerated() where message[index + offset].hash != word { return false }
    return true
  }
}
