import Model
import Testing

@testable import Webhooks

@Suite("Patterns of events")
struct EventPatternTests {
  static let fitting = [
    ("*", EventType.help), ("nl.samenspraak.hulpvraag.*", EventType.help), (EventType.help, EventType.help),
    ("*.aangemeld", EventType.offer), ("nl.*.hulp*.aan*d", EventType.help), ("nl.*", EventType.erased),
    ("**", EventType.help), ("*zaak*", EventType.promiseLate), ("a*b*c", "aXbXbXc"),
  ]
  static let other = [
    ("nl.samenspraak.hulpvraag.*", EventType.offer), ("nl.samenspraak", EventType.help),
    ("samenspraak.*", EventType.help), ("*.aangemel", EventType.help),
    ("nl.samenspraak.zaak.*x", EventType.caseChanged),
    ("a*b*c", "aXbXbX"), ("nlXsamenspraak*", EventType.help),
  ]

  @Test("fit", arguments: fitting)
  func fits(pattern: String, type: String) { #expect(EventPattern(pattern)?.matches(type) == true) }

  @Test("do not fit", arguments: other)
  func doesNotFit(pattern: String, type: String) { #expect(EventPattern(pattern)?.matches(type) == false) }

  @Test("are no patterns", arguments: ["", "nl samenspraak", "nl.[ab]", "hulp?", "é"])
  func faults(text: String) { #expect(EventPattern(text) == nil) }

  @Test("decide quickly, however many stars there are")
  func manyStars() {
    let pattern = EventPattern(String(repeating: "a*", count: 500) + "b")
    #expect(pattern?.matches(String(repeating: "a", count: 2000)) == false)
  }
}
