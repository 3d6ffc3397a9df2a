import Foundation
import Model
import Testing

@Suite("desk, tick and report")
struct CaseCommandTests {
  /// Sends a complaint on `time`, through a bridge that then goes away.
  private static func complain(_ workplace: Workplace, _ receiver: Receiver? = nil, time: String?) throws
    -> String
  {
    let bridge = try Bridge(in: workplace, to: receiver, time: time)
    var number: String?
    for (index, turn) in Journey.complaint.turns.enumerated() {
      number = try bridge.say(turn.message, id: "m\(index)").caseNumber
    }
    try bridge.finish()
    guard let number else { throw Failure("No case was opened.") }
    return number
  }

  @Test("desk: a command a line, and the citizen reads it at his next message")
  func desk() throws {
    let workplace = try Workplace()
    let number = try Self.complain(workplace, time: nil)
    let input = "zaken\ntoon \(number.dropFirst(2))\nantwoord \(number) Wij bellen u.\nonzin\n"
    let desk = try Outcome.of(["desk"], in: workplace, input: Array(input.utf8))
    #expect(desk.status == 0, "\(desk.errors)")
    #expect(desk.output.contains("\(number), een klacht"))
    #expect(desk.output.contains("Anna de Vries"))
    #expect(desk.lines.filter(\.isEmpty).count == 4, "an empty line behind every reply")

    let bridge = try Bridge(in: workplace, time: nil)
    let reply = try bridge.say("hallo", id: "later")
    #expect(reply.said.contains("Een medewerker van") && reply.said.contains("Wij bellen u."))
    try bridge.finish()
  }

  @Test("tick: reports what ran late, once")
  func tick() throws {
    let (workplace, receiver) = (try Workplace(), try Receiver())
    defer { receiver.stop() }
    _ = try Self.complain(workplace, receiver, time: Bridge.monday)
    let configuration = try workplace.configure(receiver)
    for late in [1, 0] {
      let tick = try Outcome.of(
        ["tick"] + configuration.arguments, in: workplace, environment: configuration.environment)
      #expect(tick.status == 0)
      #expect(tick.lines.first == "Reminders: 0. Promises that ran late: \(late).")
    }
    #expect(try receiver.allEvents().map(\.type) == [EventType.complaint, EventType.promiseLate])
  }

  @Test("report: a page, or the same figures as JSON, with what is small left out")
  func report() throws {
    let workplace = try Workplace()
    _ = try Self.complain(workplace, time: nil)
    let page = try Outcome.of("report", in: workplace)
    #expect(page.status == 0)
    #expect(page.output.contains("<!doctype html>") && page.output.contains("minder dan 5"))
    #expect(!page.output.contains("Anna"))
    let file = workplace.path + "/page.html"
    #expect(try Outcome.of("report", "--output", file, in: workplace).output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == page.output)
    let json = try JSONValue(parsing: Outcome.of("report", "--json", "--weeks", "3", in: workplace).output)
    #expect(json["weeks"]?.text.split(separator: ",").count == 3)
    #expect(json["sent"]?.text.contains("\"form\":\"klacht\"") == true)
    #expect(json["sent"]?.text.contains("null") == true)
  }

  @Test(
    "Wrong options are refused",
    arguments: [["report", "--weeks", "0"], ["tick", "--drain", "-1"], ["desk", "--name", " "]])
  func refused(_ arguments: [String]) throws {
    #expect(try Outcome.of(arguments, in: try Workplace()).status == 64)
  }
}
