import Model
import Testing

@testable import Dialogue

@Suite struct ChoosingTests {
  private static let offered: [IntentName] = ["hulp_geld", "hulp_wonen"]

  @Test(arguments: [("1", "hulp_geld"), (" 2 ", "hulp_wonen"), ("Hulp bij geldzorgen", "hulp_geld")])
  func numberOrDescriptionNamesAnIntent(_ text: String, _ intent: String) throws {
    let chosen = try ChosenIntent.of(Speech.scene(said(text)), Self.offered)
    #expect(chosen == IntentName(intent))
  }

  @Test func theLikeliestOfTheOfferedIsMeant() throws {
    let message = said("de huur", "hulp_wonen", 0.35)
    #expect(try ChosenIntent.of(Speech.scene(message), Self.offered) == "hulp_wonen")
  }

  @Test(arguments: ["3", "0", "112", "hulp", ""])
  func anythingElseNamesNone(_ text: String) throws {
    #expect(try ChosenIntent.of(Speech.scene(said(text)), Self.offered) == nil)
  }

  @Test func anUnlikelyIntentIsNotChosen() throws {
    let message = said("de huur", "hulp_wonen", 0.1)
    #expect(try ChosenIntent.of(Speech.scene(message), Self.offered) == nil)
  }
}
