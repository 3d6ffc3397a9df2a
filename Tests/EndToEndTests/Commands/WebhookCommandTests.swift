import Model
import Testing

@Suite("webhooks: list, show, retry, test and status")
struct WebhookCommandTests {
  @Test("What could not be delivered is listed, shown and made due again, and leaves with the next start")
  func waitingDelivery() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    let bridge = try Bridge(in: workplace, to: receiver, time: nil, drain: 1)
    _ = try bridge.say("ik wil dood", id: "m1")
    bridge.program.closeInput()
    _ = try bridge.program.ended(Deadline(in: .seconds(20)))

    let delivery = try json(["list", "--json"], in: workplace, with: receiver)
    #expect(delivery["type"] == .string(EventType.emergency))
    #expect(delivery["status"] == "waiting")
    #expect(delivery["attempts"] == 1)
    let table = try run(["list"], in: workplace, with: receiver).lines
    #expect(table.count == 2)
    #expect(table.first?.hasPrefix("nr  status  webhook   zaak  soort") == true)
    #expect(table.last?.hasPrefix("1   wacht   wijkteam  –     \(EventType.emergency)  20") == true)
    #expect(
      try run(["list", "--status", "dead"], in: workplace, with: receiver).output == "Geen bezorgingen.\n")
    #expect(
      try run(["list", "--endpoint", "anders"], in: workplace, with: receiver).output == "Geen bezorgingen.\n"
    )

    let shown = try run(["show", "1"], in: workplace, with: receiver).output
    #expect(shown.contains("Status     wacht, volgende poging 20"))
    #expect(shown.contains("De server nam de verbinding niet aan.\n"))
    let log = try json(["show", "1", "--json"], in: workplace, with: receiver)["log"]
    guard case .array(let attempts)? = log else { throw Failure("There is no log: \(log ?? .null).") }
    #expect(attempts.map { $0["outcome"] } == ["De server nam de verbinding niet aan."])

    let status = try json(["status", "--json"], in: workplace, with: receiver)
    #expect(status["endpoint"] == "wijkteam")
    #expect(status["state"] == "failing")
    #expect(status["waiting"] == 1)
    let line = try run(["status"], in: workplace, with: receiver).lines.last ?? ""
    #expect(line.hasPrefix("wijkteam  laatste keer mislukt  1      0 "))
    #expect(line.hasSuffix("De server nam de verbinding niet aan."))

    #expect(
      try run(["retry", "1"], in: workplace, with: receiver).output == "Wordt opnieuw verstuurd: 1.\n")
    receiver.listen()
    try Bridge(in: workplace, to: receiver).finish()
    #expect(try receiver.events(1).map(\.type) == [EventType.emergency])
    #expect(try run(["show", "1"], in: workplace, with: receiver).output.contains("Status     bezorgd\n"))
    #expect(try json(["status", "--json"], in: workplace, with: receiver)["state"] == "working")
    let again = try run(["retry", "1"], in: workplace, with: receiver)
    #expect(again.status == 65)
    #expect(again.errors.contains("al aangekomen"))
    #expect(
      try run(["retry", "--dead"], in: workplace, with: receiver).output == "Er is niets opgegeven.\n")
  }

  @Test("A number and a name that do not exist are told apart from the rest")
  func unknown() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    for arguments in [["show", "7"], ["retry", "7"], ["test", "nergens"], ["list", "--case", "S-00000"]] {
      let outcome = try run(arguments, in: workplace, with: receiver)
      #expect(outcome.status == 65, "\(arguments)")
      #expect(outcome.errors.contains(arguments.last ?? ""), "\(arguments)")
    }
    #expect(try run(["retry"], in: workplace, with: receiver).status == 64)
  }

  @Test("A test event tells how it went, with status 1 when nobody listens")
  func testEvent() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    let failed = try run(["test", "wijkteam"], in: workplace, with: receiver)
    #expect(failed.status == 1)
    #expect(
      failed.output.hasPrefix("wijkteam: Mislukt bij het verbinden. De server nam de verbinding niet aan."))
    receiver.listen()
    let arrived = try run(["test", "wijkteam"], in: workplace, with: receiver)
    #expect(arrived.status == 0)
    #expect(arrived.output.hasPrefix("wijkteam: Gelukt. "))
    #expect(try json(["test", "wijkteam", "--json"], in: workplace, with: receiver)["status"] == 204)
    #expect(receiver.allRequests.count == 2)
  }

  private func run(_ arguments: [String], in workplace: Workplace, with receiver: Receiver) throws -> Outcome
  {
    let configuration = try workplace.configure(receiver)
    return try Outcome.of(
      ["webhooks"] + arguments + configuration.arguments, in: workplace,
      environment: configuration.environment)
  }

  /// The first line of the output, as JSON.
  private func json(_ arguments: [String], in workplace: Workplace, with receiver: Receiver) throws
    -> JSONValue
  {
    try JSONValue(parsing: run(arguments, in: workplace, with: receiver).lines.first ?? "")
  }
}
