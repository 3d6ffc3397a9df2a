import Model
import Testing

@testable import NLU

/// One typing error in a word that names a time or a number: a letter left out, typed twice, swapped with the next or
/// replaced. What it means stays what it is.
@Suite struct MistypedValueTests {
  /// The word, and a message around it.
  private static let words: [(word: String, before: String, after: String)] =
    [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "overmorgen",
      "vanavond",
      "vanmiddag", "vanochtend", "gisteren", "zaterdagmiddag", "pinksteren", "hemelvaartsdag", "koningsdag",
    ].map { ($0, "kan het ", " ook?") }
    + ["januari", "februari", "augustus", "september", "oktober", "november", "december"].map {
      ($0, "op 3 ", " dan")
    }
    + ["volgende", "afgelopen", "komende"].map { ($0, "het was ", " week") }
    + ["twaalf", "dertien", "veertien", "vijftien", "zestien", "twintig", "dertig", "veertig", "honderd"].map
  {
    ($0, "we hebben ", " stoelen")
  }
    + ["geleden"].map { ($0, "drie weken ", "") }

  /// Errors that make another word of it.
  private static let others: Set<String> = [
    "zonda", "volgend", "volgens", "volgenden", "gelden", "honderde", "gisten",
  ]

  @Test(arguments: words.map(\.word)) func `reads through one typing error`(_ word: String) throws {
    let entry = try #require(Self.words.first { $0.word == word })
    func read(_ word: String) -> [String] {
      ValueTable.read(entry.before + word + entry.after).map { "\($0.name) \($0.value)" }
    }
    let meant = read(word)
    #expect(!meant.isEmpty)
    for typed in Self.errors(in: word) where !Self.others.contains(typed) {
      #expect(read(typed) == meant, "\(entry.before)\(typed)\(entry.after)")
    }
  }

  /// Each error at each place behind the first letter.
  private static func errors(in word: String) -> [String] {
    let letters = Array(word)
    var typed: Set<String> = []
    for at in 1..<letters.count {
      typed.insert(String(letters[..<at] + letters[(at + 1)...]))
      typed.insert(String(letters[...at] + [letters[at]] + letters[(at + 1)...]))
      typed.insert(String(letters[..<at] + ["q"] + letters[(at + 1)...]))
      if at + 1 < letters.count {
        typed.insert(String(letters[..<at] + [letters[at + 1], letters[at]] + letters[(at + 2)...]))
      }
    }
    typed.remove(word)
    return typed.sorted()
  }

  @Test(arguments: [
    "volgens mij", "waar kom je vandaan", "vandaar dat ik bel", "de gelden zijn op", "ik heb grieten",
    "hij is geladen",
    "het is gelegen bij de haven", "mooie graten", "midden in het dorp", "een oude vriend", "de zestigers",
    "het is gratis",
  ])
  func `words that look like one are left alone`(_ message: String) {
    #expect(ValueTable.read(message) == [])
  }
}
