import Model
import Storage
import Testing

/// Messages that come in together share a transaction, and their answers go out together: none may go out before it.
@Suite("A program that is killed in the middle of a stream")
struct KillInStreamTests {
  private static let people = 60
  private static let messages = [
    "hoi", "Ik wil een buurttuin beginnen", "op het Kerkplein", "met 12 buren", "in het voorjaar", "geld",
    "Anna de Vries", "06 12345678",
  ]

  @Test(
    "keeps every answer that went out, and counts no message twice",
    arguments: [1, 200, 300])
  func killed(after read: Int) throws {
    let workplace = try Workplace()
    var program = try RunningProgram(["chat", "--format", "jsonl"], in: workplace)
    let lines = Self.messages.indices.flatMap { turn in (0..<Self.people).map { Self.line($0, turn) } }
    // All of them are on their way before the first answer is read.
    try program.send(bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
    var heard: [String] = []
    for _ in 0..<read { heard.append(try #require(try program.line())) }
    program.kill()
    // What it wrote before its end was acknowledged too.
    heard += try program.remainingLines().filter { (try? JSONValue(parsing: $0)) != nil }

    // The bridge knows nothing of it, and sends everything again.
    program = try RunningProgram(["chat", "--format", "jsonl"], in: workplace)
    try program.send(bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
    program.closeInput()
    let answers = try program.remainingLines()
    #expect(try program.ended() == .exited(0), "\(program.errors)")
    #expect(answers.count == lines.count)
    #expect(Array(answers.prefix(heard.count)) == heard)

    try SQLiteStore(path: workplace.store).transaction { transaction in
      for person in 0..<Self.people {
        let tracker = try transaction.tracker(of: ConversationID(sender: "p\(person)", channel: "jsonl"))
        #expect(tracker?.turns == Self.messages.count)
        #expect(tracker?.form?.slots.count == 7)
      }
    }
  }

  private static func line(_ person: Int, _ turn: Int) -> String {
    let line: JSONValue = [
      "sender": .string("p\(person)"), "message": .string(messages[turn]), "message_id": .string("m\(turn)"),
    ]
    return line.text
  }
}
