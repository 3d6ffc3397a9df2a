import Model
import Testing

@testable import NLU

@Suite struct EvaluationHTMLTests {
  @Test func utterancesAreEscaped() {
    let text = #"<script>alert("x")</script> & zo"#
    let html = Evaluation([.init(text: text, expected: "a", predicted: "b", confidence: 0.9)]).html
    #expect(!html.contains("<script>"))
    #expect(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; zo"))
  }

  @Test func intentNamesAreEscaped() {
    let html = Evaluation([.init(text: "t", expected: "a<b", predicted: "a<b", confidence: 0.9)]).html
    #expect(!html.contains("a<b"))
    #expect(html.contains("a&lt;b"))
  }

  @Test func nothingComesFromElsewhere() {
    let html = Evaluation([.init(text: "t", expected: nil, predicted: "b", confidence: 0.9)]).html
    #expect(!html.contains("http") && !html.contains("src=") && !html.contains("<script"))
    #expect(html.contains("<svg"))
  }

  @Test func anEmptySetIsAPageToo() {
    #expect(Evaluation([]).html.hasPrefix("<!doctype html>"))
  }
}
