import Testing

@testable import NLU

@Suite struct ClausesTests {
  private func clauses(_ text: String) -> [String] {
    let normalized = NormalizedText(text)
    return Clauses.of(normalized).map { part in part.map { normalized.word($0) }.joined(separator: " ") }
  }

  @Test(arguments: [
    ("ik heb schulden en mijn dochter spijbelt", ["ik heb schulden", "mijn dochter spijbelt"]),
    ("hoi, ik heb hulp nodig", ["hoi", "ik heb hulp nodig"]),
    ("Wij wonen op 12. Hij slaat mij", ["wij wonen op 12", "hij slaat mij"]),
    ("het kan niet\nik ben moe", ["het kan niet", "ik ben moe"]),
    ("ik wil wel maar ik durf niet…", ["ik wil wel", "ik durf niet"]),
    ("een; twee! drie?", ["een", "twee !", "drie ?"]),
  ])
  func splitsAtSentencesCommasAndJoiningWords(_ text: String, _ parts: [String]) {
    #expect(clauses(text) == parts)
  }

  @Test(arguments: [
    "ik heb schulden", "ik heb schulden.", "", "...", "en maar", "2.500 euro schuld", "3,50 per uur",
  ])
  func onePartIsNoClauses(_ text: String) {
    #expect(clauses(text) == [])
  }

  @Test func aPointBetweenDigitsBelongsToANumber() {
    #expect(
      clauses("ik moet 1.250,50 betalen, dat kan niet") == ["ik moet 1 250 50 betalen", "dat kan niet"])
  }

  @Test func aJoiningWordAtTheBeginningJoinsNothing() {
    #expect(clauses("goed, en nu") == ["goed", "en nu"])
  }
}
