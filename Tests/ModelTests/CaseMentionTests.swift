import Model
import Testing

@Suite struct CaseMentionTests {
  private static let conversation = ConversationID(sender: "anna", channel: "irc")

  private static func makeCase(_ number: CaseNumber) -> Case {
    Case(
      number: number, conversation: conversation, form: "klacht", intent: "klacht",
      opened: Timestamp(seconds: 0), promise: Promise(what: "iets", due: CivilDate(daysSince1970: 9)))
  }

  /// Three hundred numbers, the same in every run.
  private static let numbers: [CaseNumber] = {
    var source = SteadySource(state: 11)
    return (0..<300).map { _ in CaseNumber.random(using: &source) }
  }()

  @Test func isFoundInASentence() {
    for number in Self.numbers {
      let symbols = String(number.description.dropFirst(2))
      for text in [
        "hoe staat het met \(number)?", "\(number.description.lowercased()) graag", "trek s\(symbols) in",
        "mijn nummer is S \(symbols.prefix(3)) \(symbols.suffix(3)).",
      ] {
        let found = CaseMention.first(in: text)
        // Without a dash, a number of nothing but letters is a word.
        guard text.contains("-") || symbols.contains(where: \.isNumber) else { continue }
        #expect(found?.readings == [number], "\(text)")
        #expect(found?.isMarked == true, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "hoe staat het met mijn aanvraag?", "'s avonds bellen", "stoppen", "06 12345678", "bel 612345678",
    "status van mijn zaak", "S", "S-", "S-12", "ik woon op 1234 AB", "straten schoonmaken", "", "é",
  ])
  func isNotSeenWhereThereIsNone(_ text: String) {
    #expect(CaseMention.first(in: text)?.isMarked != true, "\(text)")
  }

  @Test func standsAtTheBeginningOfACommand() {
    let number = Self.numbers[0]
    let found = CaseMention.leading(" \(number.description.lowercased()): ik bel u morgen")
    #expect(found?.mention.readings == [number])
    #expect(found?.rest == "ik bel u morgen")
    #expect(CaseMention.leading("ik bel \(number)") == nil)
  }

  @Test func lookAlikesAndSwapsAreRead() {
    let twins: [Character: Character] = [
      "8": "B", "5": "S", "2": "Z", "6": "G", "V": "U", "1": "I", "0": "O",
    ]
    for number in Self.numbers {
      let symbols = Array(number.description.dropFirst(2))
      for place in symbols.indices {
        var typed = symbols
        if let twin = twins[symbols[place]] {
          typed[place] = twin
          #expect(
            CaseMention.first(in: "S-" + String(typed))?.readings.contains(number) == true,
            "\(number) \(String(typed))")
        }
        guard place < 5 else { continue }
        typed = symbols
        typed.swapAt(place, place + 1)
        #expect(CaseMention.first(in: "S-" + String(typed))?.readings.contains(number) == true)
      }
    }
  }

  @Test func aSlipFindsOnesOwnCase() {
    let cases = Self.numbers.prefix(5).map(Self.makeCase)
    for own in cases {
      let symbols = Array(own.number.description.dropFirst(2))
      for place in symbols.indices {
        var wrong = symbols
        wrong[place] = wrong[place] == "K" ? "M" : "K"
        var short = symbols
        short.remove(at: place)
        var doubled = symbols
        doubled.insert(symbols[place], at: place)
        for typed in [wrong, short, doubled] {
          #expect(CaseMention.first(in: "S-" + String(typed))?.pick(from: cases) == own, "\(String(typed))")
        }
      }
    }
  }

  @Test func twoSlipsFindNothing() {
    let own = Self.makeCase(Self.numbers[0])
    var symbols = Array(own.number.description.dropFirst(2))
    for place in [0, 5] { symbols[place] = symbols[place] == "K" ? "M" : "K" }
    #expect(CaseMention.first(in: "S-" + String(symbols))?.pick(from: [own]) == nil)
  }
}

/// A generator of the same numbers in every run.
private struct SteadySource: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
