import Model

/// Labelled utterances as sparse rows of features, ready for the trainer.
struct TrainingSet {
  /// The classes, in the order of their first example; nil is "out of scope".
  private(set) var classes: [IntentName?] = []
  /// The class of each example.
  private(set) var labels: [Int32] = []
  /// Where the features of example i begin in `columns`; one more entry than there are examples.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [UInt32] = []
  private(set) var values: [Float] = []
  /// The features by column.
  private(set) var features: [Feature] = []

  /// What a column stands for.
  struct Feature {
    let hash: UInt64
    let group: UInt8
    /// In how many examples it occurs.
    let frequency: Int32
    /// Inverse document frequency.
    let idf: Float
  }

  /// The squares of each example's values, added up.
  private(set) var squares: [Float] = []

  /// How much the classes of words count for.
  private(set) var classWeight: Float = 0

  var count: Int { labels.count }

  /// So many examples are read at a time, by each core.
  private static let largestPart = 8_000

  /// The features of example `index`: their columns and values.
  func range(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  init(_ examples: [(text: String, intent: IntentName?)], options: TrainingOptions) {
    var classIndex: [IntentName?: Int32] = [:]
    for example in examples {
      let label = classIndex[example.intent] ?? Int32(classes.count)
      if classIndex.updateValue(label, forKey: example.intent) == nil { classes.append(example.intent) }
      labels.append(label)
    }
    classWeight = WordClasses.weight(examplesEach: examples.count / max(1, classes.count))
    let wordClasses = classWeight > 0 ? WordClasses.dutch : nil
    let tallies = Parallel.map(Self.parts(0..<examples.count)) {
      FeatureTally(examples[$0].lazy.map(\.text), classes: wordClasses)
    }
    let vocabulary = Vocabulary(tallies, options: options)
    features = vocabulary.features
    columns.reserveCapacity(tallies.reduce(0) { $0 + $1.occurrences.count })
    for (tally, columnOf) in zip(tallies, vocabulary.columns) {
      var at = 0
      for end in tally.ends {
        for id in tally.occurrences[at..<end] where columnOf[Int(id)] >= 0 {
          columns.append(UInt32(columnOf[Int(id)]))
        }
        starts.append(columns.count)
        at = end
      }
    }
    weigh()
  }

  /// The same examples with some of their features only, by column.
  func keeping(_ kept: [Bool]) -> TrainingSet {
    var set = self
    var renumbered = [UInt32](repeating: 0, count: kept.count)
    set.features = []
    for column in kept.indices where kept[column] {
      renumbered[column] = UInt32(set.features.count)
      set.features.append(features[column])
    }
    set.columns.removeAll(keepingCapacity: true)
    for example in 0..<count {
      for column in columns[range(example)] where kept[Int(column)] {
        set.columns.append(renumbered[Int(column)])
      }
      set.starts[example + 1] = set.columns.count
    }
    set.weigh()
    return set
  }

  /// Ranges of at most `largestPart` examples.
  private static func parts(_ examples: Range<Int>) -> [Range<Int>] {
    stride(from: examples.lowerBound, to: examples.upperBound, by: largestPart).map {
      $0..<min($0 + largestPart, examples.upperBound)
    }
  }

  /// Sets the values: each example's groups scaled to their weights.
  private mutating func weigh() {
    let (idf, groups) = (features.map(\.idf), features.map(\.group))
    let weights = FeatureExtractor.weights(classes: classWeight)
    var squares = [Float](repeating: 0, count: count)
    values = [Float](unsafeUninitializedCapacity: columns.count) { values, initializedCount in
      initializedCount = columns.count
      squares.withUnsafeMutableBufferPointer { squares in
        // Each part writes places of its own.
        nonisolated(unsafe) let (values, squares) = (values, squares)
        _ = Parallel.map(Self.parts(0..<count)) { part in
          var scales = [Float](repeating: 0, count: weights.count)
          for example in part {
            let range = range(example)
            for group in scales.indices { scales[group] = 0 }
            for at in range {
              let column = Int(columns[at])
              scales[Int(groups[column])] += idf[column] * idf[column]
            }
            squares[example] = 0
            for group in scales.indices where scales[group] > 0 {
              scales[group] = weights[group] / scales[group].squareRoot()
              squares[example] += weights[group] * weights[group]
            }
            for at in range {
              let column = Int(columns[at])
              values.initializeElement(at: at, to: idf[column] * scales[Int(groups[column])])
            }
          }
        }
      }
    }
    self.squares = squares
  }
}

/// What the trainer may vary.
struct TrainingOptions {
  /// How many features a model keeps at most: those that weigh most.
  var mostFeatures = 80_000
  /// How often the examples are gone through: before features are chosen, until those held apart are tried, and with these.
  var epochs = (apart: 1, settling: 3, together: 5)
  /// Of so many of the last rounds the mean is kept: where a single one ends hangs on the order of the examples.
  var averaged = 3
  /// What an example on the wrong side costs, against the pull of weights to zero.
  var cost: Float = 2
  /// What moves no machine further than this is left as it is: it costs as much as what does, and changes no decision.
  var leastMove: Float = 0.02
  var seed: UInt64 = 2014

  static let standard = TrainingOptions()
}
