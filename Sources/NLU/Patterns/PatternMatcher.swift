/// Walks the automaton over messages; keeps its working memory between them.
struct PatternMatcher {
  /// A pattern that the whole message follows.
  struct Match: Equatable {
    let pattern: Int
    /// The wildcard: its slot, and its place in the bytes that were matched.
    let capture: Capture?
  }

  struct Capture: Equatable {
    let slot: String
    let range: Range<Int>
  }

  private var states: PatternStates
  private var wildcards: WildcardReader
  /// Where the patterns with a wildcard begin.
  private let openings: [Int: Int32]

  init(_ automaton: PatternAutomaton) {
    states = PatternStates(automaton)
    wildcards = WildcardReader(automaton)
    openings = automaton.openings
  }

  /// How many steps were taken since the beginning, for those who measure.
  var steps: Int { states.steps }

  /// The patterns that `bytes` follow from beginning to end, in the order of their addition.
  ///
  /// `bytes`: normalised text with a space at both ends. Captures are places in the text that it is a part of.
  mutating func matches(_ bytes: ArraySlice<UInt8>) -> [Match] {
    guard bytes.count > 2 else { return [] }
    return bytes.withUnsafeBufferPointer { whole in
      followed(whole).map { pattern in
        let capture = openings[pattern].flatMap { wildcards.capture(from: $0, whole) }
        return Match(
          pattern: pattern,
          capture: capture.map {
            Capture(
              slot: $0.slot,
              range: $0.range.lowerBound + bytes.startIndex..<$0.range.upperBound + bytes.startIndex)
          })
      }
    }
  }

  /// The patterns that end where the message does; the space at its end may be left.
  private mutating func followed(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var state = PatternStates.start
    var patterns: [Int] = []
    for position in 1..<bytes.count {
      state = states.next(state, bytes[position])
      if states.isDead(state) { break }
      if position >= bytes.count - 2 { patterns += states.patterns(at: state) }
    }
    return patterns.count > 1 ? Set(patterns).sorted() : patterns
  }
}
