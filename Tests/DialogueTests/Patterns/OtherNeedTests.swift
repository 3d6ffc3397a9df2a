import Model
import Testing

@Suite struct OtherNeedTests {
  @Test func isKeptAndTheQuestionComesBack() throws {
    var talk = try Situation.choice.talk()
    talk.say("en mijn zoon heeft ook problemen op school", "hulp_jeugd")
    #expect(talk.heard == ["ook_gehoord", "hulpvraag.voor_wie.again"])
    #expect(talk.tracker.later == ["hulp_jeugd"])
  }

  @Test func isTakenUpAfterwardsWithWhatWasSaid() throws {
    var talk = try Situation.choice.talk()
    let words = "en mijn zoon heeft ook problemen op school"
    talk.say(words, "hulp_jeugd")
    talk.skip(to: "toestemming")
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    #expect(talk.heard.contains("volgende_vraag"))
    talk.say("ja", "ja")
    #expect(talk.tracker.form?.intent == "hulp_jeugd")
    #expect(talk.tracker.form?.slots["situatie"] == .text(words), "what was told is not asked")
  }

  @Test func moreAboutTheSameTroubleIsNoOtherNeed() throws {
    var talk = try Situation.choice.talk()
    talk.say("het gaat echt niet meer met de rekeningen", "hulp_wonen")
    #expect(talk.tracker.later.isEmpty)
  }

  @Test func moreAboutTheFormsOwnNeedIsWrittenDown() throws {
    var talk = try Situation.choice.talk()
    talk.say("we staan al drie maanden achter met de huur", "hulp_geld")
    #expect(talk.heard == ["erbij_geschreven", "hulpvraag.voor_wie.again"])
    #expect(talk.tracker.form?.slots["opmerking"] == .text("we staan al drie maanden achter met de huur"))
  }

  @Test func isKeptBesideTheSummaryToo() throws {
    var talk = try Situation.summary.talk()
    let turn = talk.say("ik heb een klacht over hoe het ging", "klacht")
    #expect(talk.tracker.later == ["klacht"])
    #expect(talk.heard.contains("samenvatting"))
    #expect(turn.events.isEmpty)
  }

  @Test func ofTwoNeedsInOneMessageEachKeepsItsOwnPart() throws {
    var talk = try Talk()
    let text = "ik heb schulden en mijn dochter spijbelt al weken"
    let part = text.unicodeScalars.count - "mijn dochter spijbelt al weken".unicodeScalars.count
    talk.say(
      said(
        text, "hulp_geld", marks: [.value("voor_wie", "mijn dochter", "ander")], others: ["hulp_jeugd"],
        otherParts: ["hulp_jeugd": part..<text.unicodeScalars.count]))
    #expect(talk.requested == "voor_wie", "the daughter is not who has debts")
    talk.skip(to: "naam")
    talk.say("Sam", marks: [])
    talk.say("06 12345678", marks: [.phone("06 12345678")])
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    let slots = talk.tracker.form?.slots
    #expect(talk.tracker.form?.intent == "hulp_jeugd")
    #expect(slots?["situatie"] == .text("mijn dochter spijbelt al weken"))
    #expect(slots?["voor_wie"] == .choice("ander"))
    #expect(slots?["naam"] == .text("Sam"), "who he is was said a moment ago")
    #expect(slots?["contact"] == .contact(phone: "+31612345678", email: nil, text: nil))
    #expect(talk.requested == "spoed")
  }

  @Test func aNameOfLongAgoIsAskedAgain() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say("Sam")
    talk.skip(to: "toestemming")
    talk.say("ja", "ja")
    talk.say("ja", "ja")
    talk.now = talk.now.adding(seconds: 30 * 86_400)
    talk.say("mijn dochter spijbelt al weken", "hulp_jeugd")
    #expect(talk.tracker.form?.slots["naam"] == nil)
  }
}
