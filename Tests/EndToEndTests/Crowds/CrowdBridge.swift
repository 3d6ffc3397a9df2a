import Model

/// A bridge that talks for a crowd, and behaves as a bridge must: a line that came out is an answer, and whatever got
/// none is sent again to the next program, in the same order and under the same `message_id`.
final class CrowdBridge {
  let crowd: Crowd
  /// The answers, in the order of the messages.
  private(set) var answers: [String] = []

  init(_ crowd: Crowd) { self.crowd = crowd }

  /// No more lines than this are on their way.
  static let farthestAhead = 600

  /// Sends messages and reads answers, until there are `target` of them (all, when it is not told); never more than
  /// `ahead` are on their way. `isSent` when they all are already. False when the program ended before that.
  @discardableResult
  func talk(
    _ program: RunningProgram, upTo target: Int? = nil, ahead: Int = farthestAhead, isSent: Bool = false
  ) throws -> Bool {
    let target = target ?? crowd.messages.count
    var sent = isSent ? target : answers.count
    while answers.count < target {
      let bound = min(target, answers.count + ahead)
      if sent < bound {
        guard hurl(program, sent..<bound) else {
          try takeWhatCameOut(program)
          return false
        }
        sent = bound
      }
      guard let line = try program.line() else { return false }
      try keep(line)
    }
    return true
  }

  /// Sends messages and waits for nothing. False when the program has ended and reads no more.
  func hurl(_ program: RunningProgram, _ messages: Range<Int>) -> Bool {
    let bytes = messages.flatMap { Array((crowd.line($0) + "\n").utf8) }
    return (try? program.send(bytes: bytes)) != nil
  }

  /// Reads what stood in the pipe when the program ended. Half a line is no answer; true when there was one.
  @discardableResult
  func takeWhatCameOut(_ program: RunningProgram) throws -> Bool {
    while let line = try program.line() {
      guard (try? JSONValue(parsing: line)) != nil else {
        guard try program.line() == nil else { throw Failure("Half a line stands in the middle.") }
        return true
      }
      try keep(line)
    }
    return false
  }

  /// Sends messages again that were answered, and expects the very same lines; returns how many. `isSent` when they are on
  /// their way already.
  @discardableResult
  func askAgain(_ program: RunningProgram, from start: Int = 0, isSent: Bool = false) throws -> Int {
    var sent = isSent ? answers.count : start
    for index in start..<answers.count {
      let bound = min(answers.count, index + Self.farthestAhead)
      if sent < bound {
        _ = hurl(program, sent..<bound)
        sent = bound
      }
      guard let line = try program.line() else { throw Failure("The program ended. \(program.errors)") }
      guard line == answers[index] else {
        throw Failure("Message \(index) got another answer when it was sent again: \(line)")
      }
    }
    return answers.count - start
  }

  /// Takes an answer in, and expects the bot to stand where the journey says.
  private func keep(_ line: String) throws {
    let reply = try ReplyLine(line)
    let index = answers.count
    let expected = crowd.turn(index)
    guard reply.recipient == Crowd.conversation(of: crowd.messages[index].citizen).sender,
      reply.inReplyTo == crowd.id(index), reply.form == expected.form, reply.requestedSlot == expected.asks
    else { throw Failure("Message \(index) should lead to \(expected), and got: \(line)") }
    answers.append(line)
  }

  /// The number of the case that each citizen was told; nil for those who opened none.
  func numbers() throws -> [String?] {
    var numbers = [String?](repeating: nil, count: crowd.journeys.count)
    for (message, answer) in zip(crowd.messages, answers) {
      let said = try ReplyLine(answer).caseNumber
      numbers[message.citizen] = numbers[message.citizen] ?? said
    }
    return numbers
  }
}
