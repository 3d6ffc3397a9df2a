import Model
import Testing

@Suite("The check against schemas")
struct SchemaTests {
  private static let place: JSONValue = [
    "type": "object", "required": ["text"], "additionalProperties": false,
    "properties": [
      "text": ["$ref": "#/$defs/words"], "count": ["type": ["integer", "null"], "minimum": 0],
      "kinds": ["type": "array", "items": ["enum": ["geld", "plek"]], "uniqueItems": true],
      "postcode": ["type": "string", "pattern": "^[0-9]{4}[A-Z]{2}$"], "form": ["const": "initiatief"],
      "from": ["type": ["string", "null"], "format": "date-time"],
    ],
    "$defs": ["words": ["type": "string", "minLength": 1]],
  ]

  private static let good: [JSONValue] = [
    ["text": "é"], ["text": "a", "count": 0, "postcode": "1234AB", "from": nil],
    ["text": "a", "kinds": ["geld", "plek"], "form": "initiatief", "from": "2026-06-14T14:00:00+02:00"],
    ["text": "a", "kinds": []],
  ]

  private static let bad: [JSONValue] = [
    [], "a", ["count": 1], ["text": ""], ["text": 1], ["text": "a", "count": -1],
    ["text": "a", "count": 1.5],
    ["text": "a", "kinds": ["iets"]], ["text": "a", "kinds": ["geld", "geld"]],
    ["text": "a", "kinds": "geld"],
    ["text": "a", "postcode": "1234 ab"], ["text": "a", "form": "klacht"], ["text": "a", "from": "morgen"],
    ["text": "a", "andere": 1],
  ]

  @Test("What fits passes", arguments: good)
  func fits(_ value: JSONValue) throws { try Schema(Self.place).validate(value) }

  @Test("What does not fit is refused", arguments: bad)
  func refused(_ value: JSONValue) {
    #expect(throws: Failure.self) { try Schema(Self.place).validate(value) }
  }

  @Test("A keyword that is not known is no check that passes")
  func unknownKeyword() {
    #expect(throws: Failure.self) { try Schema(["oneOf": []]).validate(1) }
  }

  @Test("There is a schema for every type of event", arguments: EventType.all)
  func schema(_ type: String) throws {
    let schema = try Schema.of(type)
    #expect(throws: Failure.self) { try schema.validate([]) }
  }
}
