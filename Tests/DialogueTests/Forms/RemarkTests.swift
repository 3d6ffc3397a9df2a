import Model
import Testing

@testable import Dialogue

@Suite("What an answer says besides") struct RemarkTests {
  @Test(arguments: [
    ("ja maar liever 's avonds", "liever 's avonds"), ("bel maar, maar liever 's avonds", "liever 's avonds"),
    ("ja prima, alleen niet op maandag", "alleen niet op maandag"),
    ("ja hoor als het kan morgen", "als het kan morgen"),
  ])
  func isHeard(_ text: String, _ aside: String) throws {
    #expect(try Speech.scene(said(text)).aside == aside)
  }

  @Test(arguments: [
    "ja", "ja hoor", "stuur maar op", "bel maar", "ja dat mag", "doe maar", "dat is prima", "ja graag",
  ])
  func isNotHeardWhereThereIsNothing(_ text: String) throws {
    #expect(try Speech.scene(said(text)).aside == nil)
  }

  @Test func aChoiceKeepsIt() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "contact_hoe")
    talk.say("bel maar, maar liever 's avonds", marks: [.value("contact_hoe", "bel maar", "bellen")])
    #expect(talk.tracker.form?.slots["contact_hoe"] == .choice("bellen"))
    #expect(talk.tracker.form?.slots["opmerking"] == .text("liever 's avonds"))
  }

  @Test func consentKeepsIt() throws {
    var talk = try Situation.consent.talk()
    talk.say("ja maar liever 's avonds bellen", "ja")
    #expect(talk.tracker.form?.slots["toestemming"] == .consent(true))
    #expect(talk.tracker.form?.slots["opmerking"] == .text("liever 's avonds bellen"))
  }

  @Test func theSummaryShowsItBeforeItIsSent() throws {
    var talk = try Situation.summary.talk()
    let turn = talk.say("ja maar liever 's avonds", "ja")
    #expect(turn.events.isEmpty)
    #expect(turn.text.contains("liever 's avonds"))
    let sent = talk.say("ja", "ja")
    #expect(sent.events.first?.data["slots"]?["opmerking"] == "liever 's avonds")
  }

  @Test func anAnswerToNothingAskedKeepsItToo() throws {
    var talk = try Situation.choice.talk()
    talk.say("ja maar liever 's avonds", "ja")
    #expect(talk.heard == ["erbij_geschreven", "hulpvraag.voor_wie.again"])
    #expect(talk.tracker.form?.slots["opmerking"] == .text("liever 's avonds"))
  }
}
