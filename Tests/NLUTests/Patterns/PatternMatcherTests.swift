import Model
import Testing

@testable import NLU

@Suite struct PatternMatcherTests {
  private static let lists = [
    ValueList(name: "iets", isWildcard: true),
    ValueList(
      name: "dag",
      values: [
        .init(name: "ma", title: "Maandag", words: ["maandag", "de eerste dag"]),
        .init(name: "di", title: "Dinsdag", words: ["dinsdag"]),
      ]),
  ]
  private static let rules = ["ik_wil": "(ik wil|wij willen)", "rond": "(x|<rond>)", "graag": "[heel] graag"]

  private func matches(_ pattern: String, _ text: String) -> Bool { match([pattern], text).isEmpty == false }

  private func match(_ patterns: [String], _ text: String) -> [PatternMatcher.Match] {
    var automaton = PatternAutomaton(rules: Self.rules, lists: Self.lists)
    for (id, pattern) in patterns.enumerated() { automaton.add(pattern, id: id) }
    var matcher = PatternMatcher(automaton)
    return matcher.matches(NormalizedText(text).bytes[...])
  }

  /// A pattern, what follows it and what does not.
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let follow: [String]
    let not: [String]
    var testDescription: String { pattern }
  }

  @Test(arguments: [
    Row(
      pattern: "ik wil dat", follow: ["ik wil dat", "Ik  wil, dát"],
      not: ["ik wil", "ik wil dat ook", "zo ik wil dat", "ikwil dat", ""]),
    Row(
      pattern: "(ik|wij) wil[len]", follow: ["ik wil", "wij willen", "ik willen"],
      not: ["jij wil", "ik wil len", "ik"]),
    Row(
      pattern: "[heel|erg] graag", follow: ["heel graag", "erg graag", "graag"],
      not: ["heel", "heel erg graag"]),
    Row(
      pattern: "licht[en] (aan|uit)[zetten]", follow: ["licht aan", "lichten uit", "licht uitzetten"],
      not: ["licht en aan", "licht uit zetten"]),
    Row(
      pattern: "bel mij [maar] [even] [terug]", follow: ["bel mij", "bel mij even", "bel mij maar terug"],
      not: ["bel mij terug even"]),
    Row(
      pattern: "(morgen;graag;even) bellen",
      follow: ["morgen graag even bellen", "even morgen graag bellen"],
      not: ["morgen graag bellen", "graag morgen even"]),
    Row(
      pattern: "<ik_wil> <graag> weg", follow: ["ik wil graag weg", "wij willen heel graag weg"],
      not: ["ik weg", "ik wil weg"]),
    Row(
      pattern: "op {dag} komen", follow: ["op maandag komen", "op de eerste dag komen"],
      not: ["op woensdag komen", "op komen"]),
    Row(
      pattern: "Café Óns, m'n €5 plek 2b", follow: ["cafe ons mn 5 plek 2 b"],
      not: ["cafe ons mn vijf plek 2b"]),
    Row(
      pattern: "ik wil {iets} beginnen", follow: ["ik wil een tuin beginnen", "ik wil x beginnen"],
      not: ["ik wil beginnen", "ik wil een tuin"]),
    Row(
      pattern: "kan ik {iets}", follow: ["kan ik a", "kan ik morgen nog langskomen"],
      not: ["kan ik", "kan ikzelf"]),
  ])
  func theWholeMessageFollowsThePattern(_ row: Row) {
    for text in row.follow { #expect(matches(row.pattern, text), "\(text)") }
    for text in row.not { #expect(!matches(row.pattern, text), "\(text)") }
  }

  @Test(arguments: ["<onbekend> weg", "{onbekend} weg", "(open", ""])
  func whatCannotBeBuiltMatchesNothing(_ pattern: String) {
    #expect(!matches(pattern, "weg"))
    #expect(!matches(pattern, ""))
  }

  @Test func aRuleThatNamesItselfEnds() {
    #expect(matches("<rond>", "x"))
    #expect(!matches("<rond>", "y"))
  }

  @Test func allPatternsAreWalkedSideBySide() {
    let patterns = ["ik wil {iets}", "ik wil weg", "wij willen weg", "(ik|jij) wil [snel] weg"]
    #expect(match(patterns, "ik wil weg").map(\.pattern) == [0, 1, 3])
  }

  @Test func aWildcardCapturesItsWords() throws {
    let text = NormalizedText("Ik wil een mooie tuin beginnen")
    let capture = try #require(
      match(["ik wil {iets:idee} beginnen"], "Ik wil een mooie tuin beginnen").first?.capture)
    #expect(capture.slot == "idee")
    #expect(String(decoding: text.bytes[capture.range], as: UTF8.self).trimmed == "een mooie tuin")
  }

  @Test func aMatcherCanBeUsedAgain() {
    var automaton = PatternAutomaton(rules: [:], lists: [])
    automaton.add("ja [graag]", id: 7)
    var matcher = PatternMatcher(automaton)
    for text in ["ja", "nee", "ja graag", "", "ja"] {
      let expected = text.hasPrefix("ja") ? [7] : []
      #expect(matcher.matches(NormalizedText(text).bytes[...]).map(\.pattern) == expected)
    }
  }

  @Test func aWildcardIsNoticedThroughARuleToo() {
    let rules = Self.rules.merging(["iets_doen": "{iets} doen"]) { $1 }
    var automaton = PatternAutomaton(rules: rules, lists: Self.lists)
    let patterns = ["<ik_wil> {iets} doen", "<ik_wil> <iets_doen>", "<ik_wil> op {dag} [heel] <graag>"]
    let noticed = patterns.enumerated().map { automaton.add($1, id: $0) }
    #expect(noticed == [true, true, false])
  }

  @Test func aLiteralSentenceHasNoSyntax() {
    var automaton = PatternAutomaton(rules: [:], lists: [])
    automaton.add(literal: "Is dit (echt) [zo]", id: 0)
    var matcher = PatternMatcher(automaton)
    #expect(matcher.matches(NormalizedText("is dit echt zo").bytes[...]).count == 1)
    #expect(matcher.matches(NormalizedText("is dit echt").bytes[...]).isEmpty)
  }

  @Test func aLongMessageIsReadInOneWalk() {
    let text = "ik wil " + String(repeating: "heel ", count: 3000) + "beginnen"
    #expect(matches("ik wil {iets} beginnen", text))
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
