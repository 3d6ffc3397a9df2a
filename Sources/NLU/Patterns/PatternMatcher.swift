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
  /// The position at which each state was last reached; a state is followed once per position.
  private var reached: [Int32]

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    reached = [Int32](repeating: -1, count: automaton.steps.count)
  }

  /// The patterns that `bytes` follow from beginning to end, in the order of their addition.
  ///
  /// `bytes`: normalised text with a space at both ends.
  mutating func matches(_ bytes: [UInt8]) -> [Match] {
    guard bytes.count > 2, !automaton.starts.isEmpty else { return [] }
    for index in reached.indices { reached[index] = -1 }
    next.removeAll(keepingCapacity: true)
    var accepted: [Match] = []
    for start in automaton.starts {
      follow(start, at: 1, bytes, Thread(state: start, capture: -1, from: 0, to: 0), &accepted)
    }
    swap(&current, &next)
    var position = 1
    while position < bytes.count, !current.isEmpty {
      next.removeAll(keepingCapacity: true)
      for thread in current { advance(thread, at: position, bytes, &accepted) }
      swap(&current, &next)
      position += 1
    }
    return accepted.sorted { $0.pattern < $1.pattern }
  }

  /// Lets one thread read the byte at `position`.
  private mutating func advance(
    _ thread: Thread, at position: Int, _ bytes: [UInt8], _ accepted: inout [Match]
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
    _ state: Int32, at position: Int, _ bytes: [UInt8], _ thread: Thread, _ accepted: inout [Match]
  ) {
    guard reached[Int(state)] != Int32(position) else { return }
    reached[Int(state)] = Int32(position)
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
