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
  /// The hash of each column, and its inverse document frequency.
  private(set) var hashes: [UInt64] = []
  private(set) var idf: [Float] = []

  var count: Int { labels.count }

  init(_ examples: [(text: String, intent: IntentName?)], options: TrainingOptions) {
    var classIndex: [IntentName?: Int32] = [:]
    var features: [(group: UInt8, hash: UInt64)] = []
    var ends: [Int] = []
    features.reserveCapacity(examples.count * 160)
    for example in examples {
      let label = classIndex[example.intent] ?? Int32(classes.count)
      if classIndex.updateValue(label, forKey: example.intent) == nil { classes.append(example.intent) }
      labels.append(label)
      FeatureExtractor.extract(NormalizedText(example.text)) { group, hash in
        features.append((UInt8(group.rawValue), hash))
      }
      ends.append(features.count)
    }
    let ids = number(features, ends, options)
    var start = 0
    for end in ends {
      row(features[start..<end].lazy.map(\.group), ids[start..<end])
      start = end
    }
  }

  /// Gives the features that occur in enough examples a column; -1 for the others.
  private mutating func number(
    _ features: [(group: UInt8, hash: UInt64)], _ ends: [Int], _ options: TrainingOptions
  ) -> [Int32] {
    var table = HashTable(capacity: features.count / 4)
    var frequency: [Int32] = []
    var group: [UInt8] = []
    var lastSeen: [Int32] = []
    var ids = [Int32](repeating: -1, count: features.count)
    var start = 0
    for (example, end) in ends.enumerated() {
      for index in start..<end {
        let (id, isNew) = table.insert(features[index].hash)
        if isNew {
          frequency.append(0)
          group.append(features[index].group)
          lastSeen.append(-1)
        }
        ids[index] = Int32(id)
        if lastSeen[id] != Int32(example) {
          lastSeen[id] = Int32(example)
          frequency[id] += 1
        }
      }
      start = end
    }
    var column = [Int32](repeating: -1, count: frequency.count)
    for (id, hash) in table.hashes.enumerated()
    where frequency[id] >= options.minimumFrequency[Int(group[id])] {
      column[id] = Int32(hashes.count)
      hashes.append(hash)
      idf.append(logarithm((1 + Float(ends.count)) / (1 + Float(frequency[id]))) + 1)
    }
    return ids.map { column[Int($0)] }
  }

  /// Adds one example's features, each group scaled to its weight.
  private mutating func row(_ groups: some Collection<UInt8>, _ ids: ArraySlice<Int32>) {
    var squares = [Float](repeating: 0, count: FeatureExtractor.weights.count)
    for (group, id) in zip(groups, ids) where id >= 0 { squares[Int(group)] += idf[Int(id)] * idf[Int(id)] }
    let scales = zip(FeatureExtractor.weights, squares).map { $1 > 0 ? $0 / $1.squareRoot() : 0 }
    for (group, id) in zip(groups, ids) where id >= 0 {
      columns.append(UInt32(id))
      values.append(idf[Int(id)] * scales[Int(group)])
    }
    starts.append(columns.count)
  }
}

/// What the trainer may vary.
struct TrainingOptions {
  /// In how many examples a feature must occur to count, for each group of `FeatureExtractor`.
  var minimumFrequency: [Int32] = [1, 2]
  var epochs = 6
  /// What an example on the wrong side costs, against the pull of weights to zero.
  var cost: Float = 2
  var seed: UInt64 = 2014

  static let standard = TrainingOptions()
}
