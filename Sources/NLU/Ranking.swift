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
  var best: Int { leader ?? chances.indexOfLargest }

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

  /// The `count` best with their chances, best first; of equals the first.
  func top(_ count: Int) -> [Interpretation.Score] {
    let leader = best
    // A few places, filled from below: cheaper than putting all in order.
    var places = [leader] + [Int](repeating: leader, count: max(0, min(count, chances.count) - 1))
    var filled = 1
    // What the last place asks for, once all are filled.
    var least = -Float.infinity
    chances.withUnsafeBufferPointer { chances in
      for index in chances.indices where chances[index] > least && index != leader {
        if filled < places.count { filled += 1 } else if filled == 1 { continue }
        var place = filled - 1
        while place > 1, chances[index] > chances[places[place - 1]] {
          places[place] = places[place - 1]
          place -= 1
        }
        places[place] = index
        if filled == places.count { least = chances[places[filled - 1]] }
      }
    }
    return places.map { Interpretation.Score(name: classes[$0], confidence: Double(chances[$0])) }
  }
}

extension [Float] {
  /// Where the largest stands, the first of equals; 0 when there are none.
  var indexOfLargest: Int {
    withUnsafeBufferPointer { values in
      var largest = 0
      for index in values.indices where values[index] > values[largest] { largest = index }
      return largest
    }
  }
}
