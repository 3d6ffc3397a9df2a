import Model
import Testing

@testable import NLU

/// Words of value lists.
@Suite struct ListTests {
  private static let lists = [
    ValueList(
      name: "nodig",
      values: [
        .init(name: "geld", title: "Geld", words: ["geld", "subsidie", "een potje"]),
        .init(name: "plek", title: "Een plek", words: ["plek", "plek om te zitten", "ruimte"]),
      ]),
    ValueList(
      name: "spoed",
      values: [
        .init(name: "nu", title: "Nu", words: ["nu", "vandaag nog", "meteen"]),
        .init(name: "deze_week", title: "Deze week", words: ["deze week"]),
      ]),
    ValueList(
      name: "termijn", values: [.init(name: "kort", title: "Kort", words: ["deze week", "zo meteen"])]),
    ValueList(name: "iets", isWildcard: true),
  ]

  private func read(_ message: String, _ expecting: Model.Expectation? = nil) -> [String] {
    ValueTable.read(message, expecting: expecting, lists: Self.lists).map(ValueTable.describe)
  }

  @Test func `finds every value, in the order of the message`() {
    #expect(read("wij zoeken Ruimte en subsidie") == ["nodig «Ruimte» plek", "nodig «subsidie» geld"])
  }

  @Test func `the longest words win`() {
    #expect(read("een plek om te zitten") == ["nodig «plek om te zitten» plek"])
    #expect(read("zo meteen graag") == ["termijn «zo meteen» kort"])
  }

  @Test func `only whole words count`() {
    #expect(read("geldzorgen en plekken") == [])
  }

  @Test func `of two lists with the same words the expected one wins`() {
    let urgency = Model.Expectation(kind: .choice, list: "spoed")
    #expect(read("deze week", urgency) == ["spoed «deze week» deze_week"])
    #expect(
      read("deze week", Model.Expectation(kind: .choice, list: "termijn")) == ["termijn «deze week» kort"])
  }

  @Test func `a time is a time unless its list was asked for`() {
    #expect(read("deze week") == ["time «deze week» 2026-05-04 week"])
    #expect(read("deze week", Model.Expectation(kind: .moment)) == ["time «deze week» 2026-05-04 week"])
    let urgency = Model.Expectation(kind: .choice, list: "spoed")
    #expect(read("vandaag nog om 3 uur", urgency).first == "spoed «vandaag nog» nu")
  }

  @Test func `words that mean it only where it is asked, or alone, mean nothing elsewhere`() {
    let lists = [
      ValueList(
        name: "hoe",
        values: [
          .init(
            name: "langskomen", title: "Langskomen", words: ["komen", "thuis", "langskomen"],
            onlyAsked: ["thuis"],
            onlyAlone: ["komen"])
        ]),
      ValueList(name: "ja_nee", values: [.init(name: "ja", title: "Ja", words: ["goed"])], isOpening: true),
    ]
    func read(_ message: String, _ list: String? = nil) -> [String] {
      ValueTable.read(
        message, expecting: list.map { Model.Expectation(kind: .choice, list: $0) }, lists: lists
      ).map(ValueTable.describe)
    }
    #expect(read("ik zit thuis") == [])
    #expect(read("liever thuis", "hoe") == ["hoe «thuis» langskomen"])
    #expect(read("wanneer komen jullie", "hoe") == [])
    #expect(read("komen", "hoe") == ["hoe «komen» langskomen"])
    #expect(read("komen") == [])
    #expect(read("kan iemand langskomen") == ["hoe «langskomen» langskomen"])
    let text = "nee, niet bellen, thuis maar"
    let reader = ValueReader(lists: lists, isConversation: true)
    let corrected = reader.values(
      in: text, normalized: NormalizedText(text), now: ValueTable.now, expecting: nil)
    #expect(corrected.entities.map(\.text) == ["thuis"])
    #expect(read("goed, doe maar") == ["ja_nee «goed» ja"])
    #expect(read("een goed plan") == [])
  }

  @Test func `an address is more than the word in it`() {
    let lists = [
      ValueList(name: "hoe", values: [.init(name: "mailen", title: "Mailen", words: ["mail"])])
    ]
    let found = ValueTable.read(
      "mail mail@example.nl", expecting: Model.Expectation(kind: .choice, list: "hoe"), lists: lists)
    #expect(found.map(\.name) == ["hoe", "email"])
  }
}
