/// Trains multinomial logistic regression by stochastic gradient descent with a learning rate per feature (AdaGrad).
///
/// Weights lie feature by feature, all classes of one feature side by side, so that a step is a handful of vector
/// operations. Deterministic for a seed.
enum Trainer {
  /// The weights of every feature, `stride` floats each: the classes, padded with zeros; the last row is the bias.
  struct Weights {
    var values: [Float]
    let stride: Int
  }

  static func train(_ set: TrainingSet, options: TrainingOptions) -> Weights {
    let classes = set.classes.count
    let stride = (classes + 15) / 16 * 16
    let biasRow = set.hashes.count
    var weights = Weights(values: [Float](repeating: 0, count: (biasRow + 1) * stride), stride: stride)
    var history = [Float](repeating: 1e-2, count: biasRow + 1)
    var order = Array(0..<set.count)
    var generator = SplitMix64(seed: options.seed)
    var gradient = [Float](repeating: 0, count: stride)
    for epoch in 0..<options.epochs {
      order.shuffle(using: &generator)
      let rate = options.learningRate * (1 - Float(epoch) / Float(options.epochs))
      weights.values.withUnsafeMutableBufferPointer { weights in
        gradient.withUnsafeMutableBufferPointer { gradient in
          history.withUnsafeMutableBufferPointer { history in
            for example in order {
              step(
                set, example, rate, options.decay, stride, classes, biasRow, weights, gradient, history)
            }
          }
        }
      }
    }
    return weights
  }

  // swift-format-ignore: the buffers are what it works on
  private static func step(
    _ set: TrainingSet, _ example: Int, _ rate: Float, _ decay: Float, _ stride: Int, _ classes: Int,
    _ biasRow: Int, _ weights: UnsafeMutableBufferPointer<Float>,
    _ gradient: UnsafeMutableBufferPointer<Float>, _ history: UnsafeMutableBufferPointer<Float>
  ) {
    guard let weights = weights.baseAddress, let gradient = gradient.baseAddress else { return }
    let range = set.starts[example]..<set.starts[example + 1]
    let bias = weights + biasRow * stride
    for index in 0..<stride { gradient[index] = bias[index] }
    for index in range {
      let row = weights + Int(set.columns[index]) * stride
      let value = set.values[index]
      for index in 0..<stride { gradient[index] += value * row[index] }
    }
    softmax(gradient, classes, stride)
    gradient[Int(set.labels[example])] -= 1
    var square: Float = 0
    for index in 0..<stride { square += gradient[index] * gradient[index] }
    for index in range {
      let column = Int(set.columns[index])
      let value = set.values[index]
      history[column] += value * value * square
      let step = rate * value / history[column].squareRoot()
      let keep = 1 - rate * decay
      let row = weights + column * stride
      for index in 0..<stride { row[index] = row[index] * keep - step * gradient[index] }
    }
    history[biasRow] += square
    let step = 0.1 * rate / history[biasRow].squareRoot()
    for index in 0..<stride { bias[index] -= step * gradient[index] }
  }

  /// Turns scores into chances, in place; the padding becomes 0.
  static func softmax(_ scores: UnsafeMutablePointer<Float>, _ classes: Int, _ stride: Int) {
    var highest = -Float.infinity
    for index in 0..<classes { highest = max(highest, scores[index]) }
    var sum: Float = 0
    for index in 0..<classes {
      scores[index] = exponential(scores[index] - highest)
      sum += scores[index]
    }
    for index in 0..<classes { scores[index] /= sum }
    for index in classes..<stride { scores[index] = 0 }
  }
}

/// A small seeded generator (Steele, Lea and Flood 2014): the same model on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
