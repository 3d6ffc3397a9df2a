import Chance
import Glibc
import Testing

@Suite("An output that takes no more")
struct ClosedOutputTests {
  @Test(
    "Closed by its reader with answers on their way: what was sent is there, and the next start answers the rest"
  )
  func closed() throws {
    let workplace = try Workplace()
    var random = Seeded(seed: 2)
    let bridge = CrowdBridge(Crowd(messages: 100, random: &random))
    let first = try Self.start(workplace)
    try bridge.talk(first, upTo: 30, ahead: 10)
    _ = bridge.hurl(first, 30..<60)
    first.closeOutput()
    first.closeInput()
    #expect(try first.ended() == .exited(141))
    #expect(first.errors.isEmpty, "\(first.errors)")

    let second = try Self.start(workplace)
    try bridge.askAgain(second)
    try bridge.talk(second)
    second.closeInput()
    #expect(try second.ended() == .exited(0))
    try bridge.verify(store: workplace.store)
  }

  @Test("A disk without room for it: a sentence, status 74, and the turn counts")
  func full() throws {
    let workplace = try Workplace()
    let line = #"{"sender": "anna", "message": "Ik wil een buurttuin beginnen", "message_id": "m1"}"#
    let first = try RunningProgram(["chat", "--format", "jsonl"], in: workplace, destination: "/dev/full")
    try first.send(line)
    #expect(try first.ended() == .exited(74))
    #expect(first.errors.contains("output cannot be written"), "\(first.errors)")
    #expect(!first.errors.contains("buurttuin"))
    let outcome = try Outcome.of("chat", "--format", "jsonl", in: workplace, input: line + "\n" + line + "\n")
    #expect(outcome.lines.count == 2 && outcome.lines[0] == outcome.lines[1])
    #expect(outcome.status == 0)
  }

  private static func start(_ workplace: Workplace) throws -> RunningProgram {
    try RunningProgram(["chat", "--format", "jsonl"], in: workplace)
  }
}
