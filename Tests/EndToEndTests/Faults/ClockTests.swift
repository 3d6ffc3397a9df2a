import Foundation
import Model
import Testing

@Suite(
  "A clock that jumps a year",
  .disabled(if: Sanitizer.isOn, "a sanitizer must be the first library of a program itself"))
struct ClockTests {
  @Test(
    "In the middle of a form, ahead and back: the form goes on, and the event is sent",
    arguments: [365, -365])
  func inAForm(_ days: Int64) throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let clock = try ShiftedClock(in: workplace)
    let program = try Self.start(workplace, receiver, clock)
    var last: ReplyLine?
    for (index, turn) in Journey.initiative.turns.enumerated() {
      if index == 2 { try clock.shift(days: days) }
      if index == 4 { try clock.shift(days: 0) }
      try program.send(Self.line(turn.message, "m\(index)"))
      let reply = try ReplyLine(#require(try program.line()))
      #expect(reply.form == turn.form && reply.requestedSlot == turn.asks, "after: \(turn.message)")
      last = reply
    }
    try receiver.requests(1)
    program.closeInput()
    #expect(try program.ended() == .exited(0), "\(program.errors)")
    #expect(try receiver.allEvents().map(\.subject) == [last?.caseNumber])
  }

  @Test("Put back while a delivery waits for its next attempt: it does not wait for a year")
  func waitingDelivery() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver(listening: false))
    defer { receiver.stop() }
    let clock = try ShiftedClock(in: workplace)
    try clock.shift(days: 365)
    let first = try Self.start(workplace, receiver, clock, drain: 1)
    try first.send(Self.line("ik wil dood", "m1"))
    #expect(try first.line() != nil)
    first.closeInput()
    #expect(try first.ended() == .exited(0))
    #expect(
      first.errors.contains("niet bezorgd") && first.errors.contains("next start: 1."), "\(first.errors)")

    try clock.shift(days: 0)
    receiver.listen()
    let second = try Self.start(workplace, receiver, clock)
    try receiver.requests(1)
    second.closeInput()
    #expect(try second.ended() == .exited(0), "\(second.errors)")
  }

  @Test("Started once with the clock a year ahead: nothing is removed, and who comes back is known")
  func nothingIsRemoved() throws {
    let workplace = try Workplace()
    let clock = try ShiftedClock(in: workplace)
    let program = try Self.start(workplace, nil, clock)
    try program.send(Self.line("Ik wil een buurttuin beginnen", "m1"))
    #expect(try program.line() != nil)
    program.closeInput()
    #expect(try program.ended() == .exited(0))

    try clock.shift(days: 366)
    for _ in 0..<2 {
      let tick = try Outcome.of(["tick"], in: workplace, environment: clock.environment)
      #expect(tick.status == 0)
      #expect(tick.output.contains("0 answers, 0 conversations, 0 cases, 0 deliveries"), "\(tick.output)")
    }
    // A clock that goes on for a week is believed.
    try clock.shift(days: 366 + 7)
    let later = try Outcome.of(["tick"], in: workplace, environment: clock.environment)
    #expect(later.output.contains("1 answers, 1 conversations"), "\(later.output)")
  }

  @Test(
    "Put back a year between two starts: the conversation goes on, and repeated messages get the same answer")
  func betweenStarts() throws {
    let workplace = try Workplace()
    let clock = try ShiftedClock(in: workplace)
    var answers: [String] = []
    for (days, upTo) in [(Int64(365), 2), (0, 4), (-365, 6)] {
      try clock.shift(days: days)
      let program = try Self.start(workplace, nil, clock)
      for (index, turn) in Journey.initiative.turns[..<upTo].enumerated() {
        try program.send(Self.line(turn.message, "m\(index)"))
        let line = try #require(try program.line())
        if index < answers.count {
          #expect(line == answers[index])
        } else {
          answers.append(line)
          #expect(try ReplyLine(line).requestedSlot == turn.asks, "after: \(turn.message)")
        }
      }
      program.closeInput()
      #expect(try program.ended() == .exited(0), "\(program.errors)")
    }
  }

  private static func start(
    _ workplace: Workplace, _ receiver: Receiver?, _ clock: ShiftedClock, drain: Int = 30
  ) throws -> RunningProgram {
    let configuration = try receiver.map { try workplace.configure($0) }
    return try RunningProgram(
      ["chat", "--format", "jsonl", "--drain", String(drain)] + (configuration?.arguments ?? []),
      in: workplace,
      environment: clock.environment.merging(configuration?.environment ?? [:]) { $1 })
  }

  private static func line(_ text: String, _ id: String) -> String {
    let line: JSONValue = [
      "sender": "anna", "message": .string(text), "message_id": .string(id), "channel": "irc",
    ]
    return line.text
  }
}
