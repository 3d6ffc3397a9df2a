import Model

/// All patterns as one automaton over the bytes of a normalised message.
///
/// It is walked once per message, all patterns side by side (`PatternStates`). Nothing is expanded: the size is that of the patterns as
/// they were written, lists and rules filled in.
struct PatternAutomaton: Sendable {
  /// What a state does next.
  enum Step: Sendable {
    case byte(UInt8, next: Int32)
    /// A space between words; nothing where one was just read.
    case blank(next: Int32)
    /// Both ways at once.
    case fork(Int32, Int32)
    /// Any byte at all.
    case any(next: Int32)
    /// A wildcard begins or ends here.
    case open(capture: Int32, next: Int32)
    case close(next: Int32)
    case accept(pattern: Int32)
    /// Leads nowhere.
    case fail
  }

  private(set) var steps: [Step] = []
  private(set) var starts: [Int32] = []
  /// The slot names of wildcards.
  private(set) var captures: [String] = []
  /// Where each pattern with a wildcard begins, by its id.
  private(set) var openings: [Int: Int32] = [:]
  private let rules: [String: Template]
  private let lists: [String: ValueList]

  init(rules: [String: String], lists: [ValueList]) {
    self.rules = rules.compactMapValues { try? Template(parsing: $0) }
    self.lists = Dictionary(lists.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds a pattern; `matches` of the matcher will name it by `id`. Tells whether it holds a wildcard, be it through
  /// a rule. A template that cannot be read is left out: the reader of the intent files has reported it.
  @discardableResult
  mutating func add(_ pattern: String, id: Int) -> Bool {
    guard let template = try? Template(parsing: pattern) else { return false }
    let wildcards = captures.count
    let end = append(.accept(pattern: Int32(id)))
    let start = build(template.nodes, then: end, depth: 0)
    starts.append(start)
    if captures.count > wildcards { openings[id] = start }
    return captures.count > wildcards
  }

  /// Adds a literal sentence.
  mutating func add(literal text: String, id: Int) {
    let end = append(.accept(pattern: Int32(id)))
    starts.append(build(text: text, then: end))
  }

  // MARK: Building, from the end to the beginning

  private mutating func append(_ step: Step) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  private mutating func build(_ run: Template.Run, then end: Int32, depth: Int) -> Int32 {
    run.reversed().reduce(end) { next, node in build(node, then: next, depth: depth) }
  }

  private mutating func build(_ node: Template.Node, then next: Int32, depth: Int) -> Int32 {
    switch node {
    case .text(let text): return build(text: text, then: next)
    case .alternatives(let runs): return fork(runs.map { build($0, then: next, depth: depth) })
    case .optional(let runs): return fork(runs.map { build($0, then: next, depth: depth) } + [next])
    case .permutation(let runs):
      return fork(
        Self.orders(runs.count).map { order in
          order.reversed().reduce(next) { after, index in
            let blank = append(.blank(next: after))
            return build(runs[index], then: blank, depth: depth)
          }
        })
    case .rule(let name):
      // Rules that name themselves were reported when the files were read.
      guard let rule = rules[name], depth < 16 else { return append(.fail) }
      return build(rule.nodes, then: next, depth: depth + 1)
    case .list(let name, let slot): return build(list: name, slot: slot, then: next)
    }
  }

  private mutating func build(list name: String, slot: String, then next: Int32) -> Int32 {
    guard let list = lists[name] else { return append(.fail) }
    guard list.isWildcard else {
      return fork(list.values.flatMap(\.words).map { build(text: $0, then: next) })
    }
    captures.append(slot)
    let close = append(.close(next: next))
    let loop = append(.fail)
    let more = append(.any(next: loop))
    steps[Int(loop)] = .fork(close, more)
    return append(.open(capture: Int32(captures.count - 1), next: more))
  }

  private mutating func build(text: String, then next: Int32) -> Int32 {
    var folded: [UInt8] = []
    var kind: Token.Kind?
    for scalar in text.unicodeScalars {
      switch Folding.action(for: scalar) {
      case .skip, .append(.symbol): continue
      case .separate:
        folded.append(UInt8(ascii: " "))
        kind = nil
      case .append(let next):
        // Letters and digits are tokens of their own, with a space between them.
        if let kind, kind != next { folded.append(UInt8(ascii: " ")) }
        kind = next
        Folding.append(scalar, to: &folded)
      }
    }
    return folded.reversed().reduce(next) { after, byte in
      byte == UInt8(ascii: " ") ? append(.blank(next: after)) : append(.byte(byte, next: after))
    }
  }

  private mutating func fork(_ ways: [Int32]) -> Int32 {
    guard var last = ways.last else { return append(.fail) }
    for way in ways.dropLast().reversed() { last = append(.fork(way, last)) }
    return last
  }

  /// Every order of `count` things; the reader refuses more than a handful.
  private static func orders(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return orders(count - 1).flatMap { order in
      (0...order.count).map { place in
        var longer = order
        longer.insert(count - 1, at: place)
        return longer
      }
    }
  }
}
