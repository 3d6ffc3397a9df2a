import Chance
import GRDB
import Model
import Storage
import Testing

@Suite("Two programs on one store")
struct TwoProgramsTests {
  @Test(
    "At full speed side by side, with one receiver: nothing is lost, nothing counts twice, nothing is sent twice"
  )
  func sideBySide() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let configuration = try workplace.configure(receiver)
    func start() throws -> RunningProgram {
      try RunningProgram(
        ["chat", "--format", "jsonl", "--drain", "60"] + configuration.arguments, in: workplace,
        environment: configuration.environment)
    }
    var random = Seeded(seed: 3)
    let bridge = CrowdBridge(Crowd(messages: 400, random: &random))
    let programs = [try start(), try start()]
    // The same crowd to both: each message is answered twice, by one program as the first and by the other again.
    for program in programs { #expect(bridge.hurl(program, bridge.crowd.messages.indices)) }
    try bridge.talk(programs[0], isSent: true)
    try bridge.askAgain(programs[1], isSent: true)
    for program in programs {
      program.closeInput()
      #expect(try program.remainingLines().isEmpty)
      #expect(try program.ended() == .exited(0), "\(program.errors)")
    }
    try bridge.verify(store: workplace.store)
    let (events, arrivals) = try bridge.verify(receiver, store: workplace.store)
    #expect(events > 20 && arrivals == events)
  }

  @Test(
    "A program that holds the store for long: the other waits ten seconds, and then says so with status 73")
  func held() throws {
    let workplace = try Workplace()
    let line = #"{"sender": "anna", "message": "Ik wil een buurttuin beginnen", "message_id": "m1"}"# + "\n"
    let program = try RunningProgram(["chat", "--format", "jsonl"], in: workplace)
    try program.send(bytes: Array(line.replacing("m1", with: "m0").utf8))
    #expect(try program.line() != nil)
    let other = try DatabaseQueue(path: workplace.store)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      try program.send(bytes: Array(line.utf8))
      #expect(try program.ended() == .exited(73))
      try database.execute(sql: "ROLLBACK")
    }
    #expect(program.errors.contains("another program has held it for 10 seconds"), "\(program.errors)")
    let outcome = try Outcome.of("chat", "--format", "jsonl", in: workplace, input: line)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
  }
}
