/// Up to 32 support vector machines that are trained in step, a lane each.
///
/// Lanes lie side by side in plain arrays; the loops over them have a fixed length, and the compiler makes vector
/// instructions of those.
struct TrainingBlock {
  static let width = 32

  /// `width` weights for each feature; the last row is the bias.
  private(set) var weights: [Float]
  /// `width` multipliers of the dual problem for each example.
  private var multipliers: [Float]
  /// By class: which machines want it on their side (1) and which do not (-1); 0 in lanes without a machine.
  private let signs: [[Float]]

  init(_ set: TrainingSet, signs: [[Float]]) {
    weights = [Float](repeating: 0, count: (set.features.count + 1) * Self.width)
    multipliers = [Float](repeating: 0, count: set.count * Self.width)
    self.signs = signs
  }

  /// The signs of a block that begins at column `first`.
  static func signs(first: Int, columns: Int, isPositive: (Int) -> Bool) -> [Float] {
    (first..<first + width).map { $0 < columns ? (isPositive($0) ? 1 : -1) : 0 }
  }

  /// The weights of one feature, or of the bias.
  func row(_ index: Int) -> ArraySlice<Float> { weights[index * Self.width..<(index + 1) * Self.width] }

  /// One pass over the examples in `order`: moves the multipliers of each to where its part of the problem is solved.
  mutating func run(_ order: [Int], _ set: TrainingSet, options: TrainingOptions) {
    let slack = 0.5 / options.cost
    let variationSlack = slack / options.variationWeight
    let bias = weights.count - Self.width
    var lanes = [Float](repeating: 0, count: Self.width)
    weights.withUnsafeMutableBufferPointer { weights in
      multipliers.withUnsafeMutableBufferPointer { multipliers in
        lanes.withUnsafeMutableBufferPointer { lanes in
          set.columns.withUnsafeBufferPointer { columns in
            set.values.withUnsafeBufferPointer { values in
              guard let weights = weights.baseAddress, let multipliers = multipliers.baseAddress,
                let lanes = lanes.baseAddress
              else { return }
              for example in order {
                let range = set.range(example)
                let slack = example < set.originals ? slack : variationSlack
                for lane in 0..<Self.width { lanes[lane] = weights[bias + lane] }
                var squares: Float = 1
                for at in range {
                  let (row, value) = (weights + Int(columns[at]) * Self.width, values[at])
                  squares += value * value
                  for lane in 0..<Self.width { lanes[lane] += value * row[lane] }
                }
                let isMoved = signs[Int(set.labels[example])].withUnsafeBufferPointer {
                  Self.move(
                    lanes, multipliers + example * Self.width, $0, step: 1 / (squares + slack), slack: slack,
                    least: options.leastMove)
                }
                guard isMoved else { continue }
                for lane in 0..<Self.width { weights[bias + lane] += lanes[lane] }
                for at in range {
                  let (row, value) = (weights + Int(columns[at]) * Self.width, values[at])
                  for lane in 0..<Self.width { row[lane] += value * lanes[lane] }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Moves the multipliers of one example to where its part of the problem is solved. `lanes` holds the scores before,
  /// and after it how far each machine moved. False, and all is as it was, when none would move as far as `least`.
  @inline(__always)
  private static func move(
    _ lanes: UnsafeMutablePointer<Float>, _ multipliers: UnsafeMutablePointer<Float>,
    _ signs: UnsafeBufferPointer<Float>, step: Float, slack: Float, least: Float
  ) -> Bool {
    var largest: Float = 0
    for lane in 0..<width {
      let sign = signs[lane]
      let gradient = sign * lanes[lane] - 1 + slack * multipliers[lane]
      let moved = max(multipliers[lane] - gradient * step, 0)
      lanes[lane] = (moved - multipliers[lane]) * sign
      largest = max(largest, abs(lanes[lane]))
    }
    guard largest > least else { return false }
    for lane in 0..<width { multipliers[lane] += lanes[lane] * signs[lane] }
    return true
  }

  /// What an example scores in every lane.
  func score(_ set: TrainingSet, _ example: Int) -> [Float] {
    var lanes = Array(row(weights.count / Self.width - 1))
    for at in set.range(example) {
      let first = Int(set.columns[at]) * Self.width
      for lane in 0..<Self.width { lanes[lane] += set.values[at] * weights[first + lane] }
    }
    return lanes
  }

  /// Takes over what another block learnt from the same examples: weights are what the multipliers make of them.
  mutating func recall(_ other: TrainingBlock, _ set: TrainingSet) {
    multipliers = other.multipliers
    let bias = weights.count - Self.width
    for example in 0..<set.count {
      let signs = signs[Int(set.labels[example])]
      let steps = (0..<Self.width).map { multipliers[example * Self.width + $0] * signs[$0] }
      guard steps.contains(where: { $0 != 0 }) else { continue }
      for lane in 0..<Self.width { weights[bias + lane] += steps[lane] }
      for at in set.range(example) {
        let first = Int(set.columns[at]) * Self.width
        for lane in 0..<Self.width { weights[first + lane] += steps[lane] * set.values[at] }
      }
    }
  }
}
