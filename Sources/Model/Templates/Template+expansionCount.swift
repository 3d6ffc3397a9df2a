extension Template {
  /// How many sentences the template stands for, with a list counted as one; `Int.max` when they cannot be
  /// counted.
  ///
  /// A rule that is not in `rules` counts as one; a rule that leads back to itself makes the count `Int.max`.
  public func expansionCount(rules: [String: Template]) -> Int {
    var counter = ExpansionCounter(rules: rules)
    return counter.count(nodes)
  }
}

/// Counts with saturation, and each rule once: rules that name each other in pairs double at every step.
private struct ExpansionCounter {
  let rules: [String: Template]
  private var counted: [String: Int] = [:]
  private var open: Set<String> = []

  init(rules: [String: Template]) { self.rules = rules }

  mutating func count(_ run: Template.Run) -> Int {
    var product = 1
    for node in run { product = times(product, count(node)) }
    return product
  }

  private mutating func count(_ node: Template.Node) -> Int {
    switch node {
    case .text, .list: return 1
    case .alternatives(let runs): return sum(runs)
    case .optional(let runs): return plus(1, sum(runs))
    case .permutation(let runs):
      var product = 1
      for (index, run) in runs.enumerated() { product = times(times(product, index + 1), count(run)) }
      return product
    case .rule(let name): return count(rule: name)
    }
  }

  private mutating func count(rule name: String) -> Int {
    if let count = counted[name] { return count }
    guard let rule = rules[name] else { return 1 }
    guard open.insert(name).inserted else { return .max }
    let count = count(rule.nodes)
    open.remove(name)
    counted[name] = count
    return count
  }

  private mutating func sum(_ runs: [Template.Run]) -> Int {
    var total = 0
    for run in runs { total = plus(total, count(run)) }
    return total
  }

  private func plus(_ left: Int, _ right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? .max : sum
  }

  private func times(_ left: Int, _ right: Int) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? .max : product
  }
}
