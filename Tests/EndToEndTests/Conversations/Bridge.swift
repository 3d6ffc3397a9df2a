import Model
import Testing

/// A bridge to a chat network: talks to `samenspraak chat --format jsonl` in the line protocol.
final class Bridge {
  let program: RunningProgram
  private let sender: String
  private let time: String?

  /// `time` is the moment that turns are held at; nil for the machine's clock.
  init(
    in workplace: Workplace, to receiver: Receiver? = nil, sender: String = "anna", time: String? = monday,
    drain: Int = 30, formats: [String] = ["cloudevents"]
  ) throws {
    (self.sender, self.time) = (sender, time)
    var arguments = ["chat", "--format", "jsonl", "--drain", String(drain)]
    var environment: [String: String] = [:]
    if let receiver {
      let configuration = try workplace.configure(receiver, formats: formats)
      arguments += configuration.arguments
      environment = configuration.environment
    }
    program = try RunningProgram(arguments, in: workplace, environment: environment)
  }

  /// A Monday long ago.
  static let monday = "2025-06-02T10:00:00+02:00"

  /// The line that carries a message.
  func line(_ message: String, id: String) -> String {
    let line: JSONValue = [
      "sender": .string(sender), "message": .string(message), "message_id": .string(id), "channel": "irc",
      "time": time.map { .string($0) } ?? .null,
    ]
    return line.text
  }

  /// Sends a message and waits for its answer.
  func say(_ message: String, id: String) throws -> ReplyLine {
    try program.send(line(message, id: id))
    return try reply()
  }

  /// The next line that comes out.
  func reply() throws -> ReplyLine {
    guard let line = try program.line() else { throw Failure("There is no answer. \(program.errors)") }
    return try ReplyLine(line)
  }

  /// Ends the input, and expects the program to end well, with nothing more to say.
  func finish() throws {
    program.closeInput()
    #expect(try program.remainingLines().isEmpty)
    #expect(try program.ended() == .exited(0), "\(program.errors)")
  }
}
