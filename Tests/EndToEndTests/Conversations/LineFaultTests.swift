import Model
import Testing

@Suite("Lines that cannot be read")
struct LineFaultTests {
  /// What a bridge may get wrong, and the code it is told.
  private static let faults: [(line: [UInt8], code: String)] = [
    (Array("{".utf8), "invalid_json"), (Array("hoi".utf8), "invalid_json"), ([], "invalid_json"),
    (Array(#"["anna", "hoi"]"#.utf8), "invalid_json"),
    (Array(#"{"sender": "anna", "message": 1}"#.utf8), "invalid_json"),
    (Array(#"{"sender": "anna", "message": "hoi", "time": "morgen"}"#.utf8), "invalid_json"),
    (Array(#"{"sender": "anna", "message": "\ud800"}"#.utf8), "invalid_json"),
    (Array(#"{"message": "hoi"}"#.utf8), "missing_field"),
    (Array(#"{"sender": "anna"}"#.utf8), "missing_field"),
    (Array(#"{"sender": "", "message": "hoi"}"#.utf8), "missing_field"),
    (Array(#"{"sender": "anna", "message": ""#.utf8) + [0xFF] + Array("\"}".utf8), "invalid_utf8"),
    (
      Array(#"{"sender": "anna", "message": "\#(String(repeating: "a", count: 16 * 1024 + 1))"}"#.utf8),
      "too_long"
    ),
    (Array(repeating: UInt8(ascii: " "), count: 1_000_000), "too_long"),
  ]

  @Test("Each gets its code and its number, and the line after it an answer")
  func codes() throws {
    let bridge = try Bridge(in: try Workplace())
    for (index, fault) in Self.faults.enumerated() {
      try bridge.program.send(bytes: fault.line + [UInt8(ascii: "\n")])
      let error = try bridge.reply().error
      #expect(error?.code == fault.code, "fault \(index)")
      #expect(error?.line == .int(2 * index + 1))
      #expect(error?.message?.isEmpty == false)
      #expect(error?.message?.contains("hoi") == false)
      #expect(try bridge.say("hoi", id: "m\(index)").inReplyTo == "m\(index)")
    }
    try bridge.finish()
  }

  @Test("Written all at once, they come out in their order")
  func atOnce() throws {
    let workplace = try Workplace()
    let good = Array(#"{"sender": "anna", "message": "hoi", "message_id": 7}"#.utf8)
    let input = Self.faults.flatMap { $0.line + Array("\r\n".utf8) + good + Array("\n".utf8) }
    let outcome = try Outcome.of(["chat", "--format", "jsonl"], in: workplace, input: input + good)
    let replies = try outcome.lines.map { try ReplyLine($0) }
    #expect(replies.count == 2 * Self.faults.count + 1)
    for (index, reply) in replies.enumerated() {
      if index % 2 == 0, index / 2 < Self.faults.count {
        #expect(reply.error?.code == Self.faults[index / 2].code)
        #expect(reply.error?.line == .int(index + 1))
      } else {
        // The same message id: the identical line, every time.
        #expect(reply.inReplyTo == "7")
        #expect(reply.text == replies[1].text)
      }
    }
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test("What a line says beyond the protocol is skipped")
  func unknownMembers() throws {
    let outcome = try Outcome.of(
      "chat", "--format", "jsonl", in: try Workplace(),
      input: #"{"room": 5, "sender": "anna", "message": "hoi", "channel": null}"# + "\n")
    let reply = try ReplyLine(try #require(outcome.lines.first))
    #expect(reply.intent == "groet")
    #expect(reply.inReplyTo == nil)
  }
}
