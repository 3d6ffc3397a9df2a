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

  private struct Thread {
    let state: Int32
    let capture: Int32
    let from: Int32
    let to: Int32
  }

  private let automaton: PatternAutomaton
  private var current: [Thread] = []
  private var next: [Thread] = []
  /// Where messages begin: the states that wait for a first byte, by that byte. Thousands of patterns begin, and a
  /// message's first letter leaves a handful of them.
  private var beginnings: [[Thread]] = []
  /// The moment at which each state was last reached; a state is followed once per byte read.
  private var reached: [Int]
  /// Counts the bytes read since the beginning of time, so that `reached` need not be emptied for each message.
  private var moment = 0

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    reached = [Int](repeating: -1, count: automaton.steps.count)
    var accepted: [Match] = []
    // Only the space before the message is looked at.
    [UInt8(ascii: " ")].withUnsafeBufferPointer { space in
      for start in automaton.starts {
        follow(start, at: 1, space, Thread(state: start, capture: -1, from: 0, to: 0), &accepted)
      }
    }
    beginnings = (UInt8.min...UInt8.max).map { first in next.filter { waits($0, for: first) } }
  }

  private func waits(_ thread: Thread, for first: UInt8) -> Bool {
    switch automaton.steps[Int(thread.state)] {
    case .byte(let byte, _): byte == first
    case .any: true
    case .blank, .fork, .open, .close, .accept, .fail: false
    }
  }

  /// The patterns that `bytes` follow from beginning to end, in the order of their addition.
  ///
  /// `bytes`: normalised text with a space at both ends. Captures are places in the text that it is a part of.
  mutating func matches(_ bytes: ArraySlice<UInt8>) -> [Match] {
    guard bytes.count > 2 else { return [] }
    return bytes.withUnsafeBufferPointer { whole in
      matches(whole).map { match in
        Match(
          pattern: match.pattern,
          capture: match.capture.map {
            Capture(
              slot: $0.slot,
              range: $0.range.lowerBound + bytes.startIndex..<$0.range.upperBound + bytes.startIndex)
          })
      }
    }
  }

  private mutating func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
    var accepted: [Match] = []
    current.removeAll(keepingCapacity: true)
    current.append(contentsOf: beginnings[Int(bytes[1])])
    var position = 1
    while position < bytes.count, !current.isEmpty {
      next.removeAll(keepingCapacity: true)
      moment += 1
      for thread in current { advance(thread, at: position, bytes, &accepted) }
      swap(&current, &next)
      position += 1
    }
    return accepted.sorted { $0.pattern < $1.pattern }
  }

  /// Lets one thread read the byte at `position`.
  private mutating func advance(
    _ thread: Thread, at position: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ accepted: inout [Match]
  ) {
    let target: Int32
    switch automaton.steps[Int(thread.state)] {
    case .byte(let byte, let next) where byte == bytes[position]: target = next
    case .blank(let next) where bytes[position] == UInt8(ascii: " "): target = next
    case .any(let next): target = next
    default: return
    }
    follow(target, at: position + 1, bytes, thread, &accepted)
  }

  /// Adds to `next` the states that are reached from `state` without reading.
  private mutating func follow(
    _ state: Int32, at position: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ thread: Thread,
    _ accepted: inout [Match]
  ) {
    guard reached[Int(state)] != moment else { return }
    reached[Int(state)] = moment
    switch automaton.steps[Int(state)] {
    case .byte, .any:
      self.next.append(Thread(state: state, capture: thread.capture, from: thread.from, to: thread.to))
    case .blank(let next):
      if bytes[position - 1] == UInt8(ascii: " ") {
        follow(next, at: position, bytes, thread, &accepted)
      } else {
        self.next.append(Thread(state: state, capture: thread.capture, from: thread.from, to: thread.to))
      }
    case .fork(let first, let second):
      follow(first, at: position, bytes, thread, &accepted)
      follow(second, at: position, bytes, thread, &accepted)
    case .open(let capture, let next):
      let opened = Thread(state: next, capture: capture, from: Int32(position), to: Int32(position))
      follow(next, at: position, bytes, opened, &accepted)
    case .close(let next):
      let closed = Thread(state: next, capture: thread.capture, from: thread.from, to: Int32(position))
      follow(next, at: position, bytes, closed, &accepted)
    case .accept(let pattern):
      // The space at the end of the message may be left.
      guard position >= bytes.count - 1 else { return }
      let capture =
        thread.capture < 0
        ? nil
        : Capture(slot: automaton.captures[Int(thread.capture)], range: Int(thread.from)..<Int(thread.to))
      if !accepted.contains(where: { $0.pattern == Int(pattern) }) {
        accepted.append(Match(pattern: Int(pattern), capture: capture))
      }
    case .fail: break
    }
  }
}
