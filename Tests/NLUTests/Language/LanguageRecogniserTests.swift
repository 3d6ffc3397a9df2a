import Foundation
import Model
import Testing

@testable import NLU

@Suite("In which language a message is") struct LanguageRecogniserTests {
  static func language(_ text: String) -> Language? {
    LanguageRecogniser.language(of: NormalizedText(text), in: text)
  }

  @Test(arguments: [
    ("I don't understand this letter, can you help me?", Language.english),
    ("I have no money for food", .english),
    ("Ich verstehe diesen Brief nicht", .german),
    ("Je ne comprends pas cette lettre", .french),
    ("No entiendo esta carta, ¿me puede ayudar?", .spanish),
    ("Bu mektubu anlamıyorum, yardım eder misiniz?", .turkish),
    ("bu mektubu anlamiyorum yardim eder misiniz", .turkish),
    ("لا أفهم هذه الرسالة", .arabic),
    ("Nie rozumiem tego listu, proszę o pomoc", .polish),
    ("nie rozumiem tego listu prosze o pomoc", .polish),
    ("Я не розумію цього листа, допоможіть", .ukrainian),
    ("Я не понимаю это письмо, помогите", .russian),
    ("МЕНІ ПОТРІБНА ДОПОМОГА", .ukrainian),
    ("WHERE CAN I GET HELP WITH MY RENT", .english),
  ])
  func isTold(_ text: String, _ language: Language) {
    #expect(Self.language(text) == language, "\(text)")
  }

  @Test(arguments: [
    ("help me please", Language.english), ("Hilfe!", .german), ("Au secours", .french), ("¡Ayuda!", .spanish),
    ("imdat", .turkish), ("Pomocy", .polish), ("النجدة", .arabic), ("допоможіть", .ukrainian),
    ("помогите", .russian),
  ])
  func isToldByAShortCryThatLeavesNoDoubt(_ text: String, _ language: Language) {
    #expect(Self.language(text) == language, "\(text)")
  }

  @Test(
    "Dutch, however it is written",
    arguments: [
      "help", "help me", "hallo", "merci", "ok", "", "?!", "06 12345678", "sorry", "hasta la vista",
      "ich höb hulp neudig mer weet neet of ich bie uch moot zeen",
      "Ich moot dinsdig nao d'r oogarts en daonao maag ich neet zelf rieje",
      "Ik ha help noadich mei in brief fan de gemeente",
      "Ge moet da nie doen he, da's gene goeie uitleg",
      "yo bro die deadline is echt chill, check ff die mail",
      "wollah ik heb die brief niet gekregen bro",
      "kben me baan kwijt en kan de huur nie betale",
      "I think the city should make meer groen, in zomer onze flats zijn oven",
      "speel here comes the sun van de beatles",
      "wij willen een tour de france feest op het plein",
      "mijn buurvrouw heet Ayşe Yılmaz en zij zoekt een cursus",
      "wat betekent добрий день",
      "de pilates en yoga in het café zijn op zaterdag",
      "is mijn browser up to date",
    ])
  func isDutch(_ text: String) {
    #expect(Self.language(text) == nil, "\(text)")
  }

  @Test func isPartOfWhatIsUnderstood() throws {
    let interpreter = try Toy.interpreter()
    let foreign = interpreter.interpret("ich habe kein Geld mehr", now: Toy.now)
    #expect(foreign.language == .german)
    #expect(try Self.parse(foreign)["language"] == .string("de"))
    let dutch = interpreter.interpret("ik heb geen geld meer", now: Toy.now)
    #expect(dutch.language == nil)
    #expect(try Self.parse(dutch)["language"] == nil)
  }

  private static func parse(_ read: Interpretation) throws -> JSONValue {
    var json = JSONWriter()
    read.writeParse(of: read.text, to: &json)
    return try JSONValue(parsing: json.bytes)
  }
}

/// Against all that stands in `intents/` and `Tests/Corpus`: `foreign.tsv` lists the lines in another language, each with
/// its code, as a person read them.
@Suite("Languages in the examples and the corpus") struct LanguageCorpusTests {
  private static func foreign() throws -> [String: Language] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "foreign.tsv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return try Dictionary(
      lines.map { line in
        let parts = line.split(separator: "\t", maxSplits: 1)
        return (String(try #require(parts.last)), try #require(Language(rawValue: String(parts[0]))))
      }
    ) { first, _ in first }
  }

  private static func utterances() throws -> Set<String> {
    let intents = try Shipped.catalogue().intents
    let corpus = try Corpus.files()
    return Set(
      intents.flatMap { $0.examples.map(\.text) + $0.notExamples }
        + corpus.flatMap { $0.lands + $0.misses.map(\.text) })
  }

  @Test func hardlyAnyDutchIsTakenForAnotherLanguage() throws {
    let foreign = try Self.foreign()
    let dutch = try Self.utterances().filter { foreign[$0] == nil }
    let wrong = dutch.filter { LanguageRecogniserTests.language($0) != nil }
    #expect(dutch.count > 10_000)
    #expect(Double(wrong.count) < 0.003 * Double(dutch.count), "\(wrong.sorted().joined(separator: "\n"))")
  }

  @Test func nearlyAllThatIsInAnotherLanguageIsFound() throws {
    let utterances = try Self.utterances()
    let foreign = try Self.foreign().filter { utterances.contains($0.key) }
    let missed = foreign.filter { LanguageRecogniserTests.language($0.key) != $0.value }
    #expect(foreign.count > 800)
    #expect(Set(foreign.values) == Set(Language.allCases))
    #expect(
      Double(missed.count) < 0.04 * Double(foreign.count),
      "\(missed.map { "\($0.value.rawValue) \($0.key)" }.sorted().joined(separator: "\n"))")
  }
}
