import Model

/// Trains one linear support vector machine per column against the rest, all side by side.
///
/// A column is a class, and one more stands for "any emergency" where there are emergencies among the classes.
///
/// Dual coordinate descent for the squared hinge loss (Hsieh et al. 2008, "A Dual Coordinate Descent Method for
/// Large-scale Linear SVM"). The machines do not know of each other, so blocks of columns are trained on as many
/// threads as there are cores; deterministic for a seed, whatever their number.
struct Trainer {
  private var set: TrainingSet
  private let options: TrainingOptions
  private var blocks: [TrainingBlock]
  /// How many columns there are: the classes, and any emergency.
  let columns: Int

  init(_ set: TrainingSet, options: TrainingOptions) {
    self.set = set
    self.options = options
    let emergencies = set.classes.map { $0?.isEmergency ?? false }
    let hasDanger = emergencies.contains(true) && emergencies.contains(false)
    columns = set.classes.count + (hasDanger ? 1 : 0)
    let danger = set.classes.count
    blocks = stride(from: 0, to: columns, by: Lanes.count).map { first in
      let signs = emergencies.enumerated().map { label, isEmergency in
        TrainingBlock.signs(first: first, columns: danger + (hasDanger ? 1 : 0)) {
          $0 == label || ($0 == danger && isEmergency)
        }
      }
      return TrainingBlock(set, signs: signs)
    }
  }

  /// Goes through the examples `epochs` times, each time in another order, and keeps the mean of the last `averaged`.
  func run(_ examples: [Int], epochs: Int, averaged: Int = 1) {
    var orders: [[Int]] = []
    var generator = SplitMix64(seed: options.seed)
    for _ in 0..<epochs { orders.append((orders.last ?? examples).shuffled(using: &generator)) }
    _ = Parallel.map(blocks) { $0.run(orders, set, averaged: min(averaged, epochs), options: options) }
  }

  /// The same machines over fewer features; goes on from what was learnt, and leaves this one of no use.
  func moved(to set: TrainingSet) -> Trainer {
    var trainer = self
    trainer.set = set
    trainer.blocks = Parallel.map(blocks) { TrainingBlock($0, movedTo: set) }
    return trainer
  }

  /// The weight of the feature at `row` in each column; the row behind the last feature is the bias.
  func weights(_ row: Int) -> [Float] { columns(of: blocks.map { $0.row(row) }) }

  /// What an example scores in each column.
  func scores(_ example: Int) -> [Float] {
    columns(of: blocks.map { $0.score(set, example) })
  }

  /// How much each feature matters: the length of its weights, more for what occurs often.
  var importance: [Float] {
    self.set.features.enumerated().map { row, feature in
      let squares = blocks.reduce(Float(0)) { sum, block in sum + (block.row(row) * block.row(row)).sum }
      return squares * feature.idf * feature.idf * Float(feature.frequency)
    }
  }

  private func columns(of lanes: [Lanes]) -> [Float] {
    (0..<columns).map { lanes[$0 / Lanes.count][$0 % Lanes.count] }
  }
}
