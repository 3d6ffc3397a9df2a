import Model
import Testing

@testable import Dialogue

/// What went wrong once in a talk by hand, each by name.
@Suite("Regressions of the conversation") struct SmallWoundsTests {
  @Test func aTopicIsNotTheWishForAPerson() throws {
    var talk = try Situation.choice.talk()
    talk.say("kun je mij ook bellen?", "mens_spreken")
    #expect(talk.requested == "onderwerp")
    #expect(talk.tracker.form?.slots.isEmpty == true)
  }

  @Test func anAnswerThatIsTakenBackIsAskedAgain() throws {
    var talk = try Talk()
    talk.say("een barbecue in de Kerkstraat", "initiatief_starten", marks: [.street("Kerkstraat")])
    talk.say("sorry, het is niet in de Kerkstraat", "terug", marks: [.street("Kerkstraat")])
    #expect(talk.requested == "plek")
  }

  @Test(arguments: ["wacht even", "momentje", "ik moet even denken"])
  func whoNeedsAMomentGetsIt(_ text: String) throws {
    var talk = try Situation.choice.talk()
    talk.say(text, "terug")
    #expect(talk.heard == ["gepauzeerd"])
    #expect(talk.requested == "voor_wie")
  }

  @Test func whatSoundsLikeAStepBackIsAnAnswer() throws {
    var talk = try Talk()
    talk.say("ik ben onbeschoft behandeld aan de balie", "klacht")
    talk.say("hij belde niet terug", "terug")
    #expect(talk.tracker.form?.slots["wens"] == .text("hij belde niet terug"))
  }

  @Test func theVeryWordThatWasAskedForIsNoEmergency() throws {
    var talk = try Situation.choice.talk()
    let cry = cried("mezelf", "nood_zelfdoding")
    talk.say(
      Interpretation(
        text: cry.text, ranking: cry.ranking, outcome: .clear, emergency: cry.emergency,
        entities: [Entity(name: "voor_wie", range: 0..<6, text: "mezelf", value: .text("zelf"))]))
    #expect(talk.tracker.form?.slots["voor_wie"] == .choice("zelf"))
  }

  @Test func aPlaceThatNobodyAsksForIsWrittenDown() throws {
    var talk = try Situation.choice.talk()
    talk.say("in de Beukenlaan", marks: [.street("Beukenlaan")])
    #expect(talk.tracker.form?.slots["opmerking"] == .text("in de Beukenlaan"))
    #expect(talk.requested == "voor_wie")
  }

  @Test func wordsThatFitNoChoiceAreNotLost() throws {
    var talk = try Situation.choice.talk()
    talk.say("ja dat is lastig te zeggen")
    talk.say("er liggen ook nog matrassen")
    #expect(talk.tracker.form?.slots["opmerking"] == .text("er liggen ook nog matrassen"))
    #expect(talk.requested == "spoed")
  }

  @Test func twoAnswersToChangeAreBothAsked() throws {
    var talk = try Situation.summary.talk()
    talk.say("mijn naam is Johan", marks: [.name("Johan")])
    talk.say("verander de naam en het telefoonnummer", "zaak_wijzigen")
    #expect(talk.requested == "naam")
    talk.say("Johan Smit", marks: [.name("Johan Smit")])
    #expect(talk.requested == "contact")
    talk.say("06 12345678", marks: [.phone("06 12345678")])
    #expect(talk.heard == ["samenvatting"])
  }

  @Test func aBareYesIsNoPhoneNumber() throws {
    var talk = try Situation.contact.talk()
    for _ in 0..<2 { talk.say("ja", "ja") }
    #expect(talk.tracker.form?.slots["contact"] == .skipped)
  }

