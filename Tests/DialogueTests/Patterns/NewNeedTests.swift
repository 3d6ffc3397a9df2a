import Model
import Testing

@Suite struct NewNeedTests {
  @Test func aNeedStartsItsFormAfterAKindWord() throws {
    var talk = try Talk()
    let turn = talk.say("ik kan mijn huur niet betalen", "hulp_geld")
    #expect(talk.heard == ["intent:hulp_geld", "hulpvraag.voor_wie"])
    #expect(talk.tracker.form?.slots["situatie"] == .text("ik kan mijn huur niet betalen"))
    #expect(turn.buttons == ["Voor mijzelf", "Voor iemand anders"])
  }

  @Test func anOpenerTellsNothingYet() throws {
    var talk = try Talk()
    talk.say(said("ik heb een idee", "initiatief_starten", isOpener: true))
    #expect(talk.requested == "idee")
    #expect(talk.tracker.form?.slots.isEmpty == true)
  }

  @Test func aQuestionIsAnsweredWithItsButtons() throws {
    var talk = try Talk()
    let turn = talk.say("wat kun je", "wat_kun_je")
    #expect(talk.heard == ["intent:wat_kun_je"])
    #expect(turn.buttons.contains("Ik heb hulp nodig"))
    #expect(talk.tracker.form == nil)
  }

  @Test func otherNeedsAreKeptForLaterAndOffered() throws {
    var talk = try Talk()
    talk.say(
      said("ik heb schulden en mijn dochter spijbelt", "hulp_geld", others: ["hulp_jeugd", "hulp_geld"]))
    #expect(talk.heard.contains("ook_gehoord"))
    #expect(talk.tracker.later == ["hulp_jeugd"])
    talk.skip(to: "toestemming")
    talk.say("ja", "ja")
    let turn = talk.say("ja", "ja")
    #expect(talk.tracker.pending == .nextNeed("hulp_jeugd"))
    #expect(turn.text.contains("hulp bij opvoeden, school of opgroeien"))
    #expect(turn.buttons == ["Ja", "Nee"])
  }

  @Test func theSameAnswerIsNeverWordedTheSameTwiceRunning() throws {
    for intent in try Shipped.catalogue().intents where intent.form == nil && intent.name != "herhalen" {
      guard let name = intent.name, !intent.responses.isEmpty else { continue }
      var talk = try Talk()
      let first = talk.say("hm", name).replies
      #expect(talk.say("hm", name).replies != first, "\(name)")
    }
  }

  @Test(arguments: [
    ("initiatief", ["initiatief_starten", "sociaal_ondernemen", "uitdaagrecht"]),
    ("hulpaanbod", ["hulp_aanbieden", "meedoen"]), ("agendapunt", ["agenda_voorstellen"]),
    ("contact", ["mens_spreken"]), ("klacht", ["klacht"]),
    (
      "hulpvraag",
      [
        "hulp_geld", "hulp_zorg", "hulp_jeugd", "hulp_werk", "hulp_wonen", "hulp_contact", "hulp_mantelzorg",
        "hulp_praktisch", "hulp_formulier", "hulp_algemeen",
      ]
    ),
  ])
  func eachIntentStartsTheFormOfTheContract(_ form: String, _ intents: [String]) throws {
    let starting = try Shipped.catalogue().intents.filter { $0.form == form }.compactMap(\.name?.value)
    #expect(starting.sorted() == intents.sorted())
  }
}
