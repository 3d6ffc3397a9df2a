import Foundation
import Model
import Testing

@Suite("Commands")
struct CommandTests {
  @Test("--version and --help go to stdout")
  func versionAndHelp() throws {
    let workplace = try Workplace()
    let version = try Outcome.of("--version", in: workplace)
    #expect(version.status == 0)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    let help = try Outcome.of("--help", in: workplace)
    #expect(help.status == 0)
    for word in ["chat", "parse", "check", "evaluate", "Exit status"] {
      #expect(help.output.contains(word), "\(word)")
    }
  }

  @Test("check: the intents of this repository are right")
  func checkOurs() throws {
    let outcome = try Outcome.of("check", in: try Workplace())
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test("check: every fault with file, line and column, in one run, and status 1")
  func checkFaults() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeFaultyIntents()
    try workplace.write("intent: groet\nexamples: [hallo]\n", to: "faulty/nog_eens.yaml")
    let outcome = try Outcome.of("check", intents, in: workplace)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("faulty/groet.yaml:3:1"))
    #expect(outcome.output.contains("faulty/nog_eens.yaml:1:"))
    #expect(outcome.output.contains("examples"))
  }

  @Test("evaluate: figures as text, as JSON and as a page")
  func evaluate() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let file = try workplace.write(
      """
      {"text": "hallo", "intent": "groet"}
      {"text": "ik heb schulden", "intent": "hulp_geld"}

      {"text": "ik zoek een traplift", "intent": "hulp_geld"}
      """, to: "labels.jsonl")
    let text = try Outcome.of("evaluate", file, "--intents", intents, in: workplace)
    #expect(text.status == 0)
    #expect(!text.output.isEmpty)
    let page = workplace.path + "/page.html"
    let figures = try Outcome.of(
      "evaluate", file, "--intents", intents, "--json", "--report", page, in: workplace)
    #expect(figures.status == 0)
    let json = try JSONValue(parsing: figures.output)
    guard case .double(let accuracy) = json["accuracy"] else {
      Issue.record("There is no accuracy: \(figures.output)")
      return
    }
    #expect(abs(accuracy - 2.0 / 3.0) < 0.001)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("hulp_zorg"))
  }

  @Test(
    "A reader of stdout that goes away ends the program, and quietly",
    arguments: [["chat", "--format", "jsonl"], ["chat"], ["parse"]])
  func readerGoesAway(_ arguments: [String]) throws {
    let program = try RunningProgram(arguments, in: try Workplace())
    let line = #"{"sender": "anna", "message": "hoi"}"#
    try program.send(line)
    #expect(try program.line() != nil)
    program.closeOutput()
    try program.send(line)
    let ending = try program.ended()
    guard case .exited(let status) = ending else {
      Issue.record("It ended by \(ending).")
      return
    }
    #expect(status == 141)
    #expect(program.errors.isEmpty)
  }
}
