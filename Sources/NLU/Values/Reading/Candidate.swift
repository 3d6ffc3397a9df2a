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
    let ordered = candidates.sorted { left, right in
      (left.tier.rawValue, left.range.count, left.rank, right.range.lowerBound)
        > (right.tier.rawValue, right.range.count, right.rank, left.range.lowerBound)
    }
    var chosen: [Candidate] = []
    for candidate in ordered where !chosen.contains(where: { $0.range.overlaps(candidate.range) }) {
      chosen.append(candidate)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
