/// Finds the words that the wildcard of a pattern stands for, once it is known that a message follows the pattern.
struct WildcardReader {
  private struct Thread {
    let state: Int32
    let capture: Int32
    let from: Int32
    let to: Int32
  }

  private let automaton: PatternAutomaton
  private var current: [Thread] = []
  private var next: [Thread] = []
  /// The moment at which each state was last reached; a state is followed once per byte read.
  private var reached: [Int]
  /// Counts the bytes read since the beginning of time, so that `reached` need not be emptied for each message.
  private var moment = 0
  private var found: PatternMatcher.Capture?

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    reached = [Int](repeating: -1, count: automaton.steps.count)
  }

  /// What the last wildcard on the way from `start` to the end of `bytes` stands for.
  mutating func capture(from start: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> PatternMatcher.Capture? {
    found = nil
    next.removeAll(keepingCapacity: true)
    moment += 1
    follow(start, at: 1, bytes, Thread(state: start, capture: -1, from: 0, to: 0))
    var position = 1
    while position < bytes.count, !next.isEmpty, found == nil {
      swap(&current, &next)
      next.removeAll(keepingCapacity: true)
      moment += 1
      for thread in current { advance(thread, at: position, bytes) }
      position += 1
    }
    return found
  }

  /// Lets one thread read the byte at `position`.
  private mutating func advance(_ thread: Thread, at position: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    switch automaton.steps[Int(thread.state)] {
    case .byte(let byte, let next) where byte == bytes[position]:
      follow(next, at: position + 1, bytes, thread)
    case .blank(let next) where bytes[position] == UInt8(ascii: " "):
      follow(next, at: position + 1, bytes, thread)
    case .any(let next): follow(next, at: position + 1, bytes, thread)
    default: break
    }
  }

  /// Adds to `next` the states that are reached from `state` without reading.
  private mutating func follow(
    _ state: Int32, at position: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ thread: Thread
  ) {
    guard reached[Int(state)] != moment else { return }
    reached[Int(state)] = moment
    let here = Thread(state: state, capture: thread.capture, from: thread.from, to: thread.to)
    switch automaton.steps[Int(state)] {
    case .byte, .any: self.next.append(here)
    case .blank(let next):
      if bytes[position - 1] == UInt8(ascii: " ") {
        follow(next, at: position, bytes, thread)
      } else {
        self.next.append(here)
      }
    case .fork(let first, let second):
      follow(first, at: position, bytes, thread)
      follow(second, at: position, bytes, thread)
    case .open(let capture, let next):
      let opened = Thread(state: next, capture: capture, from: Int32(position), to: Int32(position))
      follow(next, at: position, bytes, opened)
    case .close(let next):
      let closed = Thread(state: next, capture: thread.capture, from: thread.from, to: Int32(position))
      follow(next, at: position, bytes, closed)
    case .accept:
      // The space at the end of the message may be left.
      guard position >= bytes.count - 1, thread.capture >= 0, found == nil else { return }
      found = PatternMatcher.Capture(
        slot: automaton.captures[Int(thread.capture)], range: Int(thread.from)..<Int(thread.to))
    case .fail: break
    }
  }
}
