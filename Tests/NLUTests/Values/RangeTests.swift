import Model
import Testing

@testable import NLU

/// Ranges count Unicode scalars of the original message, and entities never overlap.
@Suite struct RangeTests {
  @Test(arguments: [
    "café 🌳 morgen om 3 uur", "  é́ 06-12345678", "👨‍👩‍👧 met 40 man in de Kerkstraat 12a", "’s avonds, 1234 AB",
    "m'n naam is Zoë de Wit", "€ 200 en 3e keer", "", "'", "€", "+", "1", "-1", ",5", "€ ", "bsn", "van",
    "tussen", "om",
    "de", "op de", "half", "kwart voor", "14/", "14-", "06", "+31", "http://", "a@b", "1234", "1234 A",
    "een stuk of",
  ])
  func `text and range agree, in order`(_ message: String) {
    let scalars = Array(message.unicodeScalars)
    var last = 0
    for entity in ValueTable.read(message) {
      #expect(entity.range.lowerBound >= last)
      #expect(String(String.UnicodeScalarView(scalars[entity.range])) == entity.text)
      last = entity.range.upperBound
    }
  }

  @Test func `any mixture of words is read without a trap`() {
    let words = [
      "morgen", "om", "3", "uur", "van", "tot", "12", "14", "juni", "-", "/", ".", "half", "een", "€", "06",
      "1234", "AB",
      "bsn", "NL", "met", "de", "hele", "straat", "'", "s", "avonds", "999999999999999999",
      "9999999999999999999999",
      "31", "2", "februari", "over", "weken", "geleden", "miljoen", "miljard", "duizend", "komende", "vanaf",
      "+", "(", "@",
    ]
    var state: UInt64 = 42
    for _ in 0..<1_500 {
      var message = ""
      for _ in 0..<7 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        message += words[Int(state >> 33) % words.count]
        if state >> 60 > 2 { message += " " }
      }
      for entity in ValueTable.read(message) { #expect(!entity.range.isEmpty) }
    }
  }
}
