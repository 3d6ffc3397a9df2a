import Model
import Testing

@testable import Dialogue

@Suite("An answer that is put right") struct CorrectedTests {
  private static let june = Timestamp(seconds: 1_781_431_200)
  private static let july = Timestamp(seconds: 1_783_159_200)

  /// A plan of which the place and the day are known; who joins is asked.
  private func plan() throws -> Talk {
    var talk = try Talk()
    talk.say(
      "een barbecue in de Kerkstraat op 14 juni", "initiatief_starten",
      marks: [.street("Kerkstraat"), .moment("14 juni", Self.june)])
    #expect(talk.requested == "wie")
    return talk
  }

  @Test(arguments: [
    "nee, niet de Kerkstraat, de Dorpsstraat", "niet de Kerkstraat maar de Dorpsstraat",
    "de Dorpsstraat in plaats van de Kerkstraat", "ik bedoel de Dorpsstraat", "nee wacht, de Dorpsstraat",
    "sorry, het moet de Dorpsstraat zijn",
  ])
  func takesTheNewPlaceAndKeepsTheQuestion(_ text: String) throws {
    var talk = try plan()
    talk.say(text, marks: [.street("Kerkstraat"), .street("Dorpsstraat")])
    #expect(talk.tracker.form?.slots["plek"] == .place(text: "Dorpsstraat", postcode: nil, houseNumber: nil))
    #expect(talk.heard == ["verbeterd", "initiatief.wie.again"])
    #expect(talk.tracker.form?.slots["wie"] == nil)
  }

  @Test func theOldPlaceGoesFromTheCitizensOwnSentenceToo() throws {
    var talk = try plan()
    talk.say(
      "niet de Kerkstraat maar de Dorpsstraat", marks: [.street("Kerkstraat"), .street("Dorpsstraat")])
    #expect(talk.tracker.form?.slots["idee"] == .text("een barbecue in de Dorpsstraat op 14 juni"))
  }

  @Test func takesSeveralAtOnce() throws {
    var talk = try plan()
    talk.say(
      "nee, niet de Kerkstraat maar de Dorpsstraat, en op 4 juli",
      marks: [.street("Kerkstraat"), .street("Dorpsstraat"), .moment("4 juli", Self.july)])
    #expect(talk.tracker.form?.slots["plek"] == .place(text: "Dorpsstraat", postcode: nil, houseNumber: nil))
    #expect(talk.tracker.form?.slots["wanneer"] == .moment(text: "4 juli", from: Self.july, to: nil))
  }

  @Test func aPlaceThatNoReaderKnowsIsTakenBesideAnotherCorrection() throws {
    var talk = try plan()
    talk.say(
      "nee, niet Kerkstraat maar in het Hofje, en op 4 juli",
      marks: [.street("Kerkstraat"), .moment("4 juli", Self.july)])
    #expect(talk.tracker.form?.slots["plek"] == .place(text: "Hofje", postcode: nil, houseNumber: nil))
    #expect(talk.tracker.form?.slots["wanneer"] == .moment(text: "4 juli", from: Self.july, to: nil))
  }

  /// "Zaterdag" comes to the Saturday beside the day that was said, and keeps its hour.
  @Test(arguments: [
    ("ik bedoel zaterdag", "zaterdag", "2026-06-13T12:00:00+02:00"),
    ("nee, op maandag", "op maandag", "2026-06-15T12:00:00+02:00"),
    ("nee wacht, vrijdag", "vrijdag", "2026-06-12T12:00:00+02:00"),
  ])
  func aDayOfTheWeekIsTheOneBesideIt(_ text: String, _ part: String, _ from: String) throws {
    var talk = try plan()
    talk.say(text, marks: [.moment(part, monday.adding(seconds: 5 * 86_400))])
    guard case .moment(_, let seen, _) = talk.tracker.form?.slots["wanneer"] else {
      Issue.record("There is no moment.")
      return
    }
    #expect(seen == Timestamp(iso8601: from))
  }

  @Test func aDayOfTheWeekThatIsPastIsTheNext() throws {
    var talk = try Talk()
    let wednesday = monday.adding(seconds: 2 * 86_400)
    talk.say("een barbecue op woensdag", "initiatief_starten", marks: [.moment("woensdag", wednesday)])
    talk.now = monday.adding(seconds: 86_400)
    talk.say("ik bedoel maandag", marks: [.moment("maandag", monday.adding(seconds: 7 * 86_400))])
    guard case .moment(_, let seen, _) = talk.tracker.form?.slots["wanneer"] else {
      Issue.record("There is no moment.")
      return
    }
    #expect(seen == monday.adding(seconds: 7 * 86_400))
  }

