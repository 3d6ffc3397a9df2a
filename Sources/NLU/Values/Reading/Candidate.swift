import Model

/// A value that one recogniser found; others may claim the same words.
struct Candidate {
  let name: String
  /// In Unicode scalars of the message.
  let range: Range<Int>
  let value: EntityValue
  /// Which of two with the same length wins: the more specific one has the higher rank.
  let rank: Int

  /// Candidates that do not overlap, in the order of the message: the longest first, then the most specific.
  static func resolve(_ candidates: [Candidate]) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    let ordered = candidates.sorted { left, right in
      (left.range.count, left.rank, right.range.lowerBound) > (
        right.range.count, right.rank, left.range.lowerBound
      )
    }
    var chosen: [Candidate] = []
    for candidate in ordered where !chosen.contains(where: { $0.range.overlaps(candidate.range) }) {
      chosen.append(candidate)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