  @Test func aNameWithANumberBehindItIsBoth() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say("Ria 06 12345678", marks: [.phone("06 12345678")])
    #expect(talk.tracker.form?.slots["naam"] == .text("Ria"))
    #expect(talk.tracker.form?.slots["contact"] == .contact(phone: "+31612345678", email: nil, text: nil))
  }

  @Test func anAddressBesideAChoiceIsKept() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "contact_hoe")
    talk.say(
      "kom langs bij haar, Lindelaan 5",
      marks: [.value("contact_hoe", "kom langs", "langskomen"), .street("Lindelaan")])
    #expect(talk.tracker.form?.slots["opmerking"] == .text("kom langs bij haar, Lindelaan 5"))
  }

  @Test func noMailIsNoReasonToSkipTheName() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say("ik heb geen mail")
    #expect(talk.requested == "naam")
    talk.say("Kees", marks: [.name("Kees")])
    talk.say("ik heb geen mail")
    #expect(talk.tracker.form?.slots["contact"] == .skipped)
  }

  @Test func aQuestionIsNoRefusal() throws {
    var talk = try Situation.contact.talk()
    talk.say("kan dat niet anders?", "nee")
    #expect(talk.requested == "contact")
  }

  @Test func aWordOfAListInAStoryIsNoAnswer() throws {
    var talk = try Talk()
    talk.say(
      "ik kan niet goed lezen en schrijven", "hulp_formulier",
      marks: [.value("contact_hoe", "schrijven", "mailen")])
    #expect(talk.tracker.form?.slots["contact_hoe"] == nil)
    talk.skip(to: "contact_hoe")
    talk.say("schrijven", marks: [.value("contact_hoe", "schrijven", "mailen")])
    #expect(talk.tracker.form?.slots["contact_hoe"] == .choice("mailen"))
  }

  @Test func anAddressThatIsPutRightIsNoEmergency() throws {
    var talk = try Talk()
    talk.say("een barbecue in de Beukenlaan", "initiatief_starten", marks: [.street("Beukenlaan")])
    let text = "niet Beukenlaan maar Kerkstraat"
    let message = said(text, marks: [.street("Beukenlaan"), .street("Kerkstraat")])
    talk.say(
      Interpretation(
        text: text, ranking: [.init(name: "nood_direct", confidence: 0.5)], outcome: .clear,
        emergency: "nood_direct", entities: message.entities))
    #expect(talk.tracker.form?.slots["plek"] == .place(text: "Kerkstraat", postcode: nil, houseNumber: nil))
  }

  @Test func anEmergencyWithAnAddressIsOne() throws {
    var talk = try Talk()
    talk.say("een barbecue in de Beukenlaan", "initiatief_starten", marks: [.street("Beukenlaan")])
    let text = "brand in de Kerkstraat"
    talk.say(
      Interpretation(
        text: text, ranking: [.init(name: "nood_direct", confidence: 0.9)], outcome: .clear,
        emergency: "nood_direct", entities: said(text, marks: [.street("Kerkstraat")]).entities))
    #expect(talk.heard.contains("intent:nood_direct"))
  }

  @Test(arguments: [
    "mag ik anoniem blijven?", "mag ik anoniem blijven", "mag mijn zus dit lezen", "is dit wel goed?",
  ])
  func aQuestionIsNoConsent(_ text: String) throws {
    var talk = try Situation.consent.talk()
    talk.say(said(text, "privacy_vraag", marks: [.value("ja_nee", String(text.prefix { $0 != " " }), "ja")]))
    #expect(talk.tracker.form?.slots["toestemming"] == nil)
  }

  @Test(arguments: ["mag wel", "mag", "dat mag", "is goed", "ja, mag"])
  func aShortYesIsConsent(_ text: String) throws {
    var talk = try Situation.consent.talk()
    let mark = text.hasPrefix("ja") ? "ja" : text
    talk.say(said(text, "ja", marks: [.value("ja_nee", mark, "ja")]))
    #expect(talk.tracker.form?.slots["toestemming"] == .consent(true))
  }

  @Test func whatIsDeniedIsNotWrittenDown() throws {
    var talk = try Situation.choice.talk()
    talk.say("liever niet via de telefoon", marks: [.value("contact_hoe", "telefoon", "bellen")])
    #expect(talk.tracker.form?.slots["contact_hoe"] == nil)
    talk.skip(to: "contact_hoe")
    talk.say("niet bellen", marks: [.value("contact_hoe", "bellen", "bellen")])
    #expect(talk.tracker.form?.slots["contact_hoe"] == nil)
    talk.say(
      "niet bellen maar mailen",
      marks: [.value("contact_hoe", "bellen", "bellen"), .value("contact_hoe", "mailen", "mailen")])
    #expect(talk.tracker.form?.slots["contact_hoe"] == .choice("mailen"))
  }

  @Test func whatSteersTheTalkIsNoSubjectToChoose() throws {
    var talk = try Talk()
    let turn = talk.say(
      said("hoe nu verder met de huur", "hulp_geld", 0.3, outcome: .closeCall(["overslaan", "hulp_geld"])))
    #expect(turn.buttons == ["Hulp bij geldzorgen", "Iets anders"])
    #expect(talk.heard == ["half_begrepen"])
  }

  @Test func aChosenQuestionAboutACaseIsAnsweredFromTheCase() throws {
    var talk = try Talk()
    talk.sendRequest()
    talk.say(said("en nu", "zaak_status", 0.3, outcome: .closeCall(["zaak_status", "hulp_geld"])))
    let turn = talk.say("wanneer hoor ik iets", "zaak_status")
    #expect(turn.text.contains(talk.cases.first?.number.description ?? "-"))
  }

  @Test func aQuestionErasesNothing() throws {
    var talk = try Situation.whetherToErase.talk()
    let turn = talk.say(said("is dat zeker?", "ja", 0.95))
    #expect(!turn.erases)
  }

  @Test func aDeniedChoiceIsNoWishForAPerson() throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "contact_hoe")
    talk.say(
      said("niet bellen aub", "mens_spreken", 0.98, marks: [.value("contact_hoe", "bellen", "bellen")]))
    #expect(talk.tracker.form?.name == "hulpvraag")
  }

  @Test func aJokeIsNoPlace() throws {
    var talk = try Talk()
    talk.say("een buurtborrel met zijn allen houden", "initiatief_starten")
    talk.say(said("vertel eens een mop", nil, outcome: .outOfScope).with(0.9))
    #expect(talk.heard.contains("niet_van_ons_tussendoor"))
    #expect(talk.requested == "plek")
  }

  @Test func whoAsksWhatIsSentIsShownIt() throws {
    var talk = try Situation.summary.talk()
    talk.say("wat stuur je precies op?")
    #expect(talk.heard == ["samenvatting"])
  }

  @Test func aPlaceOnSecondThoughtIsThePlace() throws {
    var talk = try Talk()
    talk.say("een buurtborrel met zijn allen houden", "initiatief_starten")
    talk.say("op het pleintje bij de kerk")
    talk.say("ja wacht, eigenlijk liever in het park")
    #expect(talk.tracker.form?.slots["plek"] == .place(text: "in het park", postcode: nil, houseNumber: nil))
    #expect(talk.requested == "wie")
  }

  @Test(arguments: [
    ("trouwens Greetje", "Greetje"), ("nou goed, Bep", "Bep"), ("gewoon Kees de Boer", "Kees de Boer"),
  ])
  func whatStandsBeforeANameIsNoName(_ text: String, _ name: String) throws {
    var talk = try Talk()
    talk.askForHelp()
    talk.skip(to: "naam")
    talk.say(said(text, text.hasPrefix("nou") ? "ja" : nil))
    #expect(talk.tracker.form?.slots["naam"] == .text(name))
  }
}

@Suite("\"Maar\" that is no contrast") struct ParticleTests {
  @Test(arguments: [
    "laat maar iemand langskomen", "kom maar langs", "bel maar op 06 12345678", "doe maar een mail",
  ])
  func addsNothing(_ text: String) throws { #expect(try Speech.scene(said(text)).aside == nil) }

  @Test func theAnswerItselfIsNoRemark() throws {
    var talk = try Talk()
    talk.say("een barbecue met de hele straat", "initiatief_starten")
    talk.skip(to: "nodig")
    talk.say("alleen kennis", marks: [.value("nodig", "kennis", "kennis")])
    #expect(talk.tracker.form?.slots["opmerking"] == nil)
  }
}
