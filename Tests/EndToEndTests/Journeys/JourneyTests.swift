import Model
import Testing

@Suite("Journeys, from the first message to the official")
struct JourneyTests {
  @Test("The journeys cause every type of event")
  func everyType() {
    // A reminder takes a clock that moves: see `PromiseWatchTests`.
    #expect(Set(Journey.all.flatMap(\.causes)) == Set(EventType.all).subtracting([EventType.promiseNear]))
    #expect(EventType.all.count == 12)
  }

  @Test("Every form has its journey")
  func everyForm() throws {
    let journeys = Set(Journey.forms.map(\.name))
    #expect(try Set(Repository.names(in: "intents/forms")) == journeys)
  }

  @Test("The receiver gets what a journey causes, and nothing else", arguments: Journey.all)
  func journey(_ journey: Journey) throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)
    var number: String?
    for (index, turn) in journey.turns.enumerated() {
      let reply = try bridge.say(turn.message, id: "m\(index)")
      #expect(reply.inReplyTo == "m\(index)")
      #expect(reply.recipient == "anna")
      #expect(reply.form == turn.form, "after: \(turn.message)")
      #expect(reply.requestedSlot == turn.asks, "after: \(turn.message)")
      number = number ?? reply.caseNumber
    }
    try bridge.finish()
    if journey.startsAgain { try Bridge(in: workplace, to: receiver).finish() }

    let events = try receiver.allEvents()
    #expect(events.map(\.type) == journey.causes)
    #expect(Set(events.map(\.id)).count == events.count)
    for event in events where event.type != EventType.emergency && event.type != EventType.erased {
      #expect(event.subject == number)
    }
  }
}
