import Foundation
import Model
import Testing

@testable import Storage

/// Trackers are written member by member, in the shape that their `Codable` conformance gives and that earlier versions
/// stored.
@Suite struct TrackerCodingTests {
  @Test(arguments: try trackers()) func comesBack(_ tracker: Tracker) throws {
    #expect(try Tracker(stored: tracker.stored, of: tracker.conversation) == tracker)
  }

  @Test(arguments: try trackers()) func whatEarlierVersionsStoredCanBeRead(_ tracker: Tracker) throws {
    let stored = Array(try JSONEncoder().encode(tracker))
    #expect(try Tracker(stored: stored, of: tracker.conversation) == tracker)
  }

  // A member that is added to `Tracker` and forgotten here would be lost between two messages.
  @Test(arguments: try trackers()) func everyMemberIsWritten(_ tracker: Tracker) throws {
    let stored = try JSONDecoder().decode(Anything.self, from: Data(tracker.stored))
    var expected = try JSONDecoder().decode(Anything.self, from: JSONEncoder().encode(tracker))
    expected.members["conversation"] = nil
    #expect(stored == expected)
  }

  // What is nil or empty in all of them would not be missed above.
  @Test func everyMemberIsTried() throws {
    let trackers = try Self.trackers()
    expectEveryMember(of: trackers)
    expectEveryMember(of: trackers.compactMap(\.form))
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"turns":"een"}"#, #"{"turns":1,"misunderstood":0,"handoff":false,"later":[1]}"#,
  ])
  func damageIsAnError(_ stored: String) {
    #expect(throws: (any Error).self) { try Tracker(stored: Array(stored.utf8), of: anna) }
  }

  @Test func damageInASlotIsAnError() throws {
    for wrong in [#"{"text":{}}"#, #"{"text":{"_0":1}}"#, "{}", #"{"kleur":{}}"#, "1"] {
      let stored = String(decoding: try fullTracker(of: anna).stored, as: UTF8.self)
        .replacing(#"{"consent":{"_0":true}}"#, with: wrong)
      #expect(stored.contains(wrong))
      #expect(throws: (any Error).self, "\(wrong)") { try Tracker(stored: Array(stored.utf8), of: anna) }
    }
  }

  /// Trackers that together have something in every corner.
  private static func trackers() throws -> [Tracker] {
    let number = caseNumber(7)
    let pending: [Pending?] = [
      nil, .choice(["hulp_geld", "groet"], text: "zeg \"het\""), .resume, .pause, .emergency, .changeWhich,
      .addition(number), .confirmWithdraw(number), .confirmErase, .proof(number, for: "zaak_status"),
      .reply(number),
      .nextNeed("hulp_zorg"),
    ]
    var trackers = [Tracker(conversation: bram)]
    for pending in pending {
      var tracker = try fullTracker(of: anna)
      tracker.pending = pending
      trackers.append(tracker)
    }
    var full = try fullTracker(of: anna, word: "tuin\u{1}\n\\ é 👩‍👩‍👧 \u{2028}")
    full.paused = full.form
    full.form?.requested = nil
    full.form?.toChange = ["plek", "wie"]
    full.form?.slots["plek"] = .place(text: "", postcode: nil, houseNumber: nil)
    full.form?.slots["wie"] = .people(text: "velen", count: nil)
    full.form?.slots["wanneer"] = .moment(text: "", from: nil, to: moment(-1_777_881_700))
    full.form?.slots["contact"] = .contact(phone: nil, email: "a@b.nl", text: "of bel")
    full.form?.slots["mag"] = .consent(false)
    full.laterWords = ["hulp_geld": "ik heb schulden", "hulp_werk": "en geen werk"]
    full.proved = [ProvedCase(number, at: moment())]
    full.laterValues = ["hulp_geld": ["wie": .people(text: "wij tweeën", count: 2), "mag": .consent(true)]]
    full.form?.takenBack = ["plek": .text("in de Dorpsstraat")]
    full.isAnonymous = true
    full.repeated = 2
    var guesses = Guesses()
    for _ in 0..<4 { guesses.fail(at: moment()) }
    full.guesses = guesses
    var brief = full
    brief.lastSeen = nil
    return trackers + [full, brief]
  }
}
