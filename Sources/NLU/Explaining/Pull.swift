/// A word of a message, or two together, and how far they moved a score.
public struct Pull: Sendable, Equatable {
  /// The word; two words that stand together, or "… " between them when they only stand close.
  public let words: String
  /// In points of the score, all features of these words together; below 0 they pulled down.
  public let points: Double
  /// The features that pulled the same way as the whole, the strongest first.
  public let features: [Feature]

  /// One feature, such as a part of the word.
  public struct Feature: Sendable, Equatable {
    public let name: FeatureName
    public let points: Double
  }
}

/// What pulled a score up and what pulled it down, the strongest first.
public struct Pulls: Sendable, Equatable {
  public let up: [Pull]
  public let down: [Pull]

  /// The words that moved a score most. `points`: how far a feature of value 1 in that row moves it.
  init(_ features: [LinearModel.Known], most: Int, _ points: (_ row: Int) -> Float) {
    var byWords: [String: [FeatureName: Double]] = [:]
    for feature in features {
      byWords[feature.words, default: [:]][feature.name, default: 0] += Double(
        feature.value * points(feature.row))
    }
    let pulls = byWords.map { words, features in
      let sum = features.values.sorted().reduce(0, +)
      let same = features.filter { $0.value * sum > 0 }.map { Pull.Feature(name: $0.key, points: $0.value) }
      return Pull(
        words: words, points: sum,
        features: same.sorted {
          (-abs($0.points), $0.name.text, $0.name.kind.rawValue)
            < (-abs($1.points), $1.name.text, $1.name.kind.rawValue)
        })
    }
    let order = pulls.sorted { (-abs($0.points), $0.words) < (-abs($1.points), $1.words) }
    up = Array(order.filter { $0.points > 0 }.prefix(most))
    down = Array(order.filter { $0.points < 0 }.prefix(most))
  }
}
