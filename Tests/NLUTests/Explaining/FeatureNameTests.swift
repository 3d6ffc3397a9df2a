import Model
import Testing

@testable import NLU

/// Names are made beside the extractor; these tests hold the two together.
@Suite("Names of features") struct FeatureNameTests {
  private static let texts = [
    "Ik kan m'n huur niet betalen en mijn dochter spijbelt!", "hoi", "ja ja ja ja ja ja",
    "Één 👍 we komen 200 euro te kort, 1234 AB", "помогите мне", "a", "112", "",
  ]

  /// The features as they are handed out, each with its name.
  private static func named(
    _ text: String, clause: Range<Int>? = nil
  ) -> (hashes: [UInt64], names: [FeatureName]) {
    let normalized = NormalizedText(text)
    var hashes: [UInt64] = []
    FeatureExtractor.extract(normalized, tokens: clause, classes: .dutch) { _, hash in hashes.append(hash) }
    return (hashes, FeatureExtractor.named(normalized, tokens: clause, classes: .dutch).map(\.name))
  }

  @Test("There are as many names as features", arguments: texts)
  func asMany(_ text: String) {
    let (hashes, names) = Self.named(text)
    #expect(hashes.count == names.count)
  }

  @Test("A name stands for one feature and a feature has one name, over all test utterances")
  func sameNameSameFeature() throws {
    let utterances = try Corpus.files().flatMap(\.lands) + Self.texts
    try #require(utterances.count > 100)
    var hashOf: [FeatureName: UInt64] = [:]
    var nameOf: [UInt64: FeatureName] = [:]
    for text in utterances {
      let (hashes, names) = Self.named(text)
      // Outside the Latin alphabet a few bytes may cut a letter in two, and halves look alike.
      for (hash, name) in zip(hashes, names) where !name.text.contains("\u{FFFD}") {
        if let known = hashOf.updateValue(hash, forKey: name), known != hash {
          Issue.record("\(name) stands for two features.")
          return
        }
        // Words that sound alike share a distant pair.
        guard name.kind != .distantPair else { continue }
        if let known = nameOf.updateValue(name, forKey: hash), known != name {
          Issue.record("One feature is called \(known) and \(name).")
          return
        }
      }
    }
  }

  @Test("Words that sound alike share a distant pair")
  func soundsAlike() throws {
    let one = Self.named("ben de baan kwijt")
    let other = Self.named("ben de baan kweit")
    let place = try #require(one.names.firstIndex { $0.text == "ben … kwijt" })
    #expect(other.names[place].text == "ben … kweit")
    #expect(one.hashes[place] == other.hashes[place])
  }

  @Test("Some tokens are named as if they stood alone")
  func aClauseAlone() {
    let clause = Self.named("hoi, ik heb schulden", clause: 1..<4)
    let alone = Self.named("ik heb schulden")
    #expect(clause.names == alone.names)
    #expect(clause.hashes == alone.hashes)
  }

  @Test("Of digits only how many there are has a name")
  func digits() {
    #expect(Self.named("bel 06 1234").names.contains(FeatureName(kind: .word, text: "0000")))
    #expect(!Self.named("bel 06 1234").names.contains { $0.text.contains("1234") })
  }

  @Test("A feature knows the words of the message that it was found in")
  func words() {
    let features = FeatureExtractor.named(NormalizedText("bel 0612 nu"), classes: nil)
    #expect(features.contains { $0.name.text == "0000" && $0.words == "0612" })
    #expect(features.contains { $0.name.text == "bel … nu" && $0.words == "bel … nu" })
    #expect(features.contains { $0.name.text == "el " && $0.words == "bel" })
  }

  @Test("Letters keep the space at the edge of a word")
  func letters() {
    let letters = Self.named("de huur").names.filter { $0.kind == .letters }.map(\.text)
    #expect(letters.contains(" de ") && letters.contains(" huu") && letters.contains("uur "))
    #expect(!letters.contains("e h"))
  }
}
