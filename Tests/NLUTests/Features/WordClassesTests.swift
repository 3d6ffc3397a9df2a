import Model
import Testing

@testable import NLU

@Suite("Classes of words") struct WordClassesTests {
  private static let classes = [WordClasses.things, WordClasses.doings]
    .flatMap { $0.split(separator: "\n") }.map { $0.split(separator: " ").map(String.init) }

  @Test("Every class has a name of its own and two words at least, and no word stands in two")
  func areWellFormed() {
    var seen: Set<String> = []
    var names: Set<String> = []
    for line in Self.classes {
      #expect(line[0].hasSuffix(":") && names.insert(line[0]).inserted, "\(line[0])")
      #expect(line.count > 2, "\(line[0])")
      for word in line.dropFirst() { #expect(seen.insert(word).inserted, "\(word) stands there twice") }
    }
    #expect(names.count == WordClasses.dutch.names.count)
  }

  @Test("Every word is written as messages are read")
  func areNormalised() {
    for word in Self.classes.flatMap({ $0.dropFirst() }) {
      let text = NormalizedText(word)
      #expect(text.tokens.count == 1 && text.word(0) == word, "\(word)")
    }
  }

  @Test func wordsAreFound() {
    #expect(WordClasses.dutch.name(of: "oma".utf8) == WordClasses.dutch.name(of: "tante".utf8))
    #expect(WordClasses.dutch.name(of: "oma".utf8) != nil)
    #expect(WordClasses.dutch.name(of: "xyz".utf8) == nil)
  }

  @Test func countForLessTheMoreExamplesThereAre() {
    let weights = [1, 10, 25, 50, 100, 149].map { WordClasses.weight(examplesEach: $0) }
    #expect(weights == weights.sorted(by: >) && weights[1] == 0.6 && weights[5] > 0)
    #expect(WordClasses.weight(examplesEach: 150) == 0)
  }

  /// Both sentences of a pair are alike but for a word that the model never saw.
  @Test func aWordThatNoExampleHoldsIsKnownByItsClass() throws {
    let examples = [
      ("vertel iets over mijn oma", "familie"), ("wat doet mijn tante", "familie"),
      ("zoek mijn broer", "familie"),
      ("vertel iets over de regen", "weer"), ("wat doet de sneeuw", "weer"), ("zoek de hagel", "weer"),
    ].map { (text: $0.0, intent: IntentName($0.1) as IntentName?) }
    let model = try #require(LinearModel.compile(examples))
    var scratch = LinearModel.Scratch(model)
    for (text, intent) in [("dit is een neefje", "familie"), ("dit is een onweer", "weer")] {
      model.score(NormalizedText(text), &scratch)
      let best = try #require(scratch.chances.indices.max { scratch.chances[$0] < scratch.chances[$1] })
      #expect(model.classes[best]?.value == intent, "\(text)")
    }
  }
}
