import Model
import Testing

@testable import Dialogue

@Suite struct SlotReaderTests {
  private static let form = [
    "plek": "initiatief", "wie": "initiatief", "wanneer": "initiatief", "nodig": "initiatief",
    "idee": "initiatief",
    "spoed": "hulpvraag", "naam": "hulpvraag", "contact": "hulpvraag", "toestemming": "hulpvraag",
    "voor_wie": "hulpvraag",
  ]

  private func reader(_ slot: SlotName) throws -> SlotReader {
    let catalogue = try Shipped.catalogue()
    return SlotReader(
      slot: try #require(catalogue.form(Self.form[slot] ?? "")?.slot(slot)), catalogue: catalogue,
      cues: Cues(catalogue.cues))
  }

  @Test func textIsTheCitizensOwnWords() throws {
    #expect(try reader("idee").answer(said("  een tuin! ")) == .text("een tuin!"))
  }

  @Test func anEmptyMessageAnswersNothing() throws {
    for slot in Self.form.keys { #expect(try reader(slot).answer(said(" ")) == nil, "\(slot)") }
  }

  @Test func aPlaceKeepsPostcodeAndHouseNumber() throws {
    let message = said(
      "Kerkstraat 12, 1234 ab",
      marks: [.street("Kerkstraat"), .houseNumber("12"), .postcode("1234 ab", "1234AB")])
    #expect(
      try reader("plek").answer(message)
        == .place(text: "Kerkstraat 12, 1234 ab", postcode: "1234AB", houseNumber: "12"))
  }

