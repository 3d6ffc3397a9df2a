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
