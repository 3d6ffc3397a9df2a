import Dialogue
import Model
import Testing

@Suite("What an official types") struct DeskCommandTests {
  private static let number = "S-7K3M9Q"

  @Test(arguments: [
    ("zaken", DeskVerb.list), ("ZAKEN", .list), ("toon S-7K3M9Q", .show), ("pak op S-7K3M9Q", .pickUp),
    ("Pak op: s7k3m9q", .pickUp), ("antwoord S-7K3M9Q dag", .answer), ("vraag S-7K3M9Q wie?", .ask),
    ("beloof S-7K3M9Q morgen", .promise), ("nagekomen S-7K3M9Q", .keep), ("klaar S-7K3M9Q", .close),
    ("geef terug S-7K3M9Q", .giveBack), ("help", .help), ("?", .help), ("  help  ", .help),
  ])
  func isKnownByItsFirstWords(_ text: String, _ verb: DeskVerb) {
    #expect(DeskCommand(said(text))?.verb == verb)
  }

  @Test(arguments: ["", "hallo", "zakenman", "klaarover", "ik vraag mij af", "S-7K3M9Q", "antwoordde"])
  func isNoCommandOtherwise(_ text: String) { #expect(DeskCommand(said(text)) == nil) }

  @Test(arguments: [
    "antwoord S-7K3M9Q Ik bel u: morgen!", "antwoord s 7k3 m9q: Ik bel u: morgen!",
    "Antwoord  S7K3M9Q  Ik bel u: morgen!",
  ])
  func theRestIsForTheCitizen(_ text: String) {
    let command = DeskCommand(said(text))
    #expect(command?.mention?.typed == "7K3M9Q")
    #expect(command?.text == "Ik bel u: morgen!")
  }

  @Test func withoutANumberAllOfItIsText() {
    let command = DeskCommand(said("antwoord dat is goed"))
    #expect(command?.mention == nil)
    #expect(command?.text == "dat is goed")
  }

  @Suite("A promise") struct APromise {
    private static let june = Timestamp(seconds: 1_781_215_200)  // 12 June 2026, midnight

    @Test(arguments: [
      ("beloof S-7K3M9Q 12 juni ik bel u op", "ik bel u op"),
      ("beloof S-7K3M9Q uiterlijk 12 juni: ik bel u op", "ik bel u op"),
      ("beloof S-7K3M9Q ik bel u op vóór 12 juni", "ik bel u"),
      ("beloof S-7K3M9Q ik bel 12 juni nog eens", "ik bel nog eens"), ("beloof 12 juni bellen", "bellen"),
    ])
    func hasADayAndWhatIsPromised(_ text: String, _ what: String) {
      let command = DeskCommand(said(text, marks: [.moment("12 juni", Self.june)]))
      #expect(command?.due == CivilDate(year: 2026, month: 6, day: 12))
      #expect(command?.text == what)
    }

    @Test func lastsToTheEndOfAWeekOrAnInterval() {
      let week = Mark(name: EntityName.time, part: "deze week", value: .moment(Self.june, grain: "week"))
      #expect(
        DeskCommand(said("beloof deze week bellen", marks: [week]))?.due
          == CivilDate(year: 2026, month: 6, day: 18))
      let until = Mark.interval("volgende week", Self.june, Self.june.adding(days: 7))
      #expect(
        DeskCommand(said("beloof volgende week bellen", marks: [until]))?.due
          == CivilDate(year: 2026, month: 6, day: 18))
    }

    @Test func withoutADayHasNone() {
      #expect(DeskCommand(said("beloof S-7K3M9Q ik bel"))?.due == nil)
    }
  }
}
