import Foundation
import Testing

@Suite("A conversation in text")
struct TextModeTests {
  @Test("A reply is one or more lines and then one empty line")
  func framing() throws {
    let program = try RunningProgram(["chat"], in: try Workplace())
    try program.send("hoi")
    let greeting = try program.reply()
    #expect(greeting.count > 1)
    #expect(greeting.contains("  2. Ik heb hulp nodig"))
    // The number of a button is as good as its text.
    try program.send("2")
    #expect(try !program.reply().isEmpty)
    try program.send("")
    #expect(try !program.reply().isEmpty)
    program.closeInput()
    #expect(try program.line() == nil)
    #expect(try program.ended() == .exited(0))
    #expect(program.errors.isEmpty)
  }

  @Test("No reply of any intent breaks the framing")
  func everyIntent() throws {
    let messages = try Repository.firstExamples()
    #expect(messages.count > 40)
    let outcome = try Outcome.of(
      "chat", in: try Workplace(), input: messages.map { $0 + "\n" }.joined())
    #expect(outcome.lines.count { $0.isEmpty } == messages.count)
    #expect(outcome.lines.first?.isEmpty == false)
    #expect(!outcome.output.contains("\n\n\n"))
  }

  @Test("A conversation goes on at the next start when its sender is named")
  func resumes() throws {
    let workplace = try Workplace()
    let first = try Outcome.of(
      "chat", "--sender", "anna", in: workplace, input: "Ik wil een buurttuin beginnen\n")
    #expect(first.status == 0)
    let again = try Outcome.of("chat", "--sender=anna", in: workplace, input: "op het Kerkplein\nstoppen\n")
    #expect(again.output.contains("wie"))
    #expect(again.output.contains("verder"))
    let other = try Outcome.of("chat", "--sender", "piet", in: workplace, input: "verder\n")
    #expect(!other.output.contains("wie"))
  }

  @Test("Lines may end in CRLF, and the last one in nothing")
  func endsOfLines() throws {
    let plain = try Outcome.of("chat", in: try Workplace(), input: "hoi\nIk wil een buurttuin beginnen\n")
    let other = try Outcome.of("chat", in: try Workplace(), input: "hoi\r\nIk wil een buurttuin beginnen")
    #expect(plain.output == other.output)
    #expect(plain.lines.count { $0.isEmpty } == 2)
  }

  @Test(
    "A line that is too long or not UTF-8 is told so, and the next is answered",
    arguments: [
      Array(repeating: UInt8(ascii: "a"), count: 16 * 1024 + 1),
      Array(repeating: UInt8(ascii: "a"), count: 300_000),
      [0x68, 0xFF, 0x69], [0xC3],
    ])
  func unreadable(_ line: [UInt8]) throws {
    let input = Array("Ik wil een buurttuin beginnen\n".utf8) + line + Array("\nop het Kerkplein\n".utf8)
    let outcome = try Outcome.of(["chat"], in: try Workplace(), input: input)
    let replies = outcome.output.components(separatedBy: "\n\n").dropLast()
    #expect(replies.count == 3)
    #expect(replies[1].contains(line.count > 100 ? "lang" : "lezen"))
    #expect(replies[2].contains("wie"))
    #expect(outcome.status == 0)
  }

  @Test("A message of just 16 KiB is answered")
  func longest() throws {
    let message = "Ik wil een buurttuin beginnen. " + String(repeating: "a", count: 16 * 1024 - 31)
    let outcome = try Outcome.of("chat", in: try Workplace(), input: message + "\n")
    #expect(!outcome.output.contains("te lang"))
    #expect(outcome.lines.count { $0.isEmpty } == 1)
  }

  @Test("In memory, nothing is kept")
  func memory() throws {
    let workplace = try Workplace()
    let outcome = try Outcome.of(
      "chat", "--store", ":memory:", "--sender", "anna", in: workplace,
      input: "Ik wil een buurttuin beginnen\n")
    #expect(outcome.status == 0)
    #expect(!FileManager.default.fileExists(atPath: workplace.state))
  }

  @Test("The store is for its owner alone")
  func permissions() throws {
    let workplace = try Workplace()
    _ = try Outcome.of("chat", in: workplace, input: "hoi\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: workplace.store)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}

extension RunningProgram {
  /// The lines of one reply, without the empty line behind it.
  fileprivate func reply() throws -> [String] {
    var lines: [String] = []
    while let line = try line(), !line.isEmpty { lines.append(line) }
    return lines
  }
}

extension Repository {
  /// The first example of every intent file.
  fileprivate static func firstExamples() throws -> [String] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: path("intents"))
    return files.sorted().compactMap { file in
      guard file.hasSuffix(".yaml"), let text = try? Self.text("intents/" + file),
        text.contains("\nexamples:")
      else {
        return nil
      }
      let lines = text.split(separator: "\n").drop { !$0.hasPrefix("examples:") }
      return lines.dropFirst().first.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " -\"'")) }
    }
  }
}
