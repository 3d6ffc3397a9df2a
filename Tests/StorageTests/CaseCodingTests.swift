import Foundation
import Model
import Testing

@testable import Storage

/// Cases are written member by member, and read by their `Codable` conformance.
@Suite struct CaseCodingTests {
  @Test(arguments: try cases()) func comesBack(_ value: Case) throws {
    #expect(try JSONDecoder().decode(Case.self, from: Data(value.stored)) == value)
  }

  // A member that is added to `Case` and forgotten here would be lost.
  @Test(arguments: try cases()) func everyMemberIsWritten(_ value: Case) throws {
    let stored = try JSONDecoder().decode(Anything.self, from: Data(value.stored))
    #expect(try stored == JSONDecoder().decode(Anything.self, from: JSONEncoder().encode(value)))
  }

  // What is nil or empty in all of them would not be missed above.
  @Test func everyMemberIsTried() throws {
    let cases = try Self.cases()
    expectEveryMember(of: cases)
    expectEveryMember(of: cases.flatMap(\.promises))
    expectEveryMember(of: cases.flatMap(\.history))
    expectEveryMember(of: cases.compactMap(\.official))
  }

  /// Cases that together have something in every corner.
  private static func cases() throws -> [Case] {
    var full = Case(
      number: caseNumber(7), conversation: ConversationID(sender: "a\"b", channel: "irc"), form: "hulpvraag",
      intent: "hulp_geld", opened: moment(), status: .withdrawn,
      promise: Promise(what: "Iemand belt", due: day(5), source: "Awb 4:13", kept: day(3), reminded: true),
      further: [Promise(what: "en schrijft", due: day(9), lateReported: true)])
    full.slots = try fullTracker(of: anna).form?.slots ?? [:]
    full.official = Official(name: "Els", desk: bram)
    full.isHeld = true
    full.recipients = ["wijkteam", "archief"]
    full.guesses.fail(at: moment())
    full.note(.received, at: moment())
    full.note(.answered, at: moment(60), by: "Els", text: "We kijken ernaar.\n")
    return [makeCase(1), full]
  }
}
