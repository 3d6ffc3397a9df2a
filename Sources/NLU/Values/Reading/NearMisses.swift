import Model

/// Reads a long word through one typing error: a letter wrong, missing, extra or swapped ("zatrdag", "agustus"); hardly
/// anybody misses the first.
///
/// Only for words that are unlike other Dutch words; the targets and what they must not swallow are data.
struct NearMisses: Sendable {
  private struct Target: Sendable {
    let letters: UInt32
    let bytes: Range<Int>
    let meaning: Int
  }

  /// In the order of their first letters.
  private let targets: [Target]
  /// Where those that begin with a byte stand.
  private let ranges: [Range<Int>]
  /// The letters of all of them.
  private let bytes: [UInt8]
  private let exceptions: Set<UInt64>

  init(targets words: [String], exceptions: [String], lexicon: Lexicon) {
    var targets: [Target] = []
    var ranges = [Range<Int>](repeating: 0..<0, count: 256)
    var bytes: [UInt8] = []
    for first in ranges.indices {
      let words = words.filter { Int($0.utf8.first ?? 0) == first }
      let start = targets.count
      for word in words {
        let begin = bytes.count
        bytes += word.utf8
        targets.append(
          Target(
            letters: Self.letters(bytes[begin...]), bytes: begin..<bytes.count,
            meaning: lexicon.index(of: Lexicon.hash(word))))
      }
      ranges[first] = start..<targets.count
    }
    (self.targets, self.ranges, self.bytes) = (targets, ranges, bytes)
    self.exceptions = Set(exceptions.map { Lexicon.hash($0) })
  }

  /// The meaning of the target that the bytes are one error away from; 0 when there is none.
  func meaning(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let letters = Self.letters(word)
    for target in targets[ranges[Int(word[0])]]
    where abs(target.bytes.count - word.count) <= 1 && (target.letters ^ letters).nonzeroBitCount <= 2 {
      guard SpellingError.separates(word, bytes[target.bytes]) else { continue }
      return exceptions.contains(Lexicon.hash(word)) ? 0 : target.meaning
    }
    return 0
  }

  /// A bit for each letter that occurs: one error changes two of them at most.
  private static func letters(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
