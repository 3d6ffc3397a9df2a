import Model
import Testing

@testable import Channels

@Suite struct TextRendererTests {
  @Test func numbersTheButtonsThroughAllReplies() {
    let replies = [
      Reply("Wilt u dat?\nHet mag.", buttons: [Button("Ja", payload: "ja"), Button("Nee", payload: "nee")]),
      Reply("Of later?", buttons: [Button("Later")]),
    ]
    #expect(
      TextRenderer().text(replies) == "Wilt u dat?\nHet mag.\n  1. Ja\n  2. Nee\nOf later?\n  3. Later\n")
    #expect(TextRenderer().text([]) == "")
  }

  @Test(arguments: [
    ("\u{1B}[2Jweg", "[2Jweg"), ("a\u{7}\u{8}\u{0}b", "ab"), ("a\u{9B}31mb", "a31mb"), ("a\u{7F}b", "ab"),
    ("a\rb\tc", "ab c"), ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("één\n👩‍👩‍👧 €", "één\n👩‍👩‍👧 €"),
    ("a\u{2028}b", "a\nb"),
    ("a\r\nb", "a\nb"),
  ])
  func nothingReachesTheTerminal(_ text: String, _ expected: String) {
    #expect(text.printable == expected)
    #expect(TextRenderer().text([Reply(text)]) == expected + "\n")
  }

  @Test func aButtonIsOneLine() {
    #expect(TextRenderer().text([Reply("?", buttons: [Button("a\nb\u{1B}[1m")])]) == "?\n  1. a b[1m\n")
  }

  @Test(
    arguments: [
      ("een twee drie", ["een twee", "drie"]), ("eentweedrievier", ["eentweedrievier"]),
      ("een https://voorbeeld.nl/pagina twee", ["een", "https://voorbeeld.nl/pagina", "twee"]),
      ("  1. een twee drie", ["  1. een", "     twee", "     drie"]), ("één twéé", ["één twéé"]), ("", [""]),
      ("🙂🙂🙂 🙂🙂", ["🙂🙂🙂", "🙂🙂"]), ("          ", ["          "]), ("           ", [""]),
    ] as [(String, [String])])
  func breaksLinesBetweenWords(_ line: String, _ expected: [String]) {
    #expect(WordWrap(width: 10).lines(line) == expected)
  }

  @Test func breaksRepliesAtTheWidth() {
    #expect(TextRenderer(width: 10).text([Reply("een twee drie\nvier")]) == "een twee\ndrie\nvier\n")
  }
}
