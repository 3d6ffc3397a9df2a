import Model
import Testing

@Suite("One event, in every format")
struct FormatTests {
  @Test("Officials read in their chat room what is asked, where, by when and how to answer")
  func everyFormat() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(
      in: workplace, to: receiver, formats: ["cloudevents", "mattermost", "slack", "matrix-hookshot"])
    var number: String?
    for (index, turn) in Journey.initiative.turns.enumerated() {
      number = try bridge.say(turn.message, id: "m\(index)").caseNumber
    }
    try bridge.finish()

    let requests = receiver.allRequests
    #expect(requests.count == 4)
    #expect(Set(requests.map { $0.headers["webhook-id"] }).count == 1)
    let messages = try requests.filter { $0.headers["content-type"] == "application/json; charset=utf-8" }
      .map { try JSONValue(parsing: $0.body) }
    #expect(messages.count == 3)
    for message in messages {
      let text = message["text"]?.string ?? ""
      for word in ["Nieuw initiatief", number ?? "?", "buurttuin", "Kerkplein", "Uiterlijk", "Antwoorden"] {
        #expect(text.contains(word), "\(word): \(text)")
      }
    }
    #expect(messages.compactMap { $0["html"]?.string }.count == 1)
  }
}
