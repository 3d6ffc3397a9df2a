import Testing

@testable import IntentFiles

@Suite("Plain language") struct PlainLanguageTests {
  private let language = PlainLanguage(
    officeWords: ["indien": "als", "met betrekking tot": "over"], familiar: ["participatieverordening"])

  private func messages(_ text: String) -> [String] { language.findings(in: text).map(\.finding.message) }

  @Test(arguments: [
    "Dank {je/u} wel. Wat mooi dat {je/u} dit gaat doen.", "Bel {telefoon}, dan hoort {je/u} meer.",
    "Wat is {je/uw} telefoonnummer of e-mailadres?", "De participatieverordening is er voor iedereen.",
    "Ik wil vrijwilliger worden in het buurthuis.", "", "{groet}.",
  ])
  func plainIsPlain(_ text: String) {
    let shipped = PlainLanguage(
      officeWords: StandardTexts.officeWords, familiar: StandardTexts.familiar.union(language.familiar))
    #expect(shipped.findings(in: text).map(\.finding.message) == [])
  }

  @Test func aSentenceHasSoManyWordsAndNoMore() {
    let fifteen = Array(repeating: "ja", count: 15).joined(separator: " ")
    #expect(messages(fifteen + ". " + fifteen + ".") == [])
    #expect(messages(fifteen + " {je/u}").first?.contains("16 woorden") == true)
    #expect(messages(fifteen + " {gemeente}").first?.contains("16 woorden") == true)
  }

  @Test func officeWordsHaveAnAlternative() throws {
    let found = language.findings(in: "Bel ons, indien {je/u} vragen hebt met betrekking tot geld.")
    #expect(found.map(\.finding.advice) == ["Schrijf `als`.", "Schrijf `over`."])
    #expect(found.map(\.offset) == [9, 35])
  }

  @Test(arguments: [
    "Het formulier wordt morgen verzonden naar ons.", "Dan worden de gegevens bewaard.",
    "Het werd opgeschreven.",
  ])
  func theyWhoDoSomethingAreNamed(_ text: String) {
    #expect(messages(text).contains { $0.contains("zegt niet wie iets doet") })
  }

  @Test(arguments: [
    "Wat wordt het deze week?", "Wil {je/u} lid worden?", "Het wordt een groot feest in mei.",
  ])
  func toBecomeIsNotPassive(_ text: String) { #expect(messages(text) == []) }

  @Test(arguments: [
    "beleidsimplementatie", "omgevingsvergunningsaanvraagprocedure", "cliëntondersteuningsplan",
  ])
  func longWordsThatFewUseAreSeen(_ word: String) {
    #expect(messages("Dit is een \(word) van ons.").contains { $0.contains(word) })
  }

  @Test(arguments: ["buurthuis", "wijkteam", "buurtfeest", "boodschappen", "straatfeest"])
  func wordsMadeOfKnownWordsAreKnown(_ word: String) { #expect(messages("Dit is een \(word).") == []) }

  @Test func namesAreNotWeighed() {
    #expect(messages("Bel met Schoonebeekerveldschool in Tietjerksteradeel.") == [])
  }
}
