import Model
import Testing

@Suite("A promise that ran late, in detail")
struct LatePromiseTests {
  @Test("The official is told once, with the promise and the moment the case came in")
  func once() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)
    for (index, turn) in Journey.complaint.turns.enumerated() {
      _ = try bridge.say(turn.message, id: "m\(index)")
    }
    try bridge.finish()
    #expect(receiver.allRequests.count == 1)

    for _ in 0..<2 { try Bridge(in: workplace, to: receiver).finish() }
    let events = try receiver.allEvents()
    #expect(events.map(\.type) == [EventType.complaint, EventType.promiseLate])
    #expect(events.last?.data["form"] == "klacht")
    #expect(events.last?.data["promise"] == events.first?.data["promise"])
    // What the law prescribes was late as well; one event tells of both.
    #expect(events.last?.data["further"] != nil)
    #expect(events.last?.data["received"]?.string == Bridge.monday)
  }

  @Test("The citizen who asks hears that it is late, and where to call")
  func citizen() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    var bridge = try Bridge(in: workplace, to: receiver)
    for (index, turn) in Journey.complaint.turns.enumerated() {
      _ = try bridge.say(turn.message, id: "m\(index)")
    }
    try bridge.finish()

    bridge = try Bridge(in: workplace, to: receiver, time: nil)
    let reply = try bridge.say("hoe staat het met mijn klacht?", id: "later")
    #expect(reply.intent == "zaak_status")
    #expect(reply.said.contains("spijt"))
    #expect(reply.said.contains("14 0123"))
    try bridge.finish()
  }
}
