/// Makes the typing errors of a hurried hand, so that a model learns to see through them.
///
/// Letters are left out, doubled, swapped or mistaken for another. Deterministic for a seed.
struct Slips {
  private var generator: SplitMix64
  /// Of the words that are long enough, one in so many gets an error.
  private static let rarity = 3
  /// Shorter words are left alone: an error makes another word of them.
  private static let shortest = 4

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The text with errors in some of its words; nil when it has none that an error could fall on.
  mutating func slip(_ text: String) -> String? {
    var slipped = false
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.utf8.count >= Self.shortest,
        word.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }),
        Int.random(in: 0..<Self.rarity, using: &generator) == 0
      else { return String(word) }
      slipped = true
      return error(in: Array(word.utf8))
    }
    return slipped ? words.joined(separator: " ") : nil
  }

  /// One error, anywhere but on the first and the last letter, which people seldom miss.
  private mutating func error(in word: [UInt8]) -> String {
    var word = word
    let at = Int.random(in: 1..<word.count - 1, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: word.remove(at: at)
    case 1: word.swapAt(at, at + 1)
    case 2: word.insert(word[at], at: at)
    default: word[at] = UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z"), using: &generator)
    }
    return String(decoding: word, as: UTF8.self)
  }
}
