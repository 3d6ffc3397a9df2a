import Model
import Testing

@Suite("Care and welcome") struct CareTests {
  @Test func everyNeedHasItsOwnFirstSentencesAndItsOwnTeam() throws {
    let needs = try Shipped.catalogue().intents.filter { $0.form == "hulpvraag" }
    #expect(needs.count == 10)
    #expect(Set(needs.compactMap(\.routing)).count == needs.count)
    let sentences = needs.flatMap(\.responses)
    #expect(Set(sentences).count == sentences.count)
    #expect(needs.allSatisfy { $0.responses.count >= 2 })
  }

  /// An initiative is welcome; nothing in what the bot says about it holds it off.
  @Test func nothingDoubtsAnInitiative() throws {
    let catalogue = try Shipped.catalogue()
    let starters = catalogue.intents.filter { $0.form == "initiatief" }
    #expect(starters.count == 3)
    let form = try #require(catalogue.form("initiatief"))
    let doubts: Set<String> = [
      "helaas", "misschien", "moeilijk", "lastig", "onmogelijk", "afwijzen", "sorry", "eventueel",
    ]
    for text in starters.flatMap(\.responses) + form.sent + form.slots.flatMap({ Array($0.tips.values) }) {
      #expect(Speech.words(text).isDisjoint(with: doubts), "\(text)")
    }
  }

  @Test func whatIsUsefulIsTold() throws {
    let form = try #require(Shipped.catalogue().form("initiatief"))
    let nodig = try #require(form.slot("nodig"))
    let list = try #require(Shipped.catalogue().list("nodig"))
    #expect(Set(nodig.tips.keys) == Set(list.values.map(\.name)))
  }

  @Test func theCatalogueIsPlainDutch() throws {
    #expect(try Shipped.faults() == [])
  }
}
