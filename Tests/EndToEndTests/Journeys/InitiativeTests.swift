import Model
import Testing

@Suite("An initiative, in detail")
struct InitiativeTests {
  @Test("Every line tells what is known by then, and the official gets it all")
  func whatIsKnown() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)

    var reply = try bridge.say("Ik wil een buurttuin beginnen", id: "1")
    #expect(reply.intent == "initiatief_starten")
    #expect(reply.slots == ["idee": "een buurttuin"])
    reply = try bridge.say("Kerkstraat 12, 1234 AB", id: "2")
    #expect(reply.slots["plek"]?["postcode"] == "1234AB")
    #expect(reply.slots["plek"]?["house_number"] == "12")
    #expect(reply.slots["plek"]?["text"] == "Kerkstraat 12, 1234 AB")
    reply = try bridge.say("met de hele straat, 40 man", id: "3")
    #expect(reply.slots["wie"] == ["text": "met de hele straat, 40 man", "count": 40])
    reply = try bridge.say("zaterdag 14 juni vanaf 2 uur", id: "4")
    #expect(reply.slots["wanneer"]?["from"] == "2025-06-14T14:00:00+02:00")
    #expect(reply.slots["wanneer"]?["to"] == .null)
    #expect(reply.buttons.contains("Geld"))
    reply = try bridge.say("geld en een plek", id: "5")
    #expect(reply.slots["nodig"] == ["geld", "plek"])
    reply = try bridge.say("dat zeg ik liever niet, sla over", id: "6")
    #expect(reply.slots["naam"] == .null)
    reply = try bridge.say("06 12345678", id: "7")
    #expect(reply.slots["contact"] == ["phone": "+31612345678"])
    let known = reply.slots

    reply = try bridge.say("ja", id: "8")
    let number = try #require(reply.caseNumber)
    #expect(reply.said.contains(number))
    #expect(reply.said.contains("dinsdag 10 juni"))
    // At the end of the input the delivery is done.
    try bridge.finish()

    let event = try #require(try receiver.allEvents().first)
    #expect(receiver.allRequests.count == 1)
    #expect(event.type == EventType.initiative)
    #expect(event.subject == number)
    #expect(event.data["case"]?.string == number)
    #expect(event.data["intent"] == "initiatief_starten")
    #expect(event.data["slots"] == known)
    #expect(event.data["channel"] == "irc")
    #expect(event.data["received"]?.string == Bridge.monday)
    #expect(event.data["promise"]?["due"] == "2025-06-10")
  }
}
