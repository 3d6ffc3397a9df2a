import Model

/// Finds the words of value lists: the longest at each place, word by word as normalised.
struct ListMatcher: Sendable {
  /// What the words of an entry mean.
  private struct Entry: Sendable {
    let list: String
    let value: String
    let scope: Scope
  }

  /// Where the words of an entry stand in `hashes`.
  private struct Phrase: Sendable {
    let start: Int
    let count: Int
    /// The second of them; 0 when there is one only.
    let second: UInt64
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

  /// A bit for each word that is an entry, and for each two words that one begins with: nearly all other words are told
  /// apart by that.
  private let filter: [UInt64]
  /// Numbers the words that entries begin with.
  private let firstWords: HashTable
  /// Where the entries that begin with a word stand, by the number of the word; the longest of those first.
  private let ranges: [Range<Int>]
  private let entries: [Entry]
  /// The words of each entry: most are looked at no further than that.
  private let phrases: [Phrase]
  private let hashes: [UInt64]

  /// Whether words that need to be asked for count without that too.
  private let isLoose: Bool

  /// `isLoose`: in a conversation such words may put an earlier answer right ("nee, niet bellen, schrijven maar").
  init(_ lists: [ValueList], isLoose: Bool = false) {
    self.isLoose = isLoose
    var firstWords = HashTable(capacity: 0)
    var groups: [[(words: [UInt64], entry: Entry)]] = []
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
          let (number, isNew) = firstWords.insert(first)
          if isNew { groups.append([]) }
          groups[number].append((hashes, Entry(list: list.name, value: value.name, scope: scope)))
        }
      }
    }
    self.firstWords = firstWords
    var filter = [UInt64](repeating: 0, count: 128)
    for words in groups.joined().map(\.words) {
      let place = Self.place(
        of: words.count > 1 ? FeatureHash.pair(words[0], words[1], kind: Self.pairKind) : words[0])
      filter[place.word] |= place.bit
    }
    self.filter = filter
    var (ranges, entries, phrases, hashes): ([Range<Int>], [Entry], [Phrase], [UInt64]) = ([], [], [], [])
    for group in groups {
      ranges.append(entries.count..<entries.count + group.count)
      for (words, entry) in group.sorted(by: { $0.words.count > $1.words.count }) {
        entries.append(entry)
        phrases.append(
          Phrase(start: hashes.count, count: words.count, second: words.count > 1 ? words[1] : 0))
        hashes += words
      }
    }
    (self.ranges, self.entries, self.phrases, self.hashes) = (ranges, entries, phrases, hashes)
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Adds what begins with word `index`; of lists that share the words, the expected one.
  func collect(_ message: LexedMessage, at index: Int, expected: String?, into candidates: inout [Candidate])
  {
    let hash = message.words[index].hash
    let next = index + 1 < message.count ? message.words[index + 1].hash : 0
    guard mayBegin(hash) || mayBegin(FeatureHash.pair(hash, next, kind: Self.pairKind)),
      let number = firstWords.number(of: hash)
    else {
      return
    }
    var found: Int?
    for at in ranges[number] where phrases[at].second == next || phrases[at].count == 1 {
      if let found, phrases[at].count < phrases[found].count { break }
      guard matches(phrases[at], message, index), found == nil || entries[at].list == expected,
        counts(at, message, index, expected)
      else { continue }
      found = at
      if entries[at].list == expected { break }
    }
    guard let found else { return }
    let entry = entries[found]
    candidates.append(
      Candidate(
        name: entry.list, range: message.range(index, index + phrases[found].count),
        value: .text(entry.value),
        rank: 10, tier: entry.list == expected ? .expectedList : .otherList))
  }

  @inline(__always)
  private func mayBegin(_ hash: UInt64) -> Bool {
    let (word, bit) = Self.place(of: hash)
    return filter[word] & bit != 0
  }

  /// Tells the hash of two words from that of one.
  private static let pairKind: UInt8 = 0x70

  @inline(__always)
  private static func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 6) & 127, 1 << (hash & 63))
  }

  private func counts(_ at: Int, _ message: LexedMessage, _ index: Int, _ expected: String?) -> Bool {
    switch entries[at].scope {
    case .anywhere: true
    case .asked: isLoose || entries[at].list == expected
    case .alone: entries[at].list == expected && phrases[at].count == message.count
    case .opening: index == 0
    }
  }

  private func matches(_ phrase: Phrase, _ message: LexedMessage, _ index: Int) -> Bool {
    guard index + phrase.count <= message.count else { return false }
    // The first two are known to be there.
    guard phrase.count > 2 else { return true }
    for offset in 2..<phrase.count
    where message.words[index + offset].hash != hashes[phrase.start + offset] {
      return false
    }
    return true
  }
}
