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
}
