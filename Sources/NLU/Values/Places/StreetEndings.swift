/// Finds how a street name ends, byte by byte from the back.
enum StreetEndings {
  /// The ending of the word, and whether so many common words have it that it proves little.
  static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> (count: Int, isWeak: Bool)? {
    let last = Int(bytes[range.upperBound - 1]) - 0x61
    guard last >= 0, last < 26 else { return nil }
    for ending in byLastLetter[last] where ending.bytes.count < range.count {
      let start = range.upperBound - ending.bytes.count
      var isThere = true
      for (offset, byte) in ending.bytes.enumerated() where bytes[start + offset] != byte {
        isThere = false
        break
      }
      if isThere { return (ending.bytes.count, ending.isWeak) }
    }
    return nil
  }

  private static let byLastLetter: [[(bytes: [UInt8], isWeak: Bool)]] = {
    var table = [[(bytes: [UInt8], isWeak: Bool)]](repeating: [], count: 26)
    for ending in StreetNames.endings.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let bytes = Array(ending.utf8)
      guard let last = bytes.last else { continue }
      table[Int(last) - 0x61].append((bytes, StreetNames.weakEndings.contains(ending)))
    }
    return table
  }()
}
