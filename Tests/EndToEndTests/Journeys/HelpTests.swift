import Model
import Testing

@Suite("A request for help, in detail")
struct HelpTests {
  private static let opening = "Ik kan mijn huur niet betalen, het is dringend, bel mij op 06 12345678"

  @Test("A first message that answers several questions leaves only the others to ask")
  func severalAnswersAtOnce() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)

    var reply = try bridge.say(Self.opening, id: "1")
    #expect(reply.intent == "hulp_geld")
    #expect(reply.slots["spoed"] == "nu")
    #expect(reply.slots["contact_hoe"] == "bellen")
    #expect(reply.slots["contact"] == ["phone": "+31612345678"])
    #expect(reply.requestedSlot == "voor_wie")
    reply = try bridge.say("voor mezelf", id: "2")
    #expect(reply.slots["voor_wie"] == "zelf")
    #expect(reply.requestedSlot == "naam")
    reply = try bridge.say("Anna", id: "3")
    #expect(reply.requestedSlot == "toestemming")
    #expect(reply.said.contains("Gemeente Voorbeeld"))
    #expect(reply.buttons == ["Ja", "Nee"])
    reply = try bridge.say("ja", id: "4")
    #expect(reply.slots["toestemming"] == true)
    #expect(receiver.allRequests.isEmpty)
    reply = try bridge.say("ja, verstuur het", id: "5")
    let number = try #require(reply.caseNumber)
    try bridge.finish()

    let events = try receiver.allEvents()
    #expect(events.map(\.type) == [EventType.help])
    #expect(events.first?.subject == number)
    #expect(events.first?.data["intent"] == "hulp_geld")
    #expect(events.first?.data["slots"]?["toestemming"] == true)
    #expect(events.first?.data["slots"]?["situatie"]?.string?.isEmpty == false)
  }

  @Test("Without consent nothing leaves, and the citizen gets the numbers")
  func noConsent() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)

    for (index, message) in [Self.opening, "voor mezelf", "Anna"].enumerated() {
      _ = try bridge.say(message, id: "\(index)")
    }
    let reply = try bridge.say("nee", id: "nee")
    #expect(reply.form == nil)
    #expect(reply.caseNumber == nil)
    #expect(reply.slots == [:])
    for number in ["14 0123", "112", "113"] { #expect(reply.said.contains(number)) }
    try bridge.finish()
    #expect(receiver.allRequests.isEmpty)
  }
}
