public import Model

/// Plays a script with the whole bot and a store in memory, and says where it went otherwise.
public struct Rehearsal {
  private let knowledge: Knowledge

  public init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// How one script went.
  public struct Outcome: Sendable {
    public let script: Script
    /// What was said, up to the turn that went wrong.
    public let exchange: [(says: String, replies: [Reply])]
    /// The line of the turn that went wrong, and what was expected and seen there; empty when all went well.
    public let failures: [String]
    public let line: Int
    public var isGood: Bool { failures.isEmpty }
  }

  /// Plays a script to its end, or to the first turn that goes otherwise. Throws what the store throws.
  public func play(_ script: Script) throws -> Outcome {
    let store = MemoryStore()
    var now = script.time
    var bot = bot(script, store)
    var exchange: [(says: String, replies: [Reply])] = []
    var known = 0
    for turn in script.turns {
      now = now.adding(seconds: turn.after)
      if turn.restarts { bot = self.bot(script, store) }
      let message = IncomingMessage(conversation: Self.citizen, text: turn.says, time: now)
      var answer: Answer?
      _ = try bot.answer([message]) { _, given in
        answer = given
        return ""
      }
      guard let answer else { continue }
      let events = try store.transaction { try $0.deliveries(status: nil, limit: 1000) }.reversed()
        .map(\.event.type)
      let failures = turn.failures(answer, events: Array(events.dropFirst(known)))
      known = events.count
      exchange.append((turn.says, answer.replies))
      if !failures.isEmpty {
        return Outcome(script: script, exchange: exchange, failures: failures, line: turn.line)
      }
    }
    return Outcome(script: script, exchange: exchange, failures: [], line: 0)
  }

  private static let citizen = ConversationID(sender: "inwoner", channel: "test")

  private func bot(_ script: Script, _ store: any Store) -> Bot {
    Bot(
      knowledge: knowledge, municipality: script.municipality, store: store, routing: { _ in ["test"] },
      clock: FixedClock(script.time))
  }
}

extension Script.Turn {
  /// What is expected and was not so.
  func failures(_ answer: Answer, events: [String]) -> [String] {
    let said = answer.replies.map(\.text).joined(separator: "\n").lowercased()
    let offered = answer.replies.flatMap(\.buttons).map(\.title)
    var failures = reply.filter { !said.contains($0.lowercased()) }.map { "het antwoord mist “\($0)”" }
    failures += notReply.filter { said.contains($0.lowercased()) }.map { "in het antwoord staat “\($0)”" }
    failures += buttons.filter { !offered.contains($0) }.map { "de knop “\($0)” ontbreekt" }
    for expected in state {
      let seen = answer.state.json[expected.name] ?? .null
      guard !Self.matches(expected.value, seen, of: expected.name) else { continue }
      failures.append("\(expected.name) is \(seen.text), verwacht was \(expected.value.text)")
    }
    for expected in slots {
      let seen = answer.state.json["slots"]?[expected.name] ?? .null
      guard !seen.holds(expected.value) else { continue }
      failures.append("slot \(expected.name) is \(seen.text), verwacht was \(expected.value.text)")
    }
    if let wanted = self.events, wanted != events {
      failures.append(
        "gebeurtenissen: \(events.joined(separator: ", ")), verwacht: \(wanted.joined(separator: ", "))")
    }
    return failures
  }

  /// A case is there or not; its number is drawn.
  private static func matches(_ expected: JSONValue, _ seen: JSONValue, of name: String) -> Bool {
    guard name == "case", case .bool(let isThere) = expected else { return expected == seen }
    return isThere == (seen != .null)
  }
}

extension JSONValue {
  /// Whether this is `expected`, or an object that holds it: a text as its `text`, members as some of its own.
  func holds(_ expected: JSONValue) -> Bool {
    if self == expected { return true }
    switch expected {
    case .object(let members):
      return members.allSatisfy { self[$0.name, default: .null].holds($0.value) }
    case .string, .int:
      return self["text"] == expected || self == .string(expected.text)
    case .null, .bool, .double, .array: return false
    }
  }

  private subscript(name: String, default other: JSONValue) -> JSONValue { self[name] ?? other }
}
