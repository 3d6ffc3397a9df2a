import Model
import Testing

@Suite("Input that nobody expects")
struct BadInputTests {
  @Test("Lines of ten megabytes: each is told, the next message is answered, and memory stays as it was")
  func tenMegabytes() throws {
    let bridge = try Bridge(in: try Workplace())
    _ = try bridge.say("hoi", id: "m0")
    let before = try bridge.program.peakKilobytes()
    let line = Array(repeating: UInt8(ascii: "a"), count: 10 << 20) + [UInt8(ascii: "\n")]
    for round in 1...3 {
      try bridge.program.send(bytes: line)
      #expect(try bridge.reply().error?.code == "too_long")
      #expect(try bridge.say("hoi", id: "m\(round)").inReplyTo == "m\(round)")
    }
    #expect(try Sanitizer.isOn || bridge.program.peakKilobytes() - before < 4096)
    try bridge.finish()
  }

  @Test(
    "Characters of every block of Unicode: answered, nothing of them moves a cursor, and memory does not grow"
  )
  func everyBlock() throws {
    let program = try RunningProgram(["chat", "--sender", "anna"], in: try Workplace())
    var before = 0
    var output = ""
    let lines = Self.everyBlock
    for (number, line) in lines.enumerated() {
      try program.send(line)
      while let text = try program.line(), !text.isEmpty { output += text }
      if number == lines.count / 4 { before = try program.peakKilobytes() }
    }
    #expect(try Sanitizer.isOn || program.peakKilobytes() - before < 8192)
    program.closeInput()
    #expect(try program.remainingLines().isEmpty)
    #expect(try program.ended() == .exited(0))
    #expect(program.errors.isEmpty)
    #expect(!output.isEmpty && Self.harmful(output).isEmpty)
  }

  @Test(
    "Control characters in an answer: they come back to no bridge, and reach no official", arguments: [0, 1])
  func controlCharacters(_ round: Int) throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    let bridge = try Bridge(
      in: workplace, to: receiver, formats: ["cloudevents", "mattermost", "matrix-hookshot"])
    let planted = ["\u{1B}]0;weg\u{7}\r\u{0}\u{B}", "\u{9B}\u{202E}\u{2066}\u{7F}\u{3}\u{85}"][round]
    for (index, turn) in Journey.initiative.turns.enumerated() {
      // What is asked to be confirmed is confirmed; all else carries them.
      let text = index == Journey.initiative.turns.count - 1 ? turn.message : turn.message + planted
      let reply = try bridge.say(text, id: "m\(index)")
      #expect(reply.form == turn.form, "after: \(turn.message)")
      #expect(Self.harmful(try JSONValue(parsing: reply.text)).isEmpty, "\(reply.text)")
    }
    let told = try bridge.say("welke gegevens bewaar je van mij?", id: "told")
    #expect(Self.harmful(try JSONValue(parsing: told.text)).isEmpty)
    try bridge.finish()
    let bodies = try receiver.allRequests.map { try JSONValue(parsing: $0.body) }
    #expect(bodies.count == 3)
    for body in bodies { #expect(Self.harmful(body).isEmpty, "\(body.text)") }
    #expect(Self.harmful(bridge.program.errors).isEmpty)
  }

  // MARK: Characters

  /// Lines that together hold every fourth character of every block of 256.
  private static let everyBlock: [String] = stride(from: UInt32(0), to: 0x110000, by: 1024).map { start in
    var scalars = String.UnicodeScalarView()
    for value in stride(from: start, to: start + 1024, by: 4) {
      if let scalar = Unicode.Scalar(value), scalar != "\n" { scalars.append(scalar) }
      if value % 64 == 0 { scalars.append(" ") }
    }
    return String(scalars)
  }

  /// The characters of `text` that do something to a terminal or a chat network, or turn the direction of writing.
  private static func harmful(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar {
      case "\n": false
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16) }
  }

  /// Those of all texts in a value.
  private static func harmful(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text): harmful(text)
    case .array(let elements): elements.flatMap(harmful)
    case .object(let members): members.flatMap { harmful($0.name) + harmful($0.value) }
    default: []
    }
  }
}
