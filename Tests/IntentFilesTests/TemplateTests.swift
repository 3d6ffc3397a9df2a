import Model
import Testing

@Suite struct TemplateTests {
  @Test(
    arguments: [
      ("ik heb schulden", [.text("ik heb schulden")]),
      ("(ik|wij) wil", [.alternatives([[.text("ik")], [.text("wij")]]), .text(" wil")]),
      ("licht[en] uit", [.text("licht"), .optional([[.text("en")]]), .text(" uit")]),
      ("[heel|erg] veel", [.optional([[.text("heel")], [.text("erg")]]), .text(" veel")]),
      ("<ik_wil> in {plaats}", [.rule("ik_wil"), .text(" in "), .list("plaats", slot: "plaats")]),
      ("{plaats:waar}", [.list("plaats", slot: "waar")]),
      ("(nu;graag)", [.permutation([[.text("nu")], [.text("graag")]])]),
      (#"kosten \(euro\) \\"#, [.text(#"kosten (euro) \"#)]),
      (
        "(a[b|c]|d)",
        [.alternatives([[.text("a"), .optional([[.text("b")], [.text("c")]])], [.text("d")]])]
      ),
      ("één (twee)", [.text("één "), .alternatives([[.text("twee")]])]),
    ] as [(String, Template.Run)])
  func readsTemplates(_ source: String, _ nodes: Template.Run) throws {
    #expect(try Template(parsing: source).nodes == nodes)
  }

  @Test(
    arguments: [
      ("", .empty, 0), ("  ", .empty, 0),
      ("ik (heb", .unclosed("("), 3), ("[a|b", .unclosed("["), 0), ("ik <wil", .unclosed("<"), 3),
      ("{plaats", .unclosed("{"), 0),
      ("ik) heb", .unopened(")"), 2), ("(a]", .unopened("]"), 2), ("a > b", .unopened(">"), 2),
      ("a}", .unopened("}"), 1),
      ("()", .emptyAlternative, 1), ("(a|)", .emptyAlternative, 3), ("(|a)", .emptyAlternative, 1),
      ("[ ]", .emptyAlternative, 1), ("(a||b)", .emptyAlternative, 3),
      ("a|b", .straySeparator("|"), 1), ("één;b", .straySeparator(";"), 5),
      ("[a;b]", .straySeparator(";"), 2),
      ("(a|b;c)", .mixedSeparators, 4),
      ("<>", .badName(""), 1), ("<ik wil>", .badName("ik wil"), 1), ("{a:}", .badName(""), 3),
      ("{a:b c}", .badName("b c"), 3),
      (#"a\"#, .danglingEscape, 1),
    ] as [(String, Template.ParseError.Reason, Int)])
  func saysWhatIsWrong(_ source: String, _ reason: Template.ParseError.Reason, _ offset: Int) {
    let error = #expect(throws: Template.ParseError.self) { try Template(parsing: source) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test func nestingHasALimit() {
    let deep = String(repeating: "(", count: 100_000)
    let error = #expect(throws: Template.ParseError.self) { try Template(parsing: deep) }
    #expect(error?.reason == .tooDeep(limit: 32))
  }

  @Test func referencesKnowTheirPlaces() throws {
    let template = try Template(parsing: "één <ik_wil> {plaats:waar} [{tijd}]")
    #expect(template.references.map(\.name) == ["ik_wil", "plaats", "tijd"])
    #expect(template.references.map(\.slot) == [nil, "waar", nil])
    #expect(template.references.map(\.offset) == [7, 16, 31])
  }

  @Test(arguments: [
    ("ik heb", 1), ("(a|b) (c|d|e)", 6), ("[a] [b]", 4), ("[a|b]", 3), ("(a;b;c)", 6), ("((a|b);c)", 4),
    ("<twee> <twee>", 4), ("<vier>", 4), ("<onbekend> {lijst}", 1), ("<rond>", .max), ("(<vol>|<vol>)", .max),
  ])
  func countsExpansions(_ source: String, _ count: Int) throws {
    var rules = [
      "twee": try Template(parsing: "(a|b)"), "vier": try Template(parsing: "<twee> <twee>"),
      "rond": try Template(parsing: "a [<rond>]"), "vol": try Template(parsing: "<v0>"),
      "v64": try Template(parsing: "(a|b)"),
    ]
    for index in 0..<64 { rules["v\(index)"] = try Template(parsing: "<v\(index + 1)> <v\(index + 1)>") }
    #expect(try Template(parsing: source).expansionCount(rules: rules) == count)
  }
}
