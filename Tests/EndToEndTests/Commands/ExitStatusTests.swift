import Foundation
import Testing

@Suite("Exit statuses: every error says what is wrong, and where")
struct ExitStatusTests {
  @Test(
    "64: used in a way that is not known",
    arguments: [
      ["--onbekend"], ["chat", "--format", "xml"], ["chat", "--drain", "-1"], ["chat", "--sender", ""],
      ["parse", "--now", "morgen"], ["evaluate"], ["praat"],
    ])
  func usage(_ arguments: [String]) throws {
    try expect(64, arguments, in: try Workplace(), says: "")
  }

  @Test("65: intents with a fault", arguments: ["chat", "parse"])
  func faultyIntents(_ command: String) throws {
    let workplace = try Workplace()
    let intents = try workplace.writeFaultyIntents()
    try expect(65, [command, "--intents", intents], in: workplace, says: "faulty/groet.yaml:3:1")
  }

  @Test(
    "65: labelled utterances with a fault",
    arguments: [
      "{", #"{"intent": "groet"}"#, #"{"text": "hoi", "intent": 3}"#, #"{"text": "hoi"}"#,
    ])
  func faultyUtterances(_ line: String) throws {
    let workplace = try Workplace()
    let file = try workplace.write(
      #"{"text": "hoi", "intent": "groet"}"# + "\n\n\(line)\n", to: "labels.jsonl")
    let intents = try workplace.writeSmallIntents()
    try expect(65, ["evaluate", file, "--intents", intents], in: workplace, says: "labels.jsonl:3")
  }

  @Test("66: a directory of intents that is not there", arguments: ["chat", "parse", "check"])
  func missingIntents(_ command: String) throws {
    try expect(66, [command, "--intents", "nergens"], in: try Workplace(), says: "nergens")
  }

  @Test("66: a file of utterances that is not there")
  func missingUtterances() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    try expect(66, ["evaluate", "nergens.jsonl", "--intents", intents], in: workplace, says: "nergens.jsonl")
  }

  @Test("73: a store that cannot be written")
  func unwritableStore() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    // Below a file there is no place for a directory, whoever asks.
    try workplace.write("", to: "file")
    let store = workplace.path + "/file/state/samenspraak.sqlite"
    try expect(73, ["chat", "--intents", intents, "--store", store], in: workplace, says: "/file/state")
  }

  @Test("73: a store that is none")
  func damagedStore() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let store = try workplace.write(String(repeating: "geen database ", count: 100), to: "store.sqlite")
    try expect(73, ["chat", "--intents", intents, "--store", store], in: workplace, says: "store.sqlite")
  }

  @Test(
    "78: a bad configuration",
    arguments: [
      ("gemeente: {naam: Voorbeeld}\nwebhook: []\n", "settings.yaml:2", "webhooks"),
      (
        "webhooks:\n  - name: a\n    url: https://a.example/\n    secret: ${BESTAAT_NIET}\n",
        "settings.yaml:4", "BESTAAT_NIET"
      ),
      ("webhooks:\n  - name: a\n    url: http://a.example/\n    secret: b\n", "settings.yaml:3", "https"),
      ("gemeente: [\n", "settings.yaml:2", "waarde"),
    ])
  func badConfiguration(_ text: String, _ place: String, _ word: String) throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let file = try workplace.write(text, to: "settings.yaml")
    let outcome = try expect(
      78, ["chat", "--intents", intents, "--config", file], in: workplace, says: place)
    #expect(outcome.errors.contains(word))
  }

  @Test("66: a configuration that is named and not there")
  func missingConfiguration() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    try expect(
      66, ["chat", "--intents", intents, "--config", "nergens.yaml"], in: workplace, says: "nergens.yaml")
  }

  @Test("78: samenspraak.yaml counts when it is there")
  func usualConfiguration() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    #expect(try Outcome.of("chat", "--intents", intents, in: workplace).status == 0)
    try workplace.write("gemeente: {naem: Voorbeeld}\n", to: "samenspraak.yaml")
    try expect(78, ["chat", "--intents", intents], in: workplace, says: "samenspraak.yaml:1")
  }

  /// Nothing on stdout, a sentence on stderr.
  @discardableResult
  private func expect(
    _ status: Int32, _ arguments: [String], in workplace: Workplace, says text: String
  ) throws -> Outcome {
    let outcome = try Outcome.of(arguments, in: workplace)
    #expect(outcome.status == status, "\(arguments)")
    #expect(outcome.output.isEmpty, "\(arguments)")
    #expect(!outcome.errors.isEmpty && (text.isEmpty || outcome.errors.contains(text)), "\(outcome.errors)")
    return outcome
  }
}
