import Testing

@testable import Dialogue

@Suite struct WordsTests {
  @Test func keepsNumbersAddressesAndAbbreviationsTogether() {
    let words = Words("Mail i.p.v. bellen: anna@example.nl, 's avonds")
    #expect(words.all.map(\.text) == ["mail", "i.p.v", "bellen", "anna@example.nl", "s", "avonds"])
  }

  @Test func findsWholeWordsOnly() {
    let words = Words("Dat is niet goed, echt niet")
    #expect(words.ranges(of: ["niet", "niet goed"]) == [2..<4, 5..<6])
    #expect(!words.contains(["goe"]))
    #expect(words.begins(with: ["dat is"]))
    #expect(!words.isOnly(["dat is"]))
  }

  @Test func givesBackWhatWasWritten() {
    let words = Words("Nee, de Kerk-straat 12!")
    #expect(words.text(words.dropping(["nee", "de"], from: 0..<words.count)) == "Kerk-straat 12")
    #expect(words.text(0..<0).isEmpty)
  }

  @Test func nothingHoldsNothing() {
    let words = Words("")
    #expect(words.count == 0)
    #expect(!words.isOnly(["ja"]))
    #expect(!words.contains([""]))
  }
}
