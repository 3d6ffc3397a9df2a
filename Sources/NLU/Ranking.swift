import Model

/// The chance of every class while a message is being judged; they add up to 1, or to less where some was taken away.
struct Ranking {
  private let classes: [IntentName?]
  /// By class.
  private(set) var chances: [Float]
  /// The class in front whatever its chance, with the chance that it takes over.
  private var leader: Int?

  init(_ classes: [IntentName?], _ chances: [Float]) {
    self.classes = classes
    self.chances = chances
  }

  /// The class that is in front.
  var best: Int { leader ?? chances.indices.max { chances[$0] < chances[$1] } ?? 0 }

  var bestName: IntentName? { classes[best] }

  /// Puts a class in front with at least the chance `certainty`; the others share what is left as they did.
  mutating func lead(_ index: Int, certainty: Float) {
    let certain = max(certainty, chances[index])
    let rest = max(1e-9, chances.reduce(0, +) - chances[index])
    for other in chances.indices { chances[other] *= (1 - certain) / rest }
    chances[index] = certain
    leader = index
  }

  /// Takes the chance of some classes away; it goes to nobody, so that what is left is no surer than it was.
  mutating func silence(where isSilenced: [Bool]) {
    for index in chances.indices where isSilenced[index] { chances[index] = 0 }
  }

  /// Lets `index` and the best change places.
  mutating func prefer(_ index: Int) {
    let best = best
    chances.swapAt(index, best)
    leader = index
  }

  /// The `count` best with their chances, best first.
  func top(_ count: Int) -> [Interpretation.Score] {
    var left = chances
    var scores: [Interpretation.Score] = []
    scores.reserveCapacity(count)
    for place in 0..<min(count, left.count) {
      var best = place == 0 ? self.best : 0
      if place > 0 { for index in left.indices where left[index] > left[best] { best = index } }
      scores.append(Interpretation.Score(name: classes[best], confidence: Double(chances[best])))
      left[best] = -1
    }
    return scores
  }
}
