import Testing

@testable import NLU

@Suite struct SlipsTests {
  private static let text =
    "ik kan de huur van deze maand helaas niet meer betalen en weet niet wat ik moet doen"

  @Test func someWordsGetOneError() throws {
    var slips = Slips(seed: 7)
    let result = slips.slip(Self.text)
    let slipped = try #require(result).split(separator: " ")
    let words = Self.text.split(separator: " ")
    #expect(slipped.count == words.count)
    let changed = zip(words, slipped).filter { $0 != $1 }
    #expect(!changed.isEmpty && changed.count < words.count / 2)
    for (word, wrong) in changed {
      #expect(abs(word.count - wrong.count) <= 1, "\(word) became \(wrong)")
      #expect(word.first == wrong.first && word.count >= 4, "\(word) became \(wrong)")
    }
  }

  @Test func shortWordsAndOtherLettersAreLeftAlone() {
    var slips = Slips(seed: 7)
    for text in ["ja", "ik wil dit", "", "café 12345 één", "مرحبا كيف حالك"] {
      for _ in 0..<20 {
        let slipped = slips.slip(text)
        #expect(slipped == nil, "\(text)")
      }
    }
  }

  @Test func aSeedGivesTheSameErrors() {
    var (first, second) = (Slips(seed: 3), Slips(seed: 3))
    for _ in 0..<5 {
      let (one, other) = (first.slip(Self.text), second.slip(Self.text))
      #expect(one == other)
    }
  }
}
