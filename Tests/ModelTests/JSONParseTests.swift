import Model
import Testing

/// The strictness of RFC 8259, and what we refuse beyond it.
@Suite struct JSONParseTests {
  @Test(
    arguments: [
      ("null", nil), (" true\n", true), ("false", false), ("0", 0), ("-0", 0), ("12", 12), ("-7", -7),
      ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
      ("9223372036854775808", 9223372036854775808.0),
      ("0.5", 0.5), ("1e3", 1000.0), ("1E+2", 100.0), ("25e-1", 2.5), ("1.0", 1.0), ("\"\"", ""),
      ("\"a\"", "a"),
      ("[]", []), ("[ ]", []), ("[1,[2,[]]]", [1, [2, []]]), ("{}", [:]), ("{\"a\":1}", ["a": 1]),
      ("\t{ \"b\" : [ 1 , null ] ,\r\n\"a\":{}}", ["b": [1, nil], "a": [:]]), ("{\"\":0}", ["": 0]),
    ] as [(String, JSONValue)])
  func reads(_ text: String, _ value: JSONValue) throws { #expect(try JSONValue(parsing: text) == value) }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "NaN", "Infinity", "-", "+1", "01", "-01", ".5", "1.", "1.e3", "1e",
    "1e+", "0x1", "1 2",
    "1e999", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]", "{", "{\"a\"", "{\"a\":", "{\"a\":1",
    "{\"a\":1,}", "{a:1}",
    "{'a':1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{,}", "\"", "\"a", "'a'", "\"\n\"", "\"\t\"",
    "\"\u{0}\"",
    "// c\n1", "1 // c", "/* c */ 1", "[1]]", "\u{FEFF}1", "\u{A0}1", "\"\\",
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONValue.ParseError.self) { try JSONValue(parsing: text) }
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
    (#""\u0000""#, "\u{0}"),
    (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"), ("\"😀 é\"", "😀 é"), (#""\uFFFF""#, "\u{FFFF}"),
  ])
  func readsEscapes(_ text: String, _ value: String) throws {
    #expect(try JSONValue(parsing: text) == .string(value))
  }

  @Test(arguments: [
    #""\x41""#, #""\u41""#, #""\u004""#, #""\u00g1""#, #""\u+041""#, #""\U0041""#, #""\ud83d""#, #""\ude00""#,
    #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#, #""\ude00\ud83d""#, #""\a""#,
    #""\u""#,
  ])
  func refusesEscapes(_ text: String) {
    #expect(throws: JSONValue.ParseError.self) { try JSONValue(parsing: text) }
  }

  @Test func refusesAMemberThatStandsThereTwice() {
    let fault = #expect(throws: JSONValue.ParseError.self) {
      try JSONValue(parsing: #"{"a":1,"b":{"a":2},"a":3}"#)
    }
    #expect(fault?.description == "a member stands there twice at byte 23")
    #expect(throws: JSONValue.ParseError.self) { try JSONValue(parsing: #"{"a":1,"\u0061":2}"#) }
  }

  // Few names are compared one by one, many are looked up.
  @Test(arguments: [1, 2, 15, 16, 17, 40]) func findsItAmongMany(_ count: Int) throws {
    let members = (0..<count).map { #""n\#($0)":\#($0)"# }
    let value = try JSONValue(parsing: "{\(members.joined(separator: ","))}")
    for index in 0..<count {
      #expect(value["n\(index)"] == .int(index))
      #expect(throws: JSONValue.ParseError.self) {
        try JSONValue(parsing: "{\((members + [#""n\#(index)":0"#]).joined(separator: ","))}")
      }
    }
  }

  @Test func nestsSixtyFourLevelsAndNoMore() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    _ = try JSONValue(parsing: nested(64))
    #expect(throws: JSONValue.ParseError.self) { try JSONValue(parsing: nested(65)) }
    #expect(throws: JSONValue.ParseError.self) {
      try JSONValue(parsing: String(repeating: "[", count: 1_000_000))
    }
    #expect(throws: JSONValue.ParseError.self) {
      try JSONValue(parsing: String(repeating: #"{"a":"#, count: 1_000_000))
    }
  }

  @Test(arguments: [("[1,x]", 3), ("", 0), ("{\"a\" 1}", 5), ("[1] 2", 4)])
  func saysWhere(_ text: String, _ offset: Int) {
    let fault = #expect(throws: JSONValue.ParseError.self) { try JSONValue(parsing: text) }
    #expect(fault?.offset == offset)
  }
}
