import Model

/// Reads a long word through one typing error: a letter wrong, missing, extra or swapped ("zatrdag", "agustus"); hardly
/// anybody misses the first.
///
/// Only for words that are unlike other Dutch words; the targets and what they must not swallow are data.
struct NearMisses: Sendable {
  /// By their first letter.
  private let targets: [[(bytes: [UInt8], meaning: Int)]]
  private let exceptions: Set<UInt64>

  init(targets: [String], exceptions: [String], lexicon: Lexicon) {
    var table = [[(bytes: [UInt8], meaning: Int)]](repeating: [], count: 256)
    for target in targets {
      let bytes = Array(target.utf8)
      table[Int(bytes[0])].append((bytes, lexicon.index(of: Lexicon.hash(target))))
    }
    self.targets = table
    self.exceptions = Set(exceptions.map { Lexicon.hash($0) })
  }

  /// The meaning of the target that the bytes are one error away from; 0 when there is none.
  func meaning(of bytes: [UInt8], in range: Range<Int>) -> Int {
    for target in targets[Int(bytes[range.lowerBound])] where abs(target.bytes.count - range.count) <= 1 {
      guard SpellingError.separates(bytes[range], target.bytes) else { continue }
      return exceptions.contains(Lexicon.hash(bytes[range])) ? 0 : target.meaning
    }
    return 0
  }
}
