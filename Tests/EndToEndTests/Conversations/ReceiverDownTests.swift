import Model
import Testing

@Suite("A receiver that is down")
struct ReceiverDownTests {
  @Test("The program ends in time and keeps the event; the next start delivers it")
  func nextStart() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    var bridge = try Bridge(in: workplace, to: receiver, time: nil, drain: 1)
    for (index, turn) in Journey.initiative.turns.enumerated() {
      _ = try bridge.say(turn.message, id: "m\(index)")
    }
    bridge.program.closeInput()
    #expect(try bridge.program.ended(Deadline(in: .seconds(20))) == .exited(0))
    #expect(bridge.program.errors.contains("next start: 1."))
    #expect(!bridge.program.errors.contains("buurttuin"))

    receiver.listen()
    bridge = try Bridge(in: workplace, to: receiver)
    #expect(try receiver.events(1).map(\.type) == [EventType.initiative])
    try bridge.finish()
    #expect(receiver.allRequests.count == 1)

    // Delivered is delivered: a third start sends nothing.
    try Bridge(in: workplace, to: receiver).finish()
    #expect(receiver.allRequests.count == 1)
  }
}
