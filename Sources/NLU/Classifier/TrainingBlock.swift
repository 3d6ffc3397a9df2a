/// Up to 32 support vector machines that are trained in step, a lane each.
///
/// Lanes lie side by side in vectors: one instruction moves several machines, and a feature is one look into memory.
struct TrainingBlock {
  /// The weights of each feature; the last row is the bias.
  private let weights: LaneMemory
  /// The multipliers of the dual problem for each example.
  private let multipliers: LaneMemory
  /// By class: which machines want it on their side (1) and which do not (-1); 0 in lanes without a machine.
  private let signs: [Lanes]

  init(_ set: TrainingSet, signs: [Lanes]) {
    weights = LaneMemory(count: set.features.count + 1)
    multipliers = LaneMemory(count: set.count)
    self.signs = signs
  }

  /// The same machines over other features of the same examples, with what they learnt so far: weights are what the
  /// multipliers make of them.
  init(_ other: TrainingBlock, movedTo set: TrainingSet) {
    weights = LaneMemory(count: set.features.count + 1)
    (multipliers, signs) = (other.multipliers, other.signs)
    for example in 0..<set.count {
      let steps = multipliers.rows[example] * signs[Int(set.labels[example])]
      if steps != .zero { move(set, example, steps) }
    }
  }

  /// The signs of a block that begins at column `first`.
  static func signs(first: Int, columns: Int, isPositive: (Int) -> Bool) -> Lanes {
    Lanes { first + $0 < columns ? (isPositive(first + $0) ? 1 : -1) : 0 }
  }

  /// The weights of one feature, or of the bias.
  func row(_ index: Int) -> Lanes { weights.rows[index] }

  /// Passes over the examples, one in each of `orders`; leaves the mean of what the weights are after each of the last
  /// `averaged`. With more than one, that is to be read and not to be gone on with: the multipliers make other weights.
  func run(_ orders: [[Int]], _ set: TrainingSet, averaged: Int, options: TrainingOptions) {
    let mean = averaged > 1 ? LaneMemory(count: weights.count) : nil
    for (round, order) in orders.enumerated() {
      run(order, set, options: options)
      guard let mean, round >= orders.count - averaged else { continue }
      for row in 0..<weights.count { mean.rows[row] += weights.rows[row] * (1 / Float(averaged)) }
    }
    if let mean { weights.rows.update(from: mean.rows, count: weights.count) }
  }

  /// One pass over the examples in `order`: moves the multipliers of each to where its part of the problem is solved.
  ///
  /// What would move no machine as far as `leastMove` is left as it is.
  private func run(_ order: [Int], _ set: TrainingSet, options: TrainingOptions) {
    let slack = 0.5 / options.cost
    for example in order {
      let sign = signs[Int(set.labels[example])]
      let multiplier = multipliers.rows[example]
      let gradient = sign * score(set, example) + multiplier * slack - Lanes(1)
      let moved = Lanes.larger(multiplier - gradient * (1 / (set.squares[example] + 1 + slack)), .zero)
      let steps = (moved - multiplier) * sign
      guard Lanes.larger(steps, .zero - steps).largest > options.leastMove else { continue }
      multipliers.rows[example] = multiplier + steps * sign
      move(set, example, steps)
    }
  }

  /// What an example scores in every lane.
  @inline(__always)
  func score(_ set: TrainingSet, _ example: Int) -> Lanes {
    set.columns.withUnsafeBufferPointer { columns in
      set.values.withUnsafeBufferPointer { values in
        var lanes = weights.rows[weights.count - 1]
        for at in set.range(example) { lanes += weights.rows[Int(columns[at])] * values[at] }
        return lanes
      }
    }
  }

  /// Adds what an example says, `steps` times, to the weights of its features.
  @inline(__always)
  private func move(_ set: TrainingSet, _ example: Int, _ steps: Lanes) {
    set.columns.withUnsafeBufferPointer { columns in
      set.values.withUnsafeBufferPointer { values in
        weights.rows[weights.count - 1] += steps
        for at in set.range(example) { weights.rows[Int(columns[at])] += steps * values[at] }
      }
    }
  }
}
