import Model
import Testing

@Suite("An emergency, in detail")
struct EmergencyTests {
  @Test(
    "It leads in the middle of a form; the signal holds nothing of what was said, and the form can be resumed"
  )
  func inTheMiddle() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver)

    _ = try bridge.say("Ik wil een buurttuin beginnen", id: "1")
    var reply = try bridge.say("mijn man slaat mij nu, Kerkstraat 12, ik heet Anna", id: "2")
    #expect(reply.intent?.hasPrefix("nood_") == true)
    #expect(reply.said.contains("112"))
    #expect(reply.form == nil)
    #expect(reply.requestedSlot == nil)
    let event = try #require(try receiver.events(1).first)
    #expect(event.type == EventType.emergency)
    #expect(event.subject == nil)
    for word in ["slaat", "man", "Kerkstraat", "12,", "Anna", "anna", "buurttuin"] {
      #expect(!event.data.text.contains(word))
    }

    reply = try bridge.say("verder", id: "3")
    #expect(reply.form == "initiatief")
    #expect(reply.requestedSlot == "plek")
    #expect(reply.slots == ["idee": "een buurttuin"])
    try bridge.finish()
    #expect(receiver.allRequests.count == 1)
  }
}