  @Test func anHourLeavesTheDayAsItIs() throws {
    var talk = try plan()
    let three = DutchClock.moment(DutchClock.local(monday).date).adding(seconds: 15 * 3600)
    talk.say("nee wacht, om 3 uur", marks: [.moment("om 3 uur", three)])
    #expect(
      talk.tracker.form?.slots["wanneer"]
        == .moment(text: "14 juni, om 3 uur", from: Self.june.adding(seconds: 15 * 3600 - 12 * 3600), to: nil)
    )
  }

  @Test func wordsThatNoReaderKnowsReplaceTheWordsTheyDeny() throws {
    var talk = try plan()
    talk.say("niet een barbecue maar een picknick")
    #expect(talk.tracker.form?.slots["idee"] == .text("een picknick in de Kerkstraat op 14 juni"))
  }

  @Test func aNamedAnswerBecomesWhatIsSaid() throws {
    var talk = try plan()
    talk.skip(to: "naam")
    talk.say("Anna", marks: [.name("Anna")])
    talk.say("nee, mijn naam moet Anneke zijn")
    #expect(talk.tracker.form?.slots["naam"] == .text("Anneke"))
    #expect(talk.requested == "contact")
  }

  @Test func whatIsTakenBackIsNoAnswerToTheOpenQuestion() throws {
    var talk = try Talk()
    talk.say("een barbecue met de hele buurt", "initiatief_starten", marks: [.people("de hele buurt")])
    talk.skip(to: "wanneer")
    talk.say(
      "niet op 14 juni maar op 4 juli", marks: [.moment("14 juni", Self.june), .moment("4 juli", Self.july)])
    #expect(talk.tracker.form?.slots["wanneer"] == .moment(text: "4 juli", from: Self.july, to: nil))
    #expect(talk.requested == "nodig")
  }

  @Test func aNeedThatIsTakenBackGoesFromTheRest() throws {
    var talk = try plan()
    talk.skip(to: "nodig")
    talk.say(
      "geld en spullen", marks: [.value("nodig", "geld", "geld"), .value("nodig", "spullen", "spullen")])
    talk.say("nee, geen geld", "nee", marks: [.value("nodig", "geld", "geld")])
    #expect(talk.tracker.form?.slots["nodig"] == .choices(["spullen"]))
  }

  @Test func aNeedThatComesBackIsAddedAndItsTipIsToldOnce() throws {
    var talk = try plan()
    talk.skip(to: "nodig")
    talk.say("spullen", marks: [.value("nodig", "spullen", "spullen")])
    let gone = talk.say(
      "nee geen spullen maar geld", "nee",
      marks: [
        .value("nodig", "geen", "niets"), .value("nodig", "spullen", "spullen"),
        .value("nodig", "geld", "geld"),
      ])
    #expect(talk.tracker.form?.slots["nodig"] == .choices(["geld"]))
    #expect(gone.text.contains("potje"))
    let back = talk.say("nee toch wel spullen", "nee", marks: [.value("nodig", "spullen", "spullen")])
    #expect(talk.tracker.form?.slots["nodig"] == .choices(["geld", "spullen"]))
    #expect(!back.text.contains("potje"))
  }

  @Test func aNumberOfPeopleIsCounted() throws {
    var talk = try plan()
    talk.say("de buren", marks: [.people("de buren")])
    talk.say("nee, het aantal moet 20 zijn")
    #expect(talk.tracker.form?.slots["wie"] == .people(text: "20", count: 20))
  }

  @Test func aStoryIsNoCorrection() throws {
    var talk = try Situation.firstQuestion.talk()
    let story =
      "ik kan eigenlijk nooit meer naar de Kerkstraat want daar woont mijn ex en toch moet ik erheen"
    talk.say(story, "hulp_algemeen", marks: [.street("Kerkstraat")])
    #expect(talk.tracker.form?.slots["situatie"] == .text(story))
  }

  @Suite("In the summary") struct InSummary {
    @Test func noWordMustAnnounceIt() throws {
      var talk = try Situation.summary.talk()
      talk.say("voor mijn moeder en bel mij maar", marks: [.value("voor_wie", "voor mijn moeder", "ander")])
      #expect(talk.tracker.form?.slots["voor_wie"] == .choice("ander"))
      #expect(talk.heard == ["samenvatting"])
    }

    @Test func whatMustChangeIsAskedWhenItIsNotSaid() throws {
      var talk = try Situation.summary.talk()
      let turn = talk.say("sorry dat klopt niet helemaal")
      #expect(talk.heard == ["wat_veranderen"])
      #expect(turn.events.isEmpty)
    }

    @Test func aNewValueIsTakenWhereItIsAskedWhatMustChange() throws {
      var talk = try Situation.whatToChange.talk()
      talk.say("06 87654321", marks: [.phone("06 87654321", "+31687654321")])
      #expect(talk.tracker.form?.slots["contact"] == .contact(phone: "+31687654321", email: nil, text: nil))
      #expect(talk.heard == ["samenvatting"])
    }

    @Test(arguments: ["stuur maar op", "verstuur het maar"])
    func nothingToChangeAfterAllSends(_ text: String) throws {
      var talk = try Situation.whatToChange.talk()
      #expect(talk.say(text).events.map(\.type) == [EventType.help])
    }
  }

  @Suite("\"Verander mijn nummer\"") struct Request {
    @Test(arguments: [
      "verander mijn nummer", "mijn telefoonnummer klopt niet", "ik wil mijn nummer wijzigen",
    ])
    func asksThatQuestionAgainAndKeepsTheAnswerMeanwhile(_ text: String) throws {
      var talk = try Situation.contact.talk()
      talk.say("06 12345678", marks: [.phone("06 12345678")])
      talk.say(text, "zaak_wijzigen")
      #expect(talk.requested == "contact")
      #expect(talk.tracker.form?.slots["contact"] != nil)
      talk.say("weet ik niet", "weet_niet")
      #expect(
        talk.tracker.form?.slots["contact"] == .contact(phone: "+31612345678", email: nil, text: nil),
        "who has nothing new keeps the old")
    }
  }
}