  @Test func aPlaceInPassingIsOnlyItsOwnWords() throws {
    let message = said(
      "feest in de Kerkstraat 12 voor allen", marks: [.street("Kerkstraat"), .houseNumber("12")])
    #expect(
      try reader("plek").unasked(message, now: monday)
        == .place(text: "Kerkstraat 12", postcode: nil, houseNumber: "12"))
  }

  @Test func peopleKeepTheirCount() throws {
    let message = said("met 40 man", marks: [.people("40 man", 40)])
    #expect(try reader("wie").answer(message) == .people(text: "met 40 man", count: 40))
    #expect(try reader("wie").unasked(message, now: monday) == .people(text: "40 man", count: 40))
  }

  @Test func peopleWithoutANumberHaveNoCount() throws {
    #expect(try reader("wie").answer(said("met de buren")) == .people(text: "met de buren", count: nil))
  }

  @Test func aMomentKeepsBeginningAndEnd() throws {
    let later = monday.adding(seconds: 7200)
    let message = said("van 10 tot 12 graag", marks: [.interval("van 10 tot 12", monday, later)])
    #expect(
      try reader("wanneer").answer(message) == .moment(text: "van 10 tot 12 graag", from: monday, to: later))
    #expect(
      try reader("wanneer").unasked(message, now: monday)
        == .moment(text: "van 10 tot 12", from: monday, to: later))
  }

  @Test func aMomentInWordsStaysWords() throws {
    #expect(try reader("wanneer").answer(said("ooit eens")) == .moment(text: "ooit eens", from: nil, to: nil))
  }

  @Test(arguments: [("2", "deze_week"), ("Deze week", "deze_week"), ("deze_week", "deze_week"), ("1", "nu")])
  func aChoiceIsNamedByNumberTitleOrValue(_ text: String, _ value: String) throws {
    #expect(try reader("spoed").answer(said(text)) == .choice(value))
  }

  @Test(arguments: ["0", "4", "flierp"])
  func anotherWordIsNoChoice(_ text: String) throws {
    #expect(try reader("spoed").answer(said(text)) == nil)
  }

  @Test func aShortWordChoosesOnlyWhenItWasAsked() throws {
    let message = said("nu", marks: [.value("spoed", "nu", "nu")])
    #expect(try reader("spoed").answer(message) == .choice("nu"))
    #expect(try reader("spoed").unasked(message, now: monday) == nil)
  }

  @Test func wordsThatContradictEachOtherChooseNothingUnasked() throws {
    let marks = [Mark.value("voor_wie", "ik", "zelf"), .value("voor_wie", "mijn moeder", "ander")]
    #expect(try reader("voor_wie").unasked(said("ik help mijn moeder", marks: marks), now: monday) == nil)
  }

  @Test func forMyMotherSaysItInSoManyWords() throws {
    let message = said(
      "ik vraag het voor mijn moeder",
      marks: [.value("voor_wie", "ik", "zelf"), .value("voor_wie", "voor mijn moeder", "ander")])
    #expect(try reader("voor_wie").unasked(message, now: monday) == .choice("ander"))
  }

  @Test func choicesKeepTheirOrderAndComeOnce() throws {
    let message = said(
      "een zaal, geld en subsidie",
      marks: [
        .value("nodig", "een zaal", "plek"), .value("nodig", "geld", "geld"),
        .value("nodig", "subsidie", "geld"),
      ])
    #expect(try reader("nodig").answer(message) == .choices(["plek", "geld"]))
    #expect(try reader("nodig").unasked(message, now: monday) == nil)
  }

  @Test func aNameIsWhatSomebodySaysHeIsCalled() throws {
    #expect(try reader("naam").answer(said("ik heet Anna", marks: [.name("Anna")])) == .text("Anna"))
    #expect(try reader("naam").answer(said("Anna de Vries")) == .text("Anna de Vries"))
  }

  @Test(arguments: ["waarom wil je dat weten?", "dat gaat je helemaal niets aan denk ik"])
  func aQuestionOrAStoryIsNoName(_ text: String) throws {
    #expect(try reader("naam").answer(said(text)) == nil)
  }

  @Test func contactKeepsNumberAndAddress() throws {
    let message = said(
      "06 12345678 of anna@example.nl", marks: [.phone("06 12345678"), .email("anna@example.nl")])
    #expect(
      try reader("contact").answer(message)
        == .contact(phone: "+31612345678", email: "anna@example.nl", text: nil))
  }

  @Test(arguments: ["plek", "wie", "wanneer", "naam"])
  func aBareYesOrNumberAnswersNoOtherQuestion(_ slot: SlotName) throws {
    #expect(try reader(slot).answer(said("ja", "ja")) == nil)
    #expect(try reader(slot).answer(said("06 12345678", marks: [.phone("06 12345678")])) == nil)
  }

  @Test(arguments: [("ja hoor", true), ("nee", false), ("Nee, toch niet", false), (" Ja", true)])
  func consentIsAYesOrANo(_ text: String, _ given: Bool) throws {
    #expect(try reader("toestemming").answer(said(text)) == .consent(given))
  }

  @Test func consentIsNeverReadInPassing() throws {
    #expect(try reader("toestemming").unasked(said("ja", "ja"), now: monday) == nil)
  }

  @Test func howAnAnswerBeginsTellsYesFromNo() {
    #expect(YesOrNo(said("ja maar liever 's avonds", "nee")) == .yes)
    #expect(YesOrNo(said("nou en of", "ja", 0.6)) == .yes)
    #expect(YesOrNo(said("nou en of", "ja", 0.3)) == nil)
    #expect(YesOrNo(said("misschien")) == nil)
  }

  @Test func whatIsPastIsNoPlan() throws {
    let message = said(
      "gisteren was er ruzie", marks: [.moment("gisteren", monday.adding(seconds: -24 * 3600))])
    #expect(try reader("wanneer").unasked(message, now: monday) == nil)
  }

  @Test func anEndToTheMinuteIsWrittenAsItWasSaid() throws {
    let end = monday.adding(seconds: 3660)
    let mark = Mark(
      name: EntityName.time, part: "tot 11:00", value: .interval(from: nil, to: end, grain: "minute"))
    let message = said("tot 11:00", marks: [mark])
    #expect(
      try reader("wanneer").answer(message)
        == .moment(text: "tot 11:00", from: nil, to: monday.adding(seconds: 3600)))
  }

  @Test func aValueOfAnotherKindIsNoAnswer() throws {
    let message = said("volgend voorjaar", marks: [.moment("volgend voorjaar", monday)])
    #expect(try reader("wie").answer(message) == nil)
    #expect(try reader("wanneer").answer(message) != nil)
  }
}
