import Model

/// Finds utterances that say the same in nearly the same words.
///
/// Every utterance is looked up by the words in it, and by those words with one left out; no two are compared that have
/// nothing in common, so that it takes a moment for tens of thousands.
struct NearDuplicates {
  /// From so many telling words on, one word's difference makes no new utterance within an intent.
  private static let longEnough = 6
  /// A word of so many letters may be one typing error away from another and still be the same.
  private static let longWord = 7

  /// Two utterances of different intents, the one that stands first in front.
  private(set) var acrossIntents: [(Int, Int)] = []
  /// Groups of two or more within one intent.
  private(set) var withinIntents: [[Int]] = []
  /// By utterance: the same number for all of one group, another for everything else.
  private(set) var group: [Int]

  init(_ utterances: [PlacedUtterance]) {
    let bags = utterances.map { WordBag($0.text) }
    group = Array(utterances.indices)
    var alike: [UInt64: [(utterance: Int, word: Int)]] = [:]
    for (index, bag) in bags.enumerated() where !bag.words.isEmpty {
      alike[bag.key, default: []].append((index, -1))
      guard bag.words.count > 2 else { continue }
      for word in bag.words.indices { alike[bag.key(without: word), default: []].append((index, word)) }
    }
    var across: Set<Pair> = []
    for bucket in alike.values where bucket.count > 1 {
      for (place, one) in bucket.enumerated() {
        for other in bucket[..<place] where one.utterance != other.utterance {
          let isSame = one.word < 0 && other.word < 0
          if utterances[one.utterance].intent == utterances[other.utterance].intent {
            let words = max(bags[one.utterance].words.count, bags[other.utterance].words.count)
            if isSame || words >= Self.longEnough { join(one.utterance, other.utterance) }
          } else if isSame || Self.isTypingError(bags, one, other) {
            across.insert(Pair(one.utterance, other.utterance))
          }
        }
      }
    }
    acrossIntents = across.map { ($0.first, $0.second) }.sorted { $0 < $1 }
    for index in group.indices { group[index] = root(index) }
    withinIntents = Dictionary(grouping: group.indices) { group[$0] }.values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) { (first, second) = (min(one, other), max(one, other)) }
  }

  /// Whether the one word in which two utterances differ is the same long word, mistyped.
  private static func isTypingError(
    _ bags: [WordBag], _ one: (utterance: Int, word: Int), _ other: (utterance: Int, word: Int)
  ) -> Bool {
    guard one.word >= 0, other.word >= 0 else { return false }
    let left = Array(bags[one.utterance].words[one.word].utf8)
    let right = Array(bags[other.utterance].words[other.word].utf8)
    return min(left.count, right.count) >= longWord
      && SpellingError.separates(left, right)
  }

  // MARK: Groups that grow together

  private func root(_ index: Int) -> Int {
    var index = index
    while group[index] != index { index = group[index] }
    return index
  }

  private mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    group[max(first, second)] = min(first, second)
  }
}
