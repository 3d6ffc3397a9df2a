/// Trains one linear support vector machine per class against the rest, all side by side.
///
/// Dual coordinate descent for the squared hinge loss (Hsieh et al. 2008, "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM"). Weights lie feature by feature, all classes of one feature next to each other, so that an
/// example's step for all classes is a handful of vector operations. Deterministic for a seed.
enum Trainer {
  /// The weights of every feature, `stride` floats each: the classes, padded with zeros; the last row is the bias.
  struct Weights {
    var values: [Float]
    let stride: Int
  }

  static func train(_ set: TrainingSet, options: TrainingOptions) -> Weights {
    let stride = (set.classes.count + 15) / 16 * 16
    let biasRow = set.hashes.count
    var weights = Weights(values: [Float](repeating: 0, count: (biasRow + 1) * stride), stride: stride)
    var multipliers = [Float](repeating: 0, count: set.count * stride)
    let squares = (0..<set.count).map { example in
      set.values[set.starts[example]..<set.starts[example + 1]].reduce(Float(1)) { $0 + $1 * $1 }
    }
    var scores = [Float](repeating: 0, count: stride)
    var order = Array(0..<set.count)
    var generator = SplitMix64(seed: options.seed)
    for _ in 0..<options.epochs {
      order.shuffle(using: &generator)
      weights.values.withUnsafeMutableBufferPointer { weights in
        multipliers.withUnsafeMutableBufferPointer { multipliers in
          scores.withUnsafeMutableBufferPointer { scores in
            guard let weights = weights.baseAddress, let scores = scores.baseAddress,
              let multipliers = multipliers.baseAddress
            else { return }
            let bias = weights + biasRow * stride
            for example in order {
              let row = Row(set, example)
              row.score(weights, bias, scores, stride)
              let isMoved = move(
                scores, multipliers + example * stride, square: squares[example],
                label: Int(set.labels[example]),
                classes: set.classes.count, slack: 0.5 / options.cost)
              if isMoved { row.add(scores, to: weights, bias, stride) }
            }
          }
        }
      }
    }
    return weights
  }

  /// Moves the multipliers of one example to where its part of the problem is solved, class by class, and leaves in
  /// `scores` how far each class moved. False when none did.
  private static func move(
    _ scores: UnsafeMutablePointer<Float>, _ multipliers: UnsafeMutablePointer<Float>, square: Float,
    label: Int,
    classes: Int, slack: Float
  ) -> Bool {
    let step = 1 / (square + slack)
    var largest: Float = 0
    for index in 0..<classes {
      let sign: Float = index == label ? 1 : -1
      let gradient = sign * scores[index] - 1 + slack * multipliers[index]
      let moved = max(multipliers[index] - gradient * step, 0)
      scores[index] = (moved - multipliers[index]) * sign
      multipliers[index] = moved
      largest = max(largest, abs(scores[index]))
    }
    return largest > 1e-6
  }

  /// One example of a training set: its features and their values.
  private struct Row {
    private let columns: UnsafeBufferPointer<UInt32>
    private let values: UnsafeBufferPointer<Float>

    /// The set must outlive the row.
    init(_ set: TrainingSet, _ example: Int) {
      let range = set.starts[example]..<set.starts[example + 1]
      columns = set.columns.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]) }
      values = set.values.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]) }
    }

    /// Leaves the score of every class in `scores`.
    @inline(__always)
    func score(
      _ weights: UnsafePointer<Float>, _ bias: UnsafePointer<Float>, _ scores: UnsafeMutablePointer<Float>,
      _ stride: Int
    ) {
      for index in 0..<stride { scores[index] = bias[index] }
      for at in columns.indices {
        let weight = weights + Int(columns[at]) * stride
        let value = values[at]
        for index in 0..<stride { scores[index] += value * weight[index] }
      }
    }

    /// Adds `steps`, times the value of each feature, to the weights.
    @inline(__always)
    func add(
      _ steps: UnsafePointer<Float>, to weights: UnsafeMutablePointer<Float>,
      _ bias: UnsafeMutablePointer<Float>,
      _ stride: Int
    ) {
      for index in 0..<stride { bias[index] += steps[index] }
      for at in columns.indices {
        let weight = weights + Int(columns[at]) * stride
        let value = values[at]
        for index in 0..<stride { weight[index] += value * steps[index] }
      }
    }
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
