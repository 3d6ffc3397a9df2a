extension LinearModel {
  /// A feature of a message that the model knows.
  struct Known {
    let name: FeatureName
    /// The words of the message that it was found in.
    let words: String
    let row: Int
    /// What it counts for in this message; the value that each weight of its row is multiplied by.
    let value: Float
  }

  /// The features of `text`, or of some of its tokens, that the model knows; one that occurs twice stands there twice.
  func known(_ text: NormalizedText, tokens: Range<Int>? = nil) -> [Known] {
    let named = FeatureExtractor.named(text, tokens: tokens, classes: wordClasses)
    return values(text, tokens: tokens).filter { $0.place < named.count }.map { feature in
      let (name, words) = (named[feature.place].name, named[feature.place].words)
      return Known(name: name, words: words, row: feature.row, value: feature.value)
    }
  }

  /// The same without names: for each known feature its place in the order of extraction, its row and its value.
  func values(
    _ text: NormalizedText, tokens: Range<Int>? = nil
  ) -> [(place: Int, row: Int, value: Float)] {
    var features: [(place: Int, row: Int, value: Float)] = []
    var groups: [Int] = []
    var squares = groupWeights.map { _ in Float(0) }
    var place = 0
    FeatureExtractor.extract(text, tokens: tokens, classes: wordClasses) { group, hash in
      defer { place += 1 }
      guard let row = row(of: hash) else { return }
      let idf = idf(row)
      features.append((place, row, idf))
      groups.append(group.rawValue)
      squares[group.rawValue] += idf * idf
    }
    let factors = zip(groupWeights, squares).map { $1 > 0 ? $0 / $1.squareRoot() : 0 }
    for index in features.indices { features[index].value *= factors[groups[index]] }
    return features
  }

  /// How far a feature of value 1 pulls a column up, or down.
  func weight(_ row: Int, _ column: Int) -> Float {
    let step = bytes.load(fromByteOffset: start(row) + layout.stepOffset, as: ShortFloat.self).value
    return step * Float(bytes.load(fromByteOffset: start(row) + column, as: Int8.self))
  }

  /// Where a column stands before a word is read.
  func bias(_ column: Int) -> Float {
    bytes.load(fromByteOffset: layout.bias + column * 4, as: Float.self)
  }

  private func idf(_ row: Int) -> Float {
    bytes.load(fromByteOffset: start(row) + layout.idfOffset, as: ShortFloat.self).value
  }

  private func start(_ row: Int) -> Int { layout.rowsStart + row * layout.stride }
}
