import Model
import Testing

@Suite struct CaseNumberTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Two hundred numbers, the same in every run.
  private static let numbers: [CaseNumber] = {
    var source = Steady(state: 7)
    return (0..<200).map { _ in CaseNumber.random(using: &source) }
  }()

  @Test func readsBackWhatItWrites() {
    for number in Self.numbers {
      #expect(CaseNumber(number.description) == number)
      #expect(number.description.hasPrefix("S-") && number.description.count == 8)
      #expect(number.description.dropFirst(2).allSatisfy(Self.alphabet.contains))
    }
    #expect(Set(Self.numbers).count == Self.numbers.count)
  }

  @Test func forgivesHowPeopleTypeIt() {
    for number in Self.numbers {
      let symbols = number.description.dropFirst(2)
      for typed in [
        number.description.lowercased(), String(symbols), "s\(symbols)",
        "s \(symbols.prefix(3)) \(symbols.suffix(3))",
        "S-\(symbols.prefix(3))-\(symbols.suffix(3))",
        symbols.map { $0 == "0" ? "o" : $0 == "1" ? "l" : String($0) }.joined(),
        symbols.map { $0 == "0" ? "O" : $0 == "1" ? "I" : String($0) }.joined(),
      ] { #expect(CaseNumber(typed) == number, "\(typed)") }
    }
  }

  @Test func noticesEveryWrongSymbol() {
    for number in Self.numbers {
      let symbols = Array(number.description.dropFirst(2))
      for place in symbols.indices {
        for other in Self.alphabet where other != symbols[place] {
          var wrong = symbols
          wrong[place] = other
          #expect(CaseNumber("S-" + String(wrong)) == nil)
        }
      }
    }
  }

  @Test func noticesEverySwapOfTwo() {
    for number in Self.numbers {
      let symbols = Array(number.description.dropFirst(2))
      for first in symbols.indices {
        for second in symbols.indices where symbols[first] != symbols[second] {
          var wrong = symbols
          wrong.swapAt(first, second)
          #expect(CaseNumber("S-" + String(wrong)) == nil, "\(number) \(String(wrong))")
        }
      }
    }
  }

  @Test(arguments: ["", "S-", "S-12345", "S-1234567", "S-12345U", "S-1234é6", "S-ÅÅÅÅÅÅ", "zaak", "😀😀😀😀😀😀"])
  func refusesWhatIsNoNumber(_ text: String) { #expect(CaseNumber(text) == nil) }
}

/// A generator of the same numbers in every run.
private struct Steady: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
