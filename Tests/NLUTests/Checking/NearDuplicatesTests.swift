import Model
import Testing

@testable import NLU

@Suite("Near duplicates") struct NearDuplicatesTests {
  private func placed(_ texts: [(String, IntentName?)]) -> [PlacedUtterance] {
    texts.enumerated().map { PlacedUtterance($1.0, intent: $1.1, file: "a.yaml", line: $0 + 1) }
  }

  private func isInTwo(_ one: String, _ other: String) -> Bool {
    !NearDuplicates(placed([(one, "a"), (other, "b")])).acrossIntents.isEmpty
  }

  private func isAlike(_ one: String, _ other: String) -> Bool {
    !NearDuplicates(placed([(one, "a"), (other, "a")])).withinIntents.isEmpty
  }

  @Test(arguments: [
    ("Ik heb schulden!", "ik hep schulden"),
    ("ik kan mijn huur niet betalen", "mijn huur kan ik niet betalen"),
    ("hallo ik wil even mijn aanvraag intrekken", "Ik wil graag mijn aanvraag intrekken, hoor"),
    ("waar blijft mijn aanvraag", "waar blijft mijn aanvrag"),
    ("ik ben m'n baan kwijt", "Ik ben mn baan kweit"),
    ("dag!", "daag"),
  ])
  func saidAlmostTheSame(_ one: String, _ other: String) {
    #expect(isInTwo(one, other))
    #expect(isAlike(one, other))
  }

  /// One word makes another intent of it.
  @Test(arguments: [
    ("ik wil mijn aanvraag intrekken", "ik wil mijn aanvraag wijzigen"),
    ("ik kan de huur betalen", "ik kan de huur niet betalen"), ("zeker niet", "niet zeker"),
    ("misschien wel misschien niet", "toch maar niet"), ("ja", "nee"), ("?", "!"),
  ])
  func saidSomethingElse(_ one: String, _ other: String) {
    #expect(!isInTwo(one, other))
    #expect(!isAlike(one, other))
  }

  @Test func withinAnIntentOneWordOfManyMakesNoNewExample() {
    let one = "ik wil met mijn buren op zaterdag een buurttuin beginnen"
    let other = "ik wil met mijn buren op zondag een buurttuin beginnen"
    #expect(isAlike(one, other))
    #expect(isAlike(one, one + " achter de kerk") == false)
    #expect(!isInTwo(one, other))
  }

  @Test func groupsGrowTogetherAndKeepTheirOrder() {
    let duplicates = NearDuplicates(
      placed([
        ("hoi daar jij", "a"), ("ik zoek werk", "b"), ("jij daar hoi", "a"), ("ik zoek graag werk", "b"),
      ]))
    #expect(duplicates.withinIntents == [[1, 3]])
    #expect(duplicates.group[1] == duplicates.group[3])
    #expect(duplicates.group[0] != duplicates.group[1])
  }
}
