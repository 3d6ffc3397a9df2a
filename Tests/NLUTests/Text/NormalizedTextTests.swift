import Testing

@testable import NLU

@Suite struct NormalizedTextTests {
  @Test(arguments: [
    ("Ik HEB hulp", "ik heb hulp"), ("café", "cafe"), ("cafe\u{301}", "cafe"), ("Straße", "strasse"),
    ("reünie in Œst", "reunie in oest"), ("ĳs", "ijs"), ("ПРИВЕТ", "привет"), ("ж\u{301}", "ж"),
  ])
  func foldsCaseAndAccents(_ text: String, _ plain: String) {
    #expect(NormalizedText(text).plain == plain)
  }

  @Test(arguments: [
    ("m'n", "mn"), ("m’n", "mn"), ("'s avonds", "s avonds"), ("foto`s", "fotos"), ("A´dam", "adam"),
  ])
  func dropsApostrophesOfEveryMake(_ text: String, _ plain: String) {
    #expect(NormalizedText(text).plain == plain)
  }

  @Test(arguments: [("ho\u{200B}i", "hoi"), ("\u{FEFF}hoi", "hoi"), ("so\u{AD}ci\u{200D}aal", "sociaal")])
  func dropsWhatCannotBeSeen(_ text: String, _ plain: String) {
    #expect(NormalizedText(text).plain == plain)
  }

  @Test(arguments: [
    ("een,twee", "een twee"), ("a  \t\n b", "a b"), ("e-mail", "e mail"), ("wat?!", "wat ? !"), ("…", ""),
    ("", ""),
    ("   ", ""), ("a\u{00A0}b", "a b"),
  ])
  func separatesWords(_ text: String, _ plain: String) {
    #expect(NormalizedText(text).plain == plain)
  }

  @Test(arguments: [("2b", "2 b"), ("€20", "€ 20"), ("1234AB", "1234 ab"), ("6²", "6")])
  func keepsDigitsApartFromLetters(_ text: String, _ plain: String) {
    #expect(NormalizedText(text).plain == plain)
  }

  @Test func makesEveryPictureAToken() {
    let text = NormalizedText("leuk😂👍🏽 ❤️")
    #expect(text.tokens.map(\.kind) == [.word, .symbol, .symbol, .symbol])
    #expect(text.plain == "leuk 😂 👍 ❤")
  }

  @Test func standsBetweenSpaces() {
    let text = NormalizedText("Hoi daar")
    #expect(text.bytes == Array(" hoi daar ".utf8))
    #expect(NormalizedText("").bytes == Array(" ".utf8))
  }

  @Test func countsPlacesInScalars() {
    let text = NormalizedText("Óó, m'n 😂 cafe\u{301} 12a!")
    let places = text.tokens.indices.map { "\(text.word($0)) \(text.tokens[$0].scalarStart)" }
    #expect(places == ["oo 0", "mn 4", "😂 8", "cafe 10", "12 16", "a 18", "! 19"])
    #expect(text.tokens.map(\.scalarEnd) == [2, 7, 9, 15, 18, 19, 20])
  }

  @Test(arguments: [
    "Wij zijn met z’n vijven, van 10u30 tot 12u; bel +31 6 1234-5678!", "  👩‍👩‍👧 ruzie!!1! ", "\u{200B}",
    "e\u{301}e\u{301}n",
    "ik\u{200D} woon\u{AD}groep €5,- (ongeveer) 'zo'", "زوجي يضربني الآن", "мій чоловік 🔥", "Ⅷ ½ 10²",
    "a\u{0}b",
  ])
  func everyTokenSaysWhereItStood(_ message: String) {
    let text = NormalizedText(message)
    let scalars = Array(message.unicodeScalars)
    for (index, token) in text.tokens.enumerated() {
      let original = String(String.UnicodeScalarView(scalars[token.scalarStart..<token.scalarEnd]))
      #expect(NormalizedText(original).plain == text.word(index))
    }
    for (token, next) in zip(text.tokens, text.tokens.dropFirst()) {
      #expect(token.scalarEnd <= next.scalarStart)
      #expect(token.end == next.start - 1)
    }
  }

  @Test func readsTheLongestMessage() {
    let words = 16 * 1024 / 4
    let text = NormalizedText(String(repeating: "één ", count: words))
    #expect(text.tokens.count == words)
    #expect(NormalizedText(String(repeating: "x", count: 16 * 1024)).tokens.count == 1)
  }
}
