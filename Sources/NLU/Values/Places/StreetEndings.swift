/// Finds how a street name ends.
enum StreetEndings {
  /// The ending of the word, and whether so many common words have it that it proves little.
  static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> (count: Int, isWeak: Bool)? {
    guard range.count > 3 else { return nil }
    let word = bytes[range]
    let tail = tail(word)
    for ending in all where ending.tail == tail && ending.bytes.count < word.count {
      if word.suffix(ending.bytes.count).elementsEqual(ending.bytes) {
        return (ending.bytes.count, ending.isWeak)
      }
    }
    return nil
  }

  private struct Ending {
    let bytes: [UInt8]
    /// Hardly any word but those that end so has the same last letters.
    let tail: UInt32
    let isWeak: Bool
  }

  /// The longest first.
  private static let all: [Ending] = StreetNames.endings.sorted { $0.utf8.count > $1.utf8.count }.map {
    Ending(
      bytes: Array($0.utf8), tail: tail(ArraySlice($0.utf8)), isWeak: StreetNames.weakEndings.contains($0))
  }

  /// The last three letters; no ending is shorter.
  private static func tail(_ word: ArraySlice<UInt8>) -> UInt32 {
    word.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
