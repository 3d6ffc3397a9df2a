import Model
import Testing

@Suite("webhooks: list, show, retry and test")
struct WebhookCommandTests {
  @Test("What could not be delivered is listed, shown and made due again, and leaves with the next start")
  func waitingDelivery() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver, time: nil, drain: 1)
    _ = try bridge.say("ik wil dood", id: "m1")
    bridge.program.closeInput()
    _ = try bridge.program.ended(Deadline(in: .seconds(20)))

    let list = try run(["list", "--json"], in: workplace, with: receiver)
    let delivery = try JSONValue(parsing: list.output.split(separator: "\n").first.map(String.init) ?? "")
    #expect(delivery["type"] == .string(EventType.emergency))
    #expect(delivery["status"] == "waiting")
    #expect(delivery["attempts"] == 1)
    #expect(
      try run(["list", "--status", "dead"], in: workplace, with: receiver).output == "No deliveries.\n")
    #expect(try run(["show", "1"], in: workplace, with: receiver).output.contains("status: waiting"))
    #expect(try run(["retry", "1"], in: workplace, with: receiver).output == "Due at once: 1.\n")

    receiver.listen()
    try Bridge(in: workplace, to: receiver).finish()
    #expect(try receiver.events(1).map(\.type) == [EventType.emergency])
    let shown = try run(["show", "1"], in: workplace, with: receiver)
    #expect(shown.output.contains("status: delivered"))
  }

  @Test("A number and a name that do not exist are told apart from the rest")
  func unknown() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    for arguments in [["show", "7"], ["retry", "7"], ["test", "nergens"]] {
      let outcome = try run(arguments, in: workplace, with: receiver)
      #expect(outcome.status == 65, "\(arguments)")
      #expect(outcome.errors.contains(arguments[1]), "\(arguments)")
    }
  }

  @Test("A test event tells how it went, with status 1 when nobody listens")
  func testEvent() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    #expect(try run(["test", "wijkteam"], in: workplace, with: receiver).status == 1)
    receiver.listen()
    #expect(try run(["test", "wijkteam"], in: workplace, with: receiver).status == 0)
    #expect(receiver.allRequests.count == 1)
  }

  private func run(_ arguments: [String], in workplace: Workplace, with receiver: Receiver) throws -> Outcome
  {
    let configuration = try workplace.configure(receiver)
    return try Outcome.of(
      ["webhooks"] + arguments + configuration.arguments, in: workplace,
      environment: configuration.environment)
  }
}
