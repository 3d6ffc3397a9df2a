import Model
import Testing

@testable import Dialogue

@Suite struct OpeningWordsTests {
  private func words(_ message: Interpretation) throws -> String? {
    let catalogue = try Shipped.catalogue()
    let form = try #require(catalogue.form("initiatief"))
    return OpeningWords.of(message, form: form, catalogue: catalogue)
  }

  @Test func aMessageThatTellsSomethingAnswersTheFirstQuestion() throws {
    #expect(try words(said(" wij willen een buurttuin ")) == "wij willen een buurttuin")
  }

  @Test func anOpenerTellsNothing() throws {
    #expect(try words(said("ik wil graag iets beginnen", isOpener: true)) == nil)
  }

  @Test(arguments: ["buurttuin", "een buurttuin", ""])
  func aWordOrTwoTellNothing(_ text: String) throws {
    #expect(try words(said(text)) == nil)
  }

  @Test func whatAPatternCaughtIsWhatMatters() throws {
    let caught = Mark(name: "idee", part: "een buurttuin", value: .text("een buurttuin"))
    #expect(try words(said("ik wil een buurttuin beginnen", marks: [caught])) == "een buurttuin")
  }

  @Test(arguments: [(" a b ", "a b"), ("\t\n", ""), ("", ""), ("é", "é")])
  func trimmingTakesWhiteSpaceOffTheEnds(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
  }
}
