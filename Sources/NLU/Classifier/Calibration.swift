import Model

/// Makes chances come true: of all messages understood with 0.8, four in five should be right.
enum Calibration {
  /// One part in `parts` is held apart.
  private static let parts = 5

  /// The temperature that scores must be divided by, found on held-out examples; 1 when there are too few to tell.
  static func temperature(
    for examples: [(text: String, intent: IntentName?)], options: TrainingOptions
  ) -> Float {
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: options.seed)
    order.shuffle(using: &generator)
    let heldOut = order.prefix(examples.count / parts).map { examples[$0] }
    guard heldOut.count >= 20 else { return 1 }
    // Half the epochs are enough to see how far scores spread.
    var options = options
    options.epochs = max(1, options.epochs / 2)
    let set = TrainingSet(order.dropFirst(heldOut.count).map { examples[$0] }, options: options)
    guard
      let model = LinearModel.layOut(
        set, Trainer.train(set, options: options), temperature: 1, attachment: [])
    else { return 1 }
    var scratch = LinearModel.Scratch(model)
    // The logarithm of a chance is a score up to a constant, which a softmax does not see.
    let scored: [(scores: [Float], right: Int)] = heldOut.compactMap { example in
      guard let right = model.classes.firstIndex(of: example.intent) else { return nil }
      model.score(NormalizedText(example.text), &scratch)
      return (scratch.chances.prefix(model.classes.count).map { logarithm(max($0, 1e-12)) }, right)
    }
    return best(scored)
  }

  /// Golden-section search for the temperature with the least surprise, between 0.02 and 5.
  private static func best(_ scored: [(scores: [Float], right: Int)]) -> Float {
    let ratio: Float = 0.618_034
    var low: Float = 0.02
    var high: Float = 5
    for _ in 0..<24 {
      let left = high - (high - low) * ratio
      let right = low + (high - low) * ratio
      if surprise(scored, left) < surprise(scored, right) { high = right } else { low = left }
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
