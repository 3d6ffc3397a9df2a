import Testing

@testable import NLU

@Suite struct ClausesTests {
  @Test(arguments: [
    ("ik heb schulden en mijn dochter spijbelt", ["ik heb schulden", "mijn dochter spijbelt"]),
    ("hoi, ik heb hulp nodig", ["hoi", "ik heb hulp nodig"]),
    ("Wij wonen op 12. Hij slaat mij", ["Wij wonen op 12", "Hij slaat mij"]),
    ("het kan niet\nik ben moe", ["het kan niet", "ik ben moe"]),
    ("ik wil wel maar ik durf niet…", ["ik wil wel", "ik durf niet"]),
    ("een; twee! drie?", ["een", "twee", "drie"]),
  ])
  func splitsAtSentencesCommasAndJoiningWords(_ text: String, _ parts: [String]) {
    #expect(Clauses.of(text) == parts)
  }

  @Test(arguments: [
    "ik heb schulden", "ik heb schulden.", "", "...", "en maar", "2.500 euro schuld", "3,50 per uur",
  ])
  func onePartIsNoClauses(_ text: String) {
    #expect(Clauses.of(text) == [])
  }

  @Test func aPointBetweenDigitsBelongsToANumber() {
    #expect(
      Clauses.of("ik moet 1.250,50 betalen, dat kan niet") == ["ik moet 1.250,50 betalen", "dat kan niet"])
  }

  @Test func aJoiningWordAtTheBeginningJoinsNothing() {
    #expect(Clauses.of("goed, en nu") == ["goed", "en nu"])
  }
}
