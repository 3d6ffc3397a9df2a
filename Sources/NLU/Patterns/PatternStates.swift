/// The automaton's states as messages meet them: each set of them that is reached together becomes one state, made when
/// it is first needed and kept.
///
/// A byte then costs one look-up, however many patterns there are and however many of them begin alike.
struct PatternStates {
  /// Where every message begins.
  static let start = 0
  /// What is kept before all of it is thrown away and made anew: states, and states of the automaton in them.
  private static let most = (states: 8192, members: 1 << 20)

  private let automaton: PatternAutomaton
  /// Bytes that no pattern tells apart share a column.
  private let columns: [UInt8]
  private let width: Int
  /// By state and column: the next state; -1 where nobody went yet.
  private var transitions: [Int32] = []
  /// By state: the automaton's states, in rising order.
  private var members: [[Int32]] = []
  /// By state: the patterns that end here.
  private var accepts: [[Int]] = []
  private var numbers: [[Int32]: Int] = [:]
  private var kept = 0
  private var first: [Int32] = []
  /// When each of the automaton's states was last visited.
  private var visited: [Int]
  private var moment = 0
  private var stack: [Int32] = []
  /// How many steps were taken since the beginning: one for each byte, and one for each state of the automaton that was
  /// looked at.
  private(set) var steps = 0

  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    (columns, width) = Self.columns(automaton)
    visited = [Int](repeating: -1, count: automaton.steps.count)
    var reached: [Int32] = []
    moment = 1
    for start in automaton.starts { follow(start, afterSpace: true, &reached) }
    first = reached.sorted()
    forget()
  }

  /// The state that `byte` leads to.
  @inline(__always)
  mutating func next(_ state: Int, _ byte: UInt8) -> Int {
    steps += 1
    let next = transitions[state * width + Int(columns[Int(byte)])]
    return next >= 0 ? Int(next) : make(state, byte)
  }

  /// Whether no pattern can be followed from here.
  func isDead(_ state: Int) -> Bool { members[state].isEmpty }

  /// The patterns that end here.
  func patterns(at state: Int) -> [Int] { accepts[state] }

  // MARK: Making

  private mutating func make(_ state: Int, _ byte: UInt8) -> Int {
    var reached: [Int32] = []
    moment += 1
    let isSpace = byte == UInt8(ascii: " ")
    for member in members[state] {
      switch automaton.steps[Int(member)] {
      case .byte(byte, let next): follow(next, afterSpace: isSpace, &reached)
      case .blank(let next) where isSpace: follow(next, afterSpace: true, &reached)
      case .any(let next): follow(next, afterSpace: isSpace, &reached)
      default: break
      }
    }
    reached.sort()
    if let known = numbers[reached] {
      transitions[state * width + Int(columns[Int(byte)])] = Int32(known)
      return known
    }
    guard members.count < Self.most.states, kept + reached.count < Self.most.members else {
      forget()
      return numbers[reached] ?? keep(reached)
    }
    let made = keep(reached)
    transitions[state * width + Int(columns[Int(byte)])] = Int32(made)
    return made
  }

  /// Adds the states that are reached from `state` without reading: those that wait for a byte, and ends of patterns.
  private mutating func follow(_ state: Int32, afterSpace: Bool, _ reached: inout [Int32]) {
    stack.append(state)
    while let state = stack.popLast() {
      guard visited[Int(state)] != moment else { continue }
      visited[Int(state)] = moment
      steps += 1
      switch automaton.steps[Int(state)] {
      case .byte, .any, .accept: reached.append(state)
      case .blank(let next): if afterSpace { stack.append(next) } else { reached.append(state) }
      case .fork(let one, let other):
        stack.append(other)
        stack.append(one)
      case .open(_, let next), .close(let next): stack.append(next)
      case .fail: break
      }
    }
  }

  private mutating func keep(_ reached: [Int32]) -> Int {
    members.append(reached)
    accepts.append(
      reached.compactMap {
        guard case .accept(let pattern) = automaton.steps[Int($0)] else { return nil }
        return Int(pattern)
      })
    transitions.append(contentsOf: repeatElement(-1, count: width))
    numbers[reached] = members.count - 1
    kept += reached.count
    return members.count - 1
  }

  /// Throws everything away but the start.
  private mutating func forget() {
    (members, accepts, transitions, numbers, kept) = ([], [], [], [:], 0)
    _ = keep(first)
  }

  /// A column for each byte that a pattern names, and one for all others.
  private static func columns(_ automaton: PatternAutomaton) -> (columns: [UInt8], width: Int) {
    var columns = [UInt8](repeating: 0, count: 256)
    var width = 1
    func tellApart(_ byte: UInt8) {
      guard columns[Int(byte)] == 0 else { return }
      columns[Int(byte)] = UInt8(width)
      width += 1
    }
    tellApart(UInt8(ascii: " "))
    for case .byte(let byte, _) in automaton.steps { tellApart(byte) }
    return (columns, width)
  }
}
