import Testing

@testable import NLU

/// Numbers written as one word, against a writer of our own.
@Suite struct SpelledNumberTests {
  private func spell(_ number: Int) -> String {
    if number < 20 { return NumberNames.upToNineteen[number] }
    if number < 100 {
      let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
      return (unit == 0 ? "" : NumberNames.upToNineteen[unit] + "en") + NumberNames.tens[ten]
    }
    let size = number < 1000 ? 100 : 1000
    let (count, rest) = number.quotientAndRemainder(dividingBy: size)
    return (count == 1 ? "" : spell(count)) + (size == 100 ? "honderd" : "duizend")
      + (rest == 0 ? "" : spell(rest))
  }

  @Test func `reads all up to 99,999, and takes whole words only`() {
    for number in stride(from: 1, to: 99_999, by: 7) {
      let word = Array(spell(number).utf8)
      if number >= 100 {
        #expect(SpelledNumber.read(word, 0..<word.count)?.value == number, "\(spell(number))")
        let longer = word + Array("man".utf8)
        #expect(SpelledNumber.read(longer, 0..<longer.count) == nil, "\(spell(number))")
      }
    }
  }

  @Test(arguments: [
    ("honderdzesde", 106), ("tweehonderdste", 200), ("drieduizendste", 3000), ("honderdeerste", 101),
  ])
  func `reads ranks`(_ word: String, _ value: Int) {
    let bytes = Array(word.utf8)
    let found = SpelledNumber.read(bytes, 0..<bytes.count)
    #expect(found?.value == value)
    #expect(found?.isOrdinal == true)
  }

  @Test(arguments: ["honderden", "duizendpoot", "honderdman", "verhonderd", "duizendduizend"])
  func `leaves other words alone`(_ word: String) {
    let bytes = Array(word.utf8)
    #expect(SpelledNumber.read(bytes, 0..<bytes.count) == nil)
  }
}
