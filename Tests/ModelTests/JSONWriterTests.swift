import Model
import Testing

@Suite struct JSONWriterTests {
  @Test func writesWhatAValueWrites() {
    let value: JSONValue = [
      "text": "zeg \"ja\"\n", "leeg": [:], "niets": nil, "lijst": [1, -20, true, [], ["a": false]], "na": 0,
    ]
    var json = JSONWriter()
    json.object { json in
      json.member("text", "zeg \"ja\"\n")
      json.name("leeg")
      json.object { _ in }
      json.name(any: "niets")
      json.null()
      json.name("lijst")
      json.array(0..<5) { json, index in
        switch index {
        case 0: json.number(1)
        case 1: json.number(-20)
        case 2: json.bool(true)
        case 3: json.array([Int]()) { $0.number($1) }
        default: json.object { $0.member("a", false) }
        }
      }
      json.member("na", 0)
    }
    #expect(json.text == value.text)
  }

  @Test(arguments: [0, 9, 10, -1, 1_234_567_890, Int.max, Int.min]) func writesNumbers(_ number: Int) {
    var json = JSONWriter()
    json.number(number)
    #expect(json.text == String(number))
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (0.12344, "0.1234"), (0.0405, "0.0405"), (0.99996, "1"),
      (0.00004, "0"),
    ] as [(Double, String)])
  func aShareHasFourDigits(_ share: Double, _ text: String) {
    var json = JSONWriter()
    json.share(share)
    #expect(json.text == text)
  }

  @Test(arguments: [0, -3, 2.5, 1e20, .infinity]) func aNumberIsWrittenAsAValue(_ number: Double) {
    var json = JSONWriter()
    json.number(number)
    #expect(json.text == JSONValue.double(number).text)
  }

  @Test(arguments: [
    EntityValue.number(1.5), .quantity(2, unit: "hour"), .quantity(500, unit: "gram", product: "aardbeien"),
    .range(from: 1, to: nil, unit: "EUR"), .moment(Timestamp(seconds: 0), grain: "day"),
    .interval(from: nil, to: Timestamp(seconds: 60), grain: "minute"), .text("ja"),
  ])
  func anEntityIsWrittenAsItsValue(_ value: EntityValue) {
    var json = JSONWriter()
    value.write(to: &json, writing: \.iso8601)
    #expect(json.text == value.json.text)
  }

  @Test func whatIsClearedBeginsAnew() {
    var json = JSONWriter()
    json.array([1, 2]) { $0.number($1) }
    json.clear()
    json.number(3)
    #expect(json.text == "3")
  }

  @Test func namesAreEscaped() throws {
    var json = JSONWriter()
    json.object { json in
      json.name(any: "a\"b\u{85}")
      json.value(.string("c"))
      json.name("d")
      json.json(Array("[1]".utf8))
    }
    #expect(try JSONValue(parsing: json.bytes) == ["a\"b\u{85}": "c", "d": [1]])
  }
}
