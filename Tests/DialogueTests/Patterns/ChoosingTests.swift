import Model
import Testing

@testable import Dialogue

@Suite struct ChoosingTests {
  private static let offered: [IntentName] = ["hulp_geld", "hulp_wonen"]

  @Test(arguments: [("1", "hulp_geld"), (" 2 ", "hulp_wonen"), ("Hulp bij geldzorgen", "hulp_geld")])
  func numberOrDescriptionNamesAnIntent(_ text: String, _ intent: String) throws {
    let chosen = try ChosenIntent.of(said(text), Self.offered, Shipped.catalogue())
    #expect(chosen == IntentName(intent))
  }

  @Test func theLikeliestOfTheOfferedIsMeant() throws {
    let message = said("de huur", "hulp_wonen", 0.35)
    #expect(try ChosenIntent.of(message, Self.offered, Shipped.catalogue()) == "hulp_wonen")
  }

  @Test(arguments: ["3", "0", "112", "hulp", ""])
  func anythingElseNamesNone(_ text: String) throws {
    #expect(try ChosenIntent.of(said(text), Self.offered, Shipped.catalogue()) == nil)
  }

  @Test func anUnlikelyIntentIsNotChosen() throws {
    let message = said("de huur", "hulp_wonen", 0.2)
    #expect(try ChosenIntent.of(message, Self.offered, Shipped.catalogue()) == nil)
  }
}
