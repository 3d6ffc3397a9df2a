/// The features that a training set looks at, each with a column.
///
/// What occurs most comes first: what is looked at together lies together. The columns do not depend on how the texts
/// were dealt into parts.
struct Vocabulary {
  /// The features by column.
  let features: [TrainingSet.Feature]
  /// By feature of each part: its column, or -1 when it does not count.
  let columns: [[Int32]]

  init(_ parts: [FeatureTally], options: TrainingOptions) {
    var table = HashTable(capacity: parts.first.map { $0.table.hashes.count * 2 } ?? 0)
    var (groups, frequencies): ([UInt8], [Int32]) = ([], [])
    for part in parts {
      for (id, hash) in part.table.hashes.enumerated() {
        let (known, isNew) = table.insert(hash)
        if isNew {
          groups.append(part.groups[id])
          frequencies.append(0)
        }
        frequencies[known] += part.frequencies[id]
      }
    }
    let least = Self.leastFrequency(features: frequencies.count, options)
    let order = frequencies.indices.filter { frequencies[$0] >= least }
      .sorted { (-frequencies[$0], table.hashes[$0]) < (-frequencies[$1], table.hashes[$1]) }
    let texts = parts.reduce(0) { $0 + $1.ends.count }
    var column = [Int32](repeating: -1, count: frequencies.count)
    for (index, id) in order.enumerated() { column[id] = Int32(index) }
    features = order.map { id in
      let idf = logarithm((1 + Float(texts)) / (1 + Float(frequencies[id]))) + 1
      return TrainingSet.Feature(
        hash: table.hashes[id], group: groups[id], frequency: frequencies[id], idf: idf)
    }
    columns = Parallel.map(parts) { part in
      part.table.hashes.map { hash in table.number(of: hash).map { column[$0] } ?? -1 }
    }
  }

  /// In how many examples a feature must occur to count.
  ///
  /// What is rare hardly ever stays in the end, and costs as much to train as what does: it is left out where there is
  /// more than enough besides.
  private static func leastFrequency(features: Int, _ options: TrainingOptions) -> Int32 {
    switch features / options.mostFeatures {
    case ..<2: 1
    case ..<8: 2
    default: 3
    }
  }
}
