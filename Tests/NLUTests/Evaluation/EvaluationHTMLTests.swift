import Foundation
import Model
import Testing

@testable import NLU

@Suite struct EvaluationHTMLTests {
  private static func outcome(
    _ text: String, _ expected: IntentName?, _ predicted: IntentName?, _ confidence: Double
  ) -> Evaluation.Outcome {
    .init(text: text, expected: expected, predicted: predicted, confidence: confidence)
  }

  /// What stands under a heading.
  private static func section(_ heading: String, of html: String) throws -> Substring {
    let start = try #require(html.range(of: "<h2>\(heading)</h2>")).upperBound
    let end = try #require(html[start...].range(of: "</section>")).lowerBound
    return html[start..<end]
  }

  @Test func utterancesAreEscaped() {
    let text = #"<script>alert("x")</script> & zo"#
    let html = Evaluation([Self.outcome(text, "a", "b", 0.9)]).html
    #expect(!html.contains("<script>"))
    #expect(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; zo"))
  }

  @Test func intentNamesAndStylesAreEscaped() {
    let html = Evaluation([
      .init(text: "t", expected: "a<b", predicted: "a<c", confidence: 0.9, style: "d<e")
    ]).html
    #expect(!html.contains("a<b") && !html.contains("a<c") && !html.contains("d<e"))
    #expect(html.contains("a&lt;b") && html.contains("d&lt;e"))
  }

  @Test func nothingComesFromElsewhere() {
    let html = Evaluation([Self.outcome("t", nil, "b", 0.9)]).html
    #expect(!html.contains("http") && !html.contains("src=") && !html.contains("<script"))
    #expect(!html.contains("url(") && !html.contains("@import"))
    #expect(html.contains("<svg"))
  }

  @Test func isReadableInTheDarkAndOnPaper() {
    let html = Evaluation([]).html
    #expect(html.contains("prefers-color-scheme: dark") && html.contains("@media print"))
  }

  @Test func everyCellOfTheMatrixSaysHowOften() {
    let html = Evaluation([
      Self.outcome("t", "a", "a", 1), Self.outcome("t", "a", "b", 1), Self.outcome("t", "a", "b", 1),
    ]).html
    #expect(html.contains("<title>a → a: 1</title>"))
    #expect(html.contains("<title>a → b: 2</title>"))
    #expect(!html.contains("<title>b → "))
  }

  @Test func missedEmergenciesAndFalseAlarmsHaveTheirOwnPlace() throws {
    let html = Evaluation([
      Self.outcome("gemiste nood", "nood_x", "a", 0.6), Self.outcome("vals alarm", "a", "nood_x", 0.7),
      Self.outcome("gewone fout", "a", nil, 0.8),
    ]).html
    let missed = try Self.section("Nood die werd gemist", of: html)
    let alarms = try Self.section("Vals alarm", of: html)
    let worst = try Self.section("De ergste fouten", of: html)
    #expect(missed.contains("gemiste nood") && !missed.contains("vals alarm") && !missed.contains("gewone"))
    #expect(alarms.contains("vals alarm") && !alarms.contains("gemiste nood"))
    #expect(worst.contains("gemiste nood") && worst.contains("vals alarm"))
    let order = ["gewone fout", "vals alarm", "gemiste nood"].compactMap { worst.range(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted())
    #expect(worst.contains("80,0 %"))
  }

  @Test func saysSoWhereThereIsNothingWrong() throws {
    let html = Evaluation([Self.outcome("t", "nood_x", "nood_x", 0.9)]).html
    #expect(try Self.section("Nood die werd gemist", of: html).contains("Geen enkele nood werd gemist."))
    #expect(try Self.section("De ergste fouten", of: html).contains("Alles werd goed begrepen."))
  }

  @Test func anEmptySetIsAPageToo() {
    #expect(Evaluation([]).html.hasPrefix("<!doctype html>"))
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1200, "−1.200")])
  func thousandsAreGrouped(_ number: Int, _ shown: String) { #expect(number.grouped == shown) }
}
