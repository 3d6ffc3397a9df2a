import Model
import Testing

@testable import Dialogue

@Suite struct EventDataTests {
  @Test func aFormGoesOutInTheShapeOfTheContract() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.say("voor mijn moeder", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
    talk.skip(to: "contact")
    talk.say("06 12345678", marks: [.phone("06 12345678")])
    talk.say("ja", "ja")
    let event = try #require(talk.say("ja", "ja").events.first)
    let number = try #require(talk.cases.first?.number)
    #expect(event.type == "nl.samenspraak.hulpvraag.aangemeld")
    #expect(event.subject == number)
    #expect(
      event.data == [
        "case": .string(number.description), "intent": "hulp_geld", "form": "hulpvraag",
        "slots": [
          "situatie": "ik kan mijn huur niet betalen", "voor_wie": "ander", "spoed": nil, "contact_hoe": nil,
          "naam": nil, "contact": ["phone": "+31612345678"], "toestemming": true,
        ],
        "channel": "irc", "received": "2026-05-04T10:00:00+02:00",
        "promise": ["what": "iemand van het wijkteam neemt contact met je op", "due": "2026-05-08"],
        "routing": "schuldhulpverlening",
      ])
  }

  @Test func aWithdrawalNamesTheCaseAndNothingElse() {
    let data = EventData.changed(Self.sample, addition: nil, now: monday)
    #expect(
      data == [
        "case": "S-000000", "form": "klacht", "intent": "klacht", "channel": "irc",
        "received": "2026-05-04T10:00:00+02:00",
      ])
  }

  @Test func anErasureNamesTheCasesThatMustGo() {
    let data = EventData.erased([Self.sample], channel: "irc", now: monday)
    #expect(data == ["cases": ["S-000000"], "channel": "irc", "received": "2026-05-04T10:00:00+02:00"])
  }

  @Test func aLatePromiseIsReportedWithWhatWasPromised() {
    let draft = EventDraft.promisesLate(Self.sample, Self.sample.promises)
    #expect(draft.type == EventType.promiseLate)
    #expect(draft.subject == .unassigned)
    #expect(draft.data["promise"] == ["what": "iemand belt je", "due": "2026-05-01"])
  }

  private static let sample = Case(
    number: .unassigned, conversation: ConversationID(sender: "anna", channel: "irc"), form: "klacht",
    intent: "klacht", opened: monday,
    promise: Promise(what: "iemand belt je", due: CivilDate(daysSince1970: 20_574)))
}
