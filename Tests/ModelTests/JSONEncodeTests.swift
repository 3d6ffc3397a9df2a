import Model
import Testing

@Suite struct JSONEncodeTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-5, "-5"), (2.0, "2"), (0.93, "0.93"), (.double(.nan), "null"),
      (.double(.infinity), "null"), (1e15, "1000000000000000.0"), ([], "[]"), ([:], "{}"),
      (["b": [1, nil], "a": "x"], #"{"b":[1,null],"a":"x"}"#),
    ] as [(JSONValue, String)])
  func writesCompactly(_ value: JSONValue, _ text: String) { #expect(value.text == text) }

  @Test(arguments: [
    ("a\"\\/", #""a\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}\u{8}", #""\u0000\u001f\u0008""#),
    ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("é€😀", "\"é€😀\""),
  ])
  func escapesControlCharacters(_ text: String, _ json: String) {
    #expect(JSONValue.string(text).text == json)
  }

  @Test(
    arguments: [
      nil, false, 0, .int(.max), .int(.min), 0.1, -2.5e-300, 1.7976931348623157e308, "",
      "e\u{301} é 👩‍👩‍👧 \u{0}\u{7F}\u{2028}\"\\",
      [1, [2, ["a": []]]], ["z": 1, "a": ["": nil], "é": "é"],
    ] as [JSONValue])
  func comesBackAsItWas(_ value: JSONValue) throws {
    #expect(try JSONValue(parsing: value.bytes) == value)
    #expect(!value.bytes.contains { $0 < 0x20 })
  }

  @Test func membersKeepTheirOrder() throws {
    let text = #"{"z":1,"a":2,"m":{"y":3,"b":4}}"#
    #expect(try JSONValue(parsing: text).text == text)
    #expect(try JSONValue(parsing: text)["m"]?["b"] == 4)
    #expect(try JSONValue(parsing: text)["q"] == nil)
    #expect(JSONValue.array([])["a"] == nil)
  }
}
