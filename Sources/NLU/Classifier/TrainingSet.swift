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

  /// How many examples are no variation on another.
  private(set) var originals = 0

  var count: Int { labels.count }

  /// The features of example `index`: their columns and values.
  func range(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// The first `originals` examples say which features there are; what comes behind them are variations on those.
  init(
    _ examples: [(text: String, intent: IntentName?)], originals: Int? = nil, options: TrainingOptions
  ) {
    self.originals = originals ?? examples.count
    var classIndex: [IntentName?: Int32] = [:]
    for example in examples {
      let label = classIndex[example.intent] ?? Int32(classes.count)
      if classIndex.updateValue(label, forKey: example.intent) == nil { classes.append(example.intent) }
      labels.append(label)
    }
    // The texts are gone through twice: what occurs where takes much more memory than the texts.
    let texts = examples.map { NormalizedText($0.text) }
    let known = number(texts[..<(originals ?? texts.count)], options)
    for text in texts {
      FeatureExtractor.extract(text) { _, hash in
        if let column = known.table.number(of: hash).map({ known.column[$0] }), column >= 0 {
          columns.append(UInt32(column))
        }
      }
      starts.append(columns.count)
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
    set.columns = []
    set.starts = [0]
    for example in 0..<count {
      for at in range(example) where kept[Int(columns[at])] {
        set.columns.append(renumbered[Int(columns[at])])
      }
      set.starts.append(set.columns.count)
    }
    set.weigh()
    return set
  }

  /// Gives every feature that counts a column; -1 to the others.
  ///
  /// What occurs in a single example says little, and is left out where there is more than enough besides.
  private mutating func number(
    _ texts: ArraySlice<NormalizedText>, _ options: TrainingOptions
  ) -> (table: HashTable, column: [Int32]) {
    var table = HashTable(capacity: texts.count * 8)
    var frequency: [Int32] = []
    var group: [UInt8] = []
    var lastSeen: [Int32] = []
    for (example, text) in texts.enumerated() {
      FeatureExtractor.extract(text) { kind, hash in
        let (id, isNew) = table.insert(hash)
        if isNew {
          frequency.append(0)
          group.append(UInt8(kind.rawValue))
          lastSeen.append(-1)
        }
        if lastSeen[id] != Int32(example) {
          lastSeen[id] = Int32(example)
          frequency[id] += 1
        }
      }
    }
    // What is rare hardly ever stays in the end, and costs as much to train as what does.
    let least =
      switch frequency.count / options.mostFeatures {
      case ..<2: 1
      case ..<8: 2
      default: 3
      }
    var column = [Int32](repeating: -1, count: frequency.count)
    for (id, hash) in table.hashes.enumerated() where frequency[id] >= least {
      column[id] = Int32(features.count)
      let idf = logarithm((1 + Float(texts.count)) / (1 + Float(frequency[id]))) + 1
      features.append(Feature(hash: hash, group: group[id], frequency: frequency[id], idf: idf))
    }
    return (table, column)
  }

  /// Sets the values: each example's groups scaled to their weights.
  private mutating func weigh() {
    values = [Float](repeating: 0, count: columns.count)
    for example in 0..<count {
      var squares = [Float](repeating: 0, count: FeatureExtractor.weights.count)
      for at in range(example) {
        let feature = features[Int(columns[at])]
        squares[Int(feature.group)] += feature.idf * feature.idf
      }
      let scales = zip(FeatureExtractor.weights, squares).map { $1 > 0 ? $0 / $1.squareRoot() : 0 }
      for at in range(example) {
        let feature = features[Int(columns[at])]
        values[at] = feature.idf * scales[Int(feature.group)]
      }
    }
  }
}

/// What the trainer may vary.
struct TrainingOptions {
  /// How many features a model keeps at most: those that weigh most.
  var mostFeatures = 80_000
  /// How often the examples are gone through before some are held apart no longer, and after.
  var epochs = (apart: 4, together: 6)
  /// What an example on the wrong side costs, against the pull of weights to zero.
  var cost: Float = 2
  /// What a variation with typing errors counts for, beside an example.
  var variationWeight: Float = 0.1
  /// Of how many examples one gets a variation.
  var examplesPerVariation = 2
  /// What moves no machine further than this is left as it is: it costs as much as what does, and changes no decision.
  var leastMove: Float = 0.01
  var seed: UInt64 = 2014

  static let standard = TrainingOptions()
}
