import Model
import Testing

@Suite("A program that is killed loses nothing")
struct KillTests {
  private static let turns = Journey.initiative.turns
  private static let last = turns.count - 1

  @Test("Killed after every answer: the same message gets the identical line, and the journey goes on")
  func afterEachAnswer() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    var bridge = try start(workplace, receiver)
    var number: String?
    for index in Self.turns.indices {
      let reply = try say(index, bridge)
      number = reply.caseNumber
      if index == Self.last { try receiver.requests(1) }
      bridge.program.kill()
      bridge = try start(workplace, receiver)
      #expect(try say(index, bridge) == reply)
    }
    try expectOneEvent(receiver, about: number)
    try bridge.finish()
  }

  @Test(
    "Killed with a message on its way: sent again, it is answered as if nothing had happened",
    arguments: turns.indices)
  func withoutReading(_ index: Int) throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    var bridge = try start(workplace, receiver)
    for before in 0..<index { _ = try say(before, bridge) }
    try bridge.program.send(bridge.line(Self.turns[index].message, id: "m\(index)"))
    bridge.program.kill()

    bridge = try start(workplace, receiver)
    var number: String?
    for at in index...Self.last { number = try say(at, bridge).caseNumber }
    try expectOneEvent(receiver, about: number)
    try bridge.finish()
  }

  @Test("Killed when the official has the event already, and the citizen no answer: the case stays the same")
  func afterDelivery() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    var bridge = try start(workplace, receiver)
    for (index, turn) in Self.turns.enumerated() {
      try bridge.program.send(bridge.line(turn.message, id: "m\(index)"))
    }
    try receiver.requests(1)
    bridge.program.kill()

    bridge = try start(workplace, receiver)
    try expectOneEvent(receiver, about: try say(Self.last, bridge).caseNumber)
    try bridge.finish()
  }

  @Test("Killed with an answer given and the receiver down: the event comes after all")
  func beforeDelivery() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    var bridge = try start(workplace, receiver)
    var number: String?
    for index in Self.turns.indices { number = try say(index, bridge).caseNumber }
    bridge.program.kill()

    receiver.listen()
    bridge = try start(workplace, receiver)
    try expectOneEvent(receiver, about: number)
    try bridge.finish()
  }

  @Test("Killed while the receiver has the request: the next start takes the delivery over at once")
  func duringDelivery() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    receiver.hold()
    var bridge = try start(workplace, receiver)
    var number: String?
    for index in Self.turns.indices { number = try say(index, bridge).caseNumber }
    try receiver.connected()
    bridge.program.kill()

    receiver.listen()
    bridge = try start(workplace, receiver)
    // It ends when nothing waits any more, and gives up after half a minute: the lease of the first lasts longer.
    try bridge.finish()
    #expect(!bridge.program.errors.contains("next start"))
    try expectOneEvent(receiver, about: number)
  }

  private func start(_ workplace: Workplace, _ receiver: Receiver) throws -> Bridge {
    // On the machine's clock, so that no promise is late at the next start.
    try Bridge(in: workplace, to: receiver, time: nil)
  }

  /// Holds turn number `index` of the journey, and expects the bot to stand where the journey says.
  private func say(_ index: Int, _ bridge: Bridge) throws -> ReplyLine {
    let turn = Self.turns[index]
    let reply = try bridge.say(turn.message, id: "m\(index)")
    #expect(reply.inReplyTo == "m\(index)")
    #expect(reply.form == turn.form, "after: \(turn.message)")
    #expect(reply.requestedSlot == turn.asks, "after: \(turn.message)")
    return reply
  }

  /// The receiver may see an event twice, but under one id.
  private func expectOneEvent(_ receiver: Receiver, about number: String?) throws {
    let events = try receiver.events(1)
    #expect(Set(events.map(\.id)).count == 1)
    #expect(events.allSatisfy { $0.type == EventType.initiative && $0.subject == number })
    #expect(events.first?.data["slots"]?["idee"]?.string?.contains("buurttuin") == true)
    #expect(number != nil)
  }
}
