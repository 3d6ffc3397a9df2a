import Foundation
import Model
import Testing

@Suite("check --deep and --json")
struct DeepCheckTests {
  @Test("What stands in two intents, what is too little, and a test that goes wrong")
  func deep() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    try workplace.write(
      "intent: hulp_werk\nexamples:\n  - ik zoek werk\n  - ik heb eigenlijk schuldn, hoor\npatterns: [ik wil werken]\n",
      to: "small/hulp_werk.yaml")
    let tests = try workplace.write("intent: hulp_werk\nlands: [hoi daar]\n", to: "toetsen/hulp_werk.yaml")
    let outcome = try Outcome.of(
      "check", intents, "--deep", "--tests", workplace.path + "/toetsen", in: workplace)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    for part in [
      "small/hulp_werk.yaml:4: “ik heb eigenlijk schuldn, hoor” bij `hulp_werk`",
      "small/hulp_geld.yaml:3 “ik heb schulden” bij `hulp_geld`",
      "small/hulp_werk.yaml:1: `hulp_werk` heeft 2 voorbeelden.", "small/hulp_werk.yaml:5: “ik wil werken”",
      tests + ":2: “hoi daar”", "Alles klopt: 4 intents, 15 voorbeelden.",
    ] { #expect(outcome.output.contains(part), "\(part) is not in: \(outcome.output)") }
  }

  @Test("The same as JSON")
  func deepJSON() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    let outcome = try Outcome.of("check", intents, "--deep", "--json", in: workplace)
    #expect(outcome.status == 0)
    let json = try JSONValue(parsing: outcome.output)
    #expect(json["faults"] == .array([]))
    guard case .array(let few) = json["data"]?["too_few"] else {
      Issue.record("There is no list: \(outcome.output)")
      return
    }
    #expect(few.count == 3)
    #expect(few.first?["file"]?.string?.hasSuffix("small/groet.yaml") == true)
  }

  @Test("Faults as JSON, status 1, and no training on files that are wrong")
  func faultsJSON() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeFaultyIntents()
    let outcome = try Outcome.of("check", intents, "--deep", "--json", in: workplace)
    #expect(outcome.status == 1)
    let json = try JSONValue(parsing: outcome.output)
    #expect(json["data"] == .null)
    guard case .array(let faults) = json["faults"] else {
      Issue.record("There is no list: \(outcome.output)")
      return
    }
    #expect(faults.first?["line"] == .int(3))
    #expect(faults.first?["severity"] == .string("error"))
  }

  @Test("A test's file with a fault, and one that is not there")
  func faultyTests() throws {
    let workplace = try Workplace()
    let intents = try workplace.writeSmallIntents()
    try workplace.write("intent: groet\nlandt: [hoi]\n", to: "toetsen/groet.yaml")
    let faulty = try Outcome.of(
      "check", intents, "--deep", "--tests", workplace.path + "/toetsen", in: workplace)
    #expect(faulty.status == 1)
    #expect(faulty.output.contains("toetsen/groet.yaml:2:1"))
    let missing = try Outcome.of("check", intents, "--deep", "--tests", "nergens", in: workplace)
    #expect(missing.status == 66)
    #expect(missing.errors.contains("nergens"))
  }
}
