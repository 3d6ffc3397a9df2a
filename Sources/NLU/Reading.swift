/// What a message, or a part of it, says by itself.
struct Reading {
  /// The chance of each class.
  let chances: [Float]
  /// How much it looks like an emergency, as `LinearModel.danger` has it; nil where no class is one.
  let danger: Float?
  /// The likeliest emergency, however unlikely; nil where no class is one.
  let worst: Int?
  /// The class that a pattern settles it to be.
  let decision: Int?
  let isDecisionEmergency: Bool
  /// How many words it has.
  let words: Int

  /// The likeliest class and its chance; a pattern is nearly certain.
  var best: (index: Int, chance: Float) {
    if let decision { return (decision, Outcomes.certain) }
    let index = chances.indexOfLargest
    return (index, chances[index])
  }
}
