import Model
import Testing

@testable import NLU

@Suite struct SpellingTests {
  private static let texts = [
    "de gemeente helpt", "een brief van de gemeente", "mijn uitkering stopt", "geen uitkering meer",
    "de buren maken herrie", "mijn buren", "zebrapad",
  ]

  private static func spelling(_ texts: [String] = texts) throws -> Spelling {
    let section = Spelling.section(of: texts)
    let memory = ModelMemory(size: section.count) { $0.copyBytes(from: section) }
    return try #require(Spelling(memory, section: 0..<section.count))
  }

  private static func meant(_ word: String, _ spelling: Spelling) -> String? {
    spelling.meant(by: Array(word.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("gemeete", "gemeente"), ("gemeeente", "gemeente"), ("gemeenre", "gemeente"), ("gemenete", "gemeente"),
    ("uitkeirng", "uitkering"), ("uitkerin", "uitkering"), ("uitkeringg", "uitkering"), ("bburen", "buren"),
  ])
  func oneErrorIsSeenThrough(_ written: String, _ meant: String) throws {
    #expect(Self.meant(written, try Self.spelling()) == meant)
  }

  @Test(arguments: ["gemeente", "helpt", "zebrapad"])
  func aKnownWordIsItself(_ word: String) throws {
    #expect(Self.meant(word, try Self.spelling()) == nil)
  }

  @Test(arguments: [
    "hemeente",  // another first letter
    "gmeete",  // two errors
    "zebrapat",  // like a word that was said once only
    "bure",  // short
    "gemeente1", "gemeënte",  // other letters
    "",
  ])
  func allElseStaysAsItIs(_ word: String) throws {
    #expect(Self.meant(word, try Self.spelling()) == nil)
  }

  @Test func theCommonestIsMeant() throws {
    let spelling = try Self.spelling([
      "fietsen fietsen fietsen", "fietser fietser", "fietsenrek",
    ])
    #expect(Self.meant("fietsex", spelling) == "fietsen")
  }

  @Test func aWordWithoutEndIsLeft() throws {
    let word = String(repeating: "a", count: Spelling.longest + 1)
    let spelling = try Self.spelling([word, word, String(word.dropLast()), String(word.dropLast())])
    #expect(Self.meant("b" + word, spelling) == nil)
    #expect(Self.meant(word + "a", spelling) == nil)
  }

  @Test func noWordsAreNoTrouble() throws {
    #expect(Self.meant("gemeete", try Self.spelling([])) == nil)
  }

  @Test func aSectionThatIsNoneIsRefused() {
    let section = Spelling.section(of: Self.texts)
    let memory = ModelMemory(size: section.count) { $0.copyBytes(from: section) }
    #expect(Spelling(memory, section: 0..<section.count - 1) == nil)
    #expect(Spelling(memory, section: 0..<section.count + 1) == nil)
    #expect(Spelling(memory, section: 4..<section.count) == nil)
    #expect(Spelling(memory, section: 0..<8) == nil)
  }
}

@Suite struct CorrectedTextTests {
  private static func model() throws -> LinearModel {
    try #require(
      LinearModel.compile(
        Toy.examples + [("mijn uitkering komt niet", "hulp_geld"), ("wat een uitkering", "hulp_geld")]))
  }

  @Test func onlyTheWordItselfIsReplaced() throws {
    let text = NormalizedText("Ik krijg géén uitkeirng, en nu?!")
    let read = try Self.model().corrected(text)
    #expect(read.plain == "ik krijg geen uitkering en nu ? !")
    #expect(read.tokens.count == text.tokens.count)
    for (one, other) in zip(read.tokens, text.tokens) {
      #expect(one.kind == other.kind)
      #expect(one.scalarStart == other.scalarStart && one.scalarEnd == other.scalarEnd)
      #expect(one.isAfterBreak == other.isAfterBreak)
    }
    #expect(read.word(3) == "uitkering" && read.word(4) == "en")
  }

  @Test func whatIsKnownStays() throws {
    let text = NormalizedText("mijn uitkering is gestopt")
    #expect(try Self.model().corrected(text).bytes == text.bytes)
  }

  @Test func aMistypedWordIsUnderstood() throws {
    let interpreter = Interpreter(model: try Self.model(), catalogue: Toy.catalogue)
    let read = interpreter.interpret("uitkeirng", now: Toy.now)
    let meant = interpreter.interpret("uitkering", now: Toy.now)
    #expect(read.ranking == meant.ranking)
    #expect(read.text == "uitkeirng", "what was written is kept")
  }

  @Test func theExplanationShowsWhatWasRead() throws {
    let explainer = Explainer(model: try Self.model(), catalogue: Toy.catalogue)
    let words = explainer.explain("mijn uitkeirng", now: Toy.now).words
    #expect(words.map(\.written) == ["mijn", "uitkeirng"])
    #expect(words.map(\.read) == ["mijn", "uitkering"])
    #expect(words.map(\.isKnown) == [true, true])
  }
}
