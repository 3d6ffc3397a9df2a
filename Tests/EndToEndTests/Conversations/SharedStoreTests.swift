import Model
import Testing

@Suite("A store that outlives and outnumbers programs")
struct SharedStoreTests {
  @Test("Two programs may take turns in one conversation")
  func twoPrograms() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridges = [
      try Bridge(in: workplace, to: receiver, time: nil), try Bridge(in: workplace, to: receiver, time: nil),
    ]
    for (index, turn) in Journey.initiative.turns.enumerated() {
      let reply = try bridges[index % 2].say(turn.message, id: "m\(index)")
      #expect(reply.requestedSlot == turn.asks, "after: \(turn.message)")
      #expect(try bridges[1 - index % 2].say(turn.message, id: "m\(index)") == reply)
    }
    for bridge in bridges { try bridge.finish() }
    #expect(try receiver.allEvents().map(\.type) == [EventType.initiative])
  }

  @Test("What one program has on its way, another leaves alone")
  func onItsWay() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    receiver.hold()
    let first = try Bridge(in: workplace, to: receiver, time: nil)
    _ = try first.say("ik wil dood", id: "m1")
    try receiver.connected()

    let second = try Bridge(in: workplace, to: receiver, sender: "bram", time: nil, drain: 1)
    _ = try second.say("hoi", id: "m1")
    try second.finish()
    #expect(second.program.errors.contains("next start: 1."))

    receiver.listen()
    try receiver.requests(1)
    try first.finish()
    #expect(try receiver.allEvents().map(\.type) == [EventType.emergency])
  }

  @Test("Events of a bridge whose clock is ahead are delivered all the same")
  func clockAhead() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver, time: "2099-06-01T10:00:00+02:00")
    for (index, turn) in Journey.complaint.turns.enumerated() {
      _ = try bridge.say(turn.message, id: "m\(index)")
    }
    try bridge.finish()
    #expect(try receiver.allEvents().map(\.type) == [EventType.complaint])
  }

  @Test("The same sender on another channel is somebody else")
  func channels() throws {
    let workplace = try Workplace()
    let outcome = try Outcome.of(
      "chat", "--format", "jsonl", in: workplace,
      input: """
        {"sender": "anna", "message": "Ik wil een buurttuin beginnen", "channel": "irc", "message_id": "1"}
        {"sender": "anna", "message": "hoi", "channel": "matrix", "message_id": "1"}
        {"sender": "anna", "message": "op het Kerkplein", "channel": "irc", "message_id": "2"}
        """)
    let replies = try outcome.lines.map { try ReplyLine($0) }
    #expect(replies.map(\.form) == ["initiatief", nil, "initiatief"])
    #expect(replies.last?.requestedSlot == "wie")
  }
}
