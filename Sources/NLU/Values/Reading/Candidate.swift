import Model

/// A value that one recogniser found; others may claim the same words.
struct Candidate {
  let name: String
  /// In Unicode scalars of the message.
  let range: Range<Int>
  let value: EntityValue
  /// Which of two with the same length wins: the more specific one has the higher rank.
  let rank: Int
  var tier = Tier.value
  /// Whether it is a number of identity with a typing error: it is masked, and is no value.
  var isMistyped = false

  /// What goes before length: the word of a list that was asked for is the answer, however long a time it is part of;
  /// and a list that was not asked for leaves "volgende week" to be a time.
  enum Tier: Int {
    case otherList
    case value
    case expectedList
    /// What has a form of its own: mail and web addresses, bank accounts, service numbers.
    case code
  }

  /// Candidates that do not overlap, in the order of the message: the highest tier first, then the longest, then the
  /// most specific.
  static func resolve(_ candidates: [Candidate]) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    // Places in `candidates`: those are lighter to move about.
    var places = Array(candidates.indices)
    candidates.withUnsafeBufferPointer { candidates in
      places.sort { candidates[$0].goesBefore(candidates[$1]) }
      // What is taken, scalar by scalar: asking each of those that were chosen would take the square of a long message.
      var taken = [Bool](repeating: false, count: candidates.reduce(0) { max($0, $1.range.upperBound) })
      places.removeAll { place in
        let range = candidates[place].range
        if range.contains(where: { taken[$0] }) { return true }
        for at in range { taken[at] = true }
        return false
      }
      places.sort { candidates[$0].range.lowerBound < candidates[$1].range.lowerBound }
    }
    return places.map { candidates[$0] }
  }

  private func goesBefore(_ other: Candidate) -> Bool {
    if tier != other.tier { return tier.rawValue > other.tier.rawValue }
    if range.count != other.range.count { return range.count > other.range.count }
    return rank != other.rank ? rank > other.rank : range.lowerBound < other.range.lowerBound
  }
}
