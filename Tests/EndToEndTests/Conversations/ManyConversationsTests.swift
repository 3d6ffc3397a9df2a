import Model
import Testing

@Suite("Many conversations at once")
struct ManyConversationsTests {
  private static let messages = [
    "hoi", "Ik wil een buurttuin beginnen", "op het Kerkplein", "wat kun je allemaal?",
    "met de hele straat, 40 man",
    "volgende week zaterdag", "geld en een plek", "Anna de Vries", "06 12345678", "terug",
  ]

  @Test("500 lines of 50 conversations come out in their order, each answered as if it were alone")
  func interleaved() throws {
    let lines = Self.messages.enumerated().flatMap { turn, message in
      (0..<50).map { sender in Self.line(sender, turn, message) }
    }
    #expect(lines.count == 500)
    let outcome = try Outcome.of(
      "chat", "--format", "jsonl", in: try Workplace(), input: lines.map { $0 + "\n" }.joined())
    let alone = try Outcome.of(
      "chat", "--format", "jsonl", in: try Workplace(),
      input: Self.messages.enumerated().map { Self.line(0, $0, $1) + "\n" }.joined())
    #expect(outcome.status == 0)
    let replies = try outcome.lines.map { try ReplyLine($0) }
    let expected = try alone.lines.map { try ReplyLine($0) }
    #expect(replies.count == 500)
    #expect(expected.last?.form == "initiatief")
    for (index, reply) in replies.enumerated() {
      let (turn, sender) = index.quotientAndRemainder(dividingBy: 50)
      #expect(reply.inReplyTo == "\(sender).\(turn)")
      #expect(reply.recipient == "inwoner \(sender)")
      #expect(reply.state == expected[turn].state)
      #expect(reply.said == expected[turn].said)
    }
  }

  private static func line(_ sender: Int, _ turn: Int, _ message: String) -> String {
    let line: JSONValue = [
      "sender": .string("inwoner \(sender)"), "message": .string(message),
      "message_id": .string("\(sender).\(turn)"), "time": .string(Bridge.monday),
    ]
    return line.text
  }
}
