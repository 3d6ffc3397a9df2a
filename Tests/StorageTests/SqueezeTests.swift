import Foundation
import Testing

@testable import Storage

@Suite struct SqueezeTests {
  @Test(arguments: [
    "", "a", "abcd", "{}", #"{"handoff":false}"#, String(repeating: "a", count: 100_000), "één € 👩‍👩‍👧 \u{0}",
    String(repeating: "een heel verhaal. ", count: 40) + "x",
    String((0..<40_000).map { Character(Unicode.Scalar(UInt8(33 + $0 * $0 % 90))) }),
  ])
  func textComesBack(_ text: String) {
    let squeezed = Squeeze.squeeze(Array(text.utf8))
    #expect(Squeeze.expand(squeezed) == Array(text.utf8))
    #expect(Squeeze.expand(squeezed + [UInt8](repeating: 0, count: 30)) == Array(text.utf8))
  }

  @Test func anyBytesComeBack() {
    var numbers = SteadyNumbers(seed: 5)
    for _ in 0..<300 {
      // Few different bytes make many matches, many make none.
      let kinds = UInt8.random(in: 1...255, using: &numbers)
      let bytes = (0..<Int.random(in: 0...700, using: &numbers)).map { _ in
        UInt8.random(in: 0...kinds, using: &numbers)
      }
      let squeezed = Squeeze.squeeze(bytes)
      #expect(Squeeze.expand(squeezed) == bytes)
      #expect(squeezed.count <= bytes.count + bytes.count / 255 + 8)
    }
  }

  @Test func damageIsNoCrash() {
    var numbers = SteadyNumbers(seed: 6)
    let good = Squeeze.squeeze(
      Array((#"{"handoff":false,"later":[],"said":{}}"# + String(repeating: "abcd", count: 90)).utf8))
    for _ in 0..<3000 {
      var bad = good
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        bad[Int.random(in: 0..<bad.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      _ = Squeeze.expand(Array(bad.prefix(Int.random(in: 0...bad.count, using: &numbers))))
    }
  }

  @Test func anAnswerTakesLessThanAThird() {
    let answer =
      #"{"recipient_id":"anna","in_reply_to":"m1","replies":[{"text":"Waar moet het komen?","buttons":[{"title":"#
      + #""Weet ik nog niet","payload":"Weet ik nog niet"}]}],"state":{"intent":"initiatief_starten","confidence":0.97,"#
      + #""form":"initiatief","requested_slot":"plek","slots":{"idee":"een buurttuin"},"case":null,"handoff":false}}"#
    #expect(Squeeze.squeeze(Array(answer.utf8)).count < answer.utf8.count / 3)
  }

  // Records in stores point into the text: another text makes them unreadable.
  @Test func theTextsNeverChange() {
    #expect(fingerprint(SqueezeText.first.bytes.text) == -6_527_310_678_033_833_442)
    #expect(fingerprint(SqueezeText.second.bytes.text) == -1_453_934_081_204_460_268)
  }

  @Test func whatAnEarlierVersionSqueezedCanBeRead() throws {
    let answer = try #require(
      Data(
        base64Encoded:
          "AagCrQIAAABtMh4BAABJAjBhbm4MAgpNAjBtMiLlAA1OAnFNZXQgd2llOAggamUBB28gZG9lbj/WASU/MDc1YQEUABQBDmABMmVlbqQIMHR1"
          + "abwBC20BIW9wKgdBS2Vya70IBycBDxsCAw=="))
    let fields = try #require(Packed.unpack(Array(answer), 2))
    #expect(fields[0].text == "m2")
    #expect(
      fields[1].text
        == #"{"recipient_id":"anna","in_reply_to":"m2","replies":[{"text":"Met wie wil je dit doen?","buttons":[]}],"#
        + #""state":{"intent":null,"confidence":0.9075,"form":"initiatief","requested_slot":"wie","slots":{"idee":"#
        + #""een buurttuin","plek":{"text":"op het Kerkplein"}},"case":null,"handoff":false}}"#)
  }
}
