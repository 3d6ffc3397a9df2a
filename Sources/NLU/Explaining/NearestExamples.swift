public import Model

/// The training examples as the model sees them, to find those that resemble a message.
///
/// Two texts resemble each other by the features that they share and the model knows, each by its weight: 1 for the
/// same text, 0 for nothing in common.
struct NearestExamples {
  private let examples: [(text: String, intent: IntentName?)]
  /// Where the features of example i begin in `features`; one more entry than there are examples.
  private var starts = [0]
  private var features: [(row: Int32, value: Float)] = []
  /// By row what it counts for in the message at hand; 0 between messages.
  private var message: [Float]

  init(_ catalogue: Catalogue, _ model: LinearModel) {
    examples = catalogue.intents.flatMap { intent in
      intent.examples.map { (text: $0.text, intent: intent.name) }
    }
    message = [Float](repeating: 0, count: model.layout.rows)
    for example in examples {
      features += model.values(NormalizedText(example.text)).map { (Int32($0.row), $0.value) }
      starts.append(features.count)
    }
  }

  /// The `count` examples that resemble a message most, of which `known` are the features; none that shares nothing.
  mutating func nearest(_ known: [LinearModel.Known], count: Int) -> [Neighbour] {
    for feature in known { message[feature.row] += feature.value }
    defer { for feature in known { message[feature.row] = 0 } }
    var likenesses: [(example: Int, likeness: Float)] = []
    for example in examples.indices {
      var likeness: Float = 0
      for at in starts[example]..<starts[example + 1] {
        likeness += features[at].value * message[Int(features[at].row)]
      }
      if likeness > 0 { likenesses.append((example, likeness)) }
    }
    return likenesses.sorted { (-$0.likeness, $0.example) < (-$1.likeness, $1.example) }.prefix(count)
      .map { neighbour($0.example, $0.likeness, known) }
  }

  private func neighbour(_ example: Int, _ likeness: Float, _ known: [LinearModel.Known]) -> Neighbour {
    let own = Set(features[starts[example]..<starts[example + 1]].map(\.row))
    let words = known.filter { $0.name.kind == .word && own.contains(Int32($0.row)) }
      .sorted { $0.value > $1.value }.map(\.words)
    return Neighbour(
      text: examples[example].text, intent: examples[example].intent,
      likeness: min(1, Double(likeness)), shared: words.withoutRepeats)
  }
}

/// A training example that resembles a message.
public struct Neighbour: Sendable, Equatable {
  public let text: String
  /// Nil is out of scope.
  public let intent: IntentName?
  /// 0 to 1; 1 for the same text.
  public let likeness: Double
  /// The words that both have, those that count most first.
  public let shared: [String]
}

extension [String] {
  /// Each once, in the order of its first appearance.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
