import Model

/// Reads every example with a model that never saw it.
///
/// The examples are dealt into parts; each part is read by a model of all the others, and by one of half the others, so
/// that it shows what more examples are worth. Near duplicates stay together: a twin would give the answer away.
struct HeldOut {
  /// What an example is taken for when it does not take part.
  struct Reading {
    let best: IntentName?
    let chance: Float
    /// What it is taken for by a model of half as many examples.
    let bestOfHalf: IntentName?
  }

  /// In so many parts the examples are dealt.
  static let parts = 5

  /// One reading for each example; empty when there are too few to deal.
  static func readings(_ examples: [PlacedUtterance], groups: [Int], seed: UInt64 = 5) -> [Reading] {
    let part = deal(examples, groups, seed)
    var readings = [Reading?](repeating: nil, count: examples.count)
    for apart in 0..<parts {
      let rest = examples.indices.filter { part[$0] % parts != apart }
      guard let full = model(of: rest, examples),
        let half = model(of: rest.filter { part[$0] < parts }, examples)
      else { return [] }
      var (fullScratch, halfScratch) = (LinearModel.Scratch(full), LinearModel.Scratch(half))
      for index in examples.indices where part[index] % parts == apart {
        let text = NormalizedText(examples[index].text)
        let (best, chance) = Self.best(full, text, &fullScratch)
        readings[index] = Reading(
          best: best, chance: chance, bestOfHalf: Self.best(half, text, &halfScratch).best)
      }
    }
    return readings.compactMap { $0 }
  }

  private static func model(of indices: [Int], _ examples: [PlacedUtterance]) -> LinearModel? {
    LinearModel.compile(indices.map { (text: examples[$0].text, intent: examples[$0].intent) })
  }

  private static func best(
    _ model: LinearModel, _ text: NormalizedText, _ scratch: inout LinearModel.Scratch
  ) -> (best: IntentName?, chance: Float) {
    model.score(text, &scratch)
    let index = scratch.chances.indices.max { scratch.chances[$0] < scratch.chances[$1] } ?? 0
    return (model.classes[index], scratch.chances[index])
  }

  /// By example: its part, plus `parts` when it belongs to the half that the smaller models do without.
  ///
  /// Each intent is dealt by itself, so that every part holds a share of each.
  private static func deal(_ examples: [PlacedUtterance], _ groups: [Int], _ seed: UInt64) -> [Int] {
    var part = [Int](repeating: 0, count: examples.count)
    var generator = SplitMix64(seed: seed)
    let byGroup = Dictionary(grouping: examples.indices) { groups[$0] }
    let byIntent = Dictionary(grouping: byGroup.keys.sorted()) { examples[$0].intent }
    for intent in byIntent.keys.sorted(by: { ($0?.value ?? "") < ($1?.value ?? "") }) {
      for (turn, group) in (byIntent[intent] ?? []).shuffled(using: &generator).enumerated() {
        for index in byGroup[group] ?? [] { part[index] = turn % (2 * parts) }
      }
    }
    return part
  }
}
