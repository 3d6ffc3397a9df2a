/// Makes chances come true: of all messages understood with 0.8, four in five should be right.
enum Calibration {
  /// One example in so many is held apart.
  static let parts = 5
  /// How much less sure of a citizen's message than of a held-out example: the examples of an intent are more like each
  /// other than messages are like them. Chosen on `Tests/Corpus`: with it long messages, which mix the chances of their
  /// clauses, are understood better.
  private static let modesty: Float = 1.2
  /// Fewer held-out examples than this tell nothing.
  private static let fewest = 20

  /// The temperature that the scores of messages must be divided by; 1 when there are too few examples to tell.
  ///
  /// `scored`: what each held-out example scores in every class, and which was right.
  static func temperature(_ scored: [(scores: [Float], right: Int)]) -> Float {
    scored.count < fewest ? 1 : best(scored) * modesty
  }

  /// The temperature with the least surprise for these examples, between 0.02 and 5, to a five-hundredth.
  ///
  /// Golden-section search.
  static func best(_ scored: [(scores: [Float], right: Int)]) -> Float {
    let ratio: Float = 0.618_034
    var (low, high): (Float, Float) = (0.02, 5)
    var (left, right) = (high - (high - low) * ratio, low + (high - low) * ratio)
    var (leftSurprise, rightSurprise) = (surprise(scored, left), surprise(scored, right))
    while high - low > 0.002 {
      if leftSurprise < rightSurprise {
        (high, right, rightSurprise) = (right, left, leftSurprise)
        left = high - (high - low) * ratio
        leftSurprise = surprise(scored, left)
      } else {
        (low, left, leftSurprise) = (left, right, rightSurprise)
        right = low + (high - low) * ratio
        rightSurprise = surprise(scored, right)
      }
    }
    return (low + high) / 2
  }

  /// The mean negative log-likelihood at a temperature.
  private static func surprise(_ scored: [(scores: [Float], right: Int)], _ temperature: Float) -> Float {
    var total: Float = 0
    for (scores, right) in scored {
      let highest = scores.max() ?? 0
      let sum = scores.reduce(Float(0)) { $0 + exponential(($1 - highest) / temperature) }
      total += logarithm(sum) - (scores[right] - highest) / temperature
    }
    return total / Float(max(1, scored.count))
  }
}
