import Model
import Testing

@Suite("What is said unasked")
struct UnaskedTests {
  private static func configuration(_ workplace: Workplace) throws -> [String] {
    let path = try workplace.write(
      """
      gemeente: {naam: Gemeente Voorbeeld, telefoon: "14 0123"}
      ambtenaren:
        - {naam: Fatima, sender: fatima, channel: desk}
      """, to: "samenspraak.yaml")
    return ["--config", path]
  }

  /// The program with many conversations, and somebody's line for it.
  private static func start(_ workplace: Workplace) throws -> RunningProgram {
    try RunningProgram(["chat", "--format", "jsonl"] + configuration(workplace), in: workplace)
  }

  private static func line(
    _ text: String, _ sender: String = "anna", _ channel: String = "irc", time: String?
  )
    -> String
  {
    let line: JSONValue = [
      "sender": .string(sender), "message": .string(text), "message_id": .string("\(sender) \(text)"),
      "channel": .string(channel), "time": time.map { .string($0) } ?? .null,
    ]
    return line.text
  }

  /// Sends a complaint, and returns its number.
  private static func complain(_ program: RunningProgram, time: String?) throws -> String {
    var number: String?
    for turn in Journey.complaint.turns {
      try program.send(line(turn.message, time: time))
      number = try next(program).caseNumber
    }
    return try number.orFail()
  }

  private static func next(_ program: RunningProgram) throws -> ReplyLine {
    guard let text = try program.line() else { throw Failure("There is no line. \(program.errors)") }
    return try ReplyLine(text)
  }

  @Test("An official's answer goes out as a line of its own, and the citizen's reply goes back")
  func answer() throws {
    let workplace = try Workplace()
    let program = try Self.start(workplace)
    let number = try Self.complain(program, time: Bridge.monday)
    try program.send(Self.line("pak op \(number)", "fatima", "desk", time: Bridge.monday))
    #expect(try Self.next(program).inReplyTo == "fatima pak op \(number)")
    let told = try Self.next(program)
    #expect(told.inReplyTo == nil && told.recipient == "anna" && told.state?["handoff"] == true)

    try program.send(Self.line("dank je wel", time: Bridge.monday))
    let silent = try Self.next(program)
    #expect(silent.said.isEmpty && silent.state?["handoff"] == true)
    let reply = try Self.next(program)
    #expect(reply.inReplyTo == nil && reply.recipient == "fatima" && reply.said.contains("dank je wel"))

    try program.send(Self.line("geef terug", "fatima", "desk", time: Bridge.monday))
    _ = try Self.next(program)
    #expect(try Self.next(program).state?["handoff"] == false)
    try program.send(Self.line("hoi", time: Bridge.monday))
    #expect(try !Self.next(program).said.isEmpty)
    program.closeInput()
    #expect(try program.remainingLines().isEmpty)
  }

  @Test("What another program puts in the store is said by the one that runs, without a message")
  func fromAnotherProgram() throws {
    let workplace = try Workplace()
    let program = try Self.start(workplace)
    let number = try Self.complain(program, time: nil)
    let desk = try Outcome.of(
      ["desk", "--name", "Piet"], in: workplace, input: Array("antwoord \(number) Dag.\n".utf8))
    #expect(desk.status == 0 && desk.output.contains("Verstuurd"))
    // The loop looks every second.
    let told = try Self.next(program)
    #expect(told.inReplyTo == nil && told.recipient == "anna" && told.said.contains("Piet"))
    program.closeInput()
    #expect(try program.remainingLines().isEmpty)
  }

  @Test("A channel that is named is told at the start, before anybody wrote there; another is not")
  func namedChannel() throws {
    let workplace = try Workplace()
    let first = try Self.start(workplace)
    let number = try Self.complain(first, time: nil)
    first.closeInput()
    #expect(try first.ended() == .exited(0))
    _ = try Outcome.of(
      ["desk", "--name", "Piet"], in: workplace, input: Array("antwoord \(number) Dag.\n".utf8))
    let other = try Outcome.of(["chat", "--format", "jsonl", "--channel", "sms"], in: workplace, input: [])
    #expect(other.status == 0 && other.output.isEmpty)
    let program = try RunningProgram(
      ["chat", "--format", "jsonl", "--channel", "sms", "--channel", "irc"], in: workplace)
    let told = try Self.next(program)
    #expect(told.inReplyTo == nil && told.recipient == "anna" && told.said.contains("Piet"))
    program.closeInput()
    #expect(try program.remainingLines().isEmpty)
  }

  @Test("A promise that runs late is admitted without being asked")
  func late() throws {
    let workplace = try Workplace()
    let program = try Self.start(workplace)
    let number = try Self.complain(program, time: Bridge.monday)
    try program.send(Self.line("hallo", "bram", time: "2025-06-30T10:00:00+02:00"))
    #expect(try Self.next(program).recipient == "bram")
    let told = try Self.next(program)
    #expect(told.inReplyTo == nil && told.recipient == "anna" && told.caseNumber == number)
    #expect(told.said.contains("Dat spijt ons"))
    program.closeInput()
    #expect(try program.remainingLines().isEmpty)
  }
}

extension Optional {
  /// The value; a missing one fails the test.
  fileprivate func orFail() throws -> Wrapped {
    guard let self else { throw Failure("There is no case.") }
    return self
  }
}
