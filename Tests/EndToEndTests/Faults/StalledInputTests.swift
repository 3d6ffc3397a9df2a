import Model
import Testing

@Suite("An input that stalls in half a line")
struct StalledInputTests {
  @Test("What is to be said unasked is said meanwhile, and the line is answered when the rest of it comes")
  func stalls() throws {
    let workplace = try Workplace()
    let settings = ["--config", try workplace.write(Self.configuration, to: "samenspraak.yaml")]
    let program = try RunningProgram(["chat", "--format", "jsonl"] + settings, in: workplace)
    var number: String?
    for turn in Journey.complaint.turns {
      try program.send(Self.line(turn.message))
      number = try ReplyLine(#require(try program.line())).caseNumber
    }
    let late = Array((Self.line("hoi daar") + "\n").utf8)
    try program.send(bytes: Array(late[..<20]))

    let desk = try Outcome.of(
      ["desk", "--name", "Fatima"] + settings, in: workplace, input: Array("pak op \(number ?? "")\n".utf8))
    #expect(desk.status == 0, "\(desk.errors)")
    let unasked = try ReplyLine(#require(try program.line()))
    #expect(unasked.inReplyTo == nil && unasked.recipient == "anna")

    // A byte at a time: the end of the line is what counts.
    for byte in late[20...] { try program.send(bytes: [byte]) }
    #expect(try ReplyLine(#require(try program.line())).inReplyTo == "hoi daar")
    program.closeInput()
    #expect(try program.ended() == .exited(0))
  }

  @Test("An end in half a line: it is no message, and it is said which line")
  func ends() throws {
    let workplace = try Workplace()
    let whole = Self.line("hoi")
    let outcome = try Outcome.of(
      ["chat", "--format", "jsonl"], in: workplace, input: Array((whole + "\n" + whole.dropLast(5)).utf8))
    let replies = try outcome.lines.map { try ReplyLine($0) }
    #expect(outcome.status == 0)
    #expect(replies.count == 2 && replies[0].inReplyTo == "hoi")
    #expect(replies.last?.error?.code == "invalid_json")
    #expect(replies.last?.error?.line == .int(2))
  }

  private static let configuration = """
    gemeente: {naam: Gemeente Voorbeeld, telefoon: "14 0123"}
    ambtenaren:
      - {naam: Fatima, sender: fatima, channel: desk}
    """

  private static func line(_ text: String) -> String {
    let line: JSONValue = [
      "sender": "anna", "message": .string(text), "message_id": .string(text), "channel": "irc",
    ]
    return line.text
  }
}
