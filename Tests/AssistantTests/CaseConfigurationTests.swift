import Model
import Testing

@testable import Assistant

@Suite("Officials and retention in samenspraak.yaml") struct CaseConfigurationTests {
  private static func read(_ text: String) throws -> Configuration {
    try ConfigurationReader(environment: { _ in nil }).read("samenspraak.yaml", Array(text.utf8))
  }

  @Test func areReadAsTheyStand() throws {
    let configuration = try Self.read(
      """
      ambtenaren:
        - {naam: Fatima, sender: fatima, channel: irc}
        - channel: "#balie"
      bewaren: {antwoorden: 3, gesprekken: 30, zaken: 200, berichten: 14}
      """)
    #expect(
      configuration.officials == [
        OfficialRule(name: "Fatima", sender: "fatima", channel: "irc"), OfficialRule(channel: "#balie"),
      ])
    #expect(
      configuration.retention == Retention(answers: 3, conversations: 30, cases: 200, deliveries: 14))
  }

  @Test func areLeftOutByDefault() throws {
    let configuration = try Self.read("gemeente: {naam: X}")
    #expect(configuration.officials.isEmpty)
    #expect(configuration.retention == .standard)
  }

  @Test(arguments: [
    ("ambtenaren:\n  - {sender: fatima}", "2:5"), ("ambtenaren:\n  - {chanel: irc}", "2:6"),
    ("bewaren:\n  zaken: lang", "2:10"), ("bewaren: {zaken: 0}", "1:18"), ("bewaren: {zaak: 3}", "1:11"),
  ])
  func faultsHaveTheirPlace(_ text: String, _ place: String) throws {
    let failure = #expect(throws: Configuration.Unusable.self) { try Self.read(text) }
    #expect(
      failure?.description.contains("samenspraak.yaml:\(place)") == true, "\(failure?.description ?? "")")
  }

  @Test func aRuleForASenderGoesBeforeOneForHisChannel() {
    let rules = [OfficialRule(channel: "desk"), OfficialRule(name: "Fatima", sender: "f", channel: "desk")]
    let desk = { ConversationID(sender: $0, channel: "desk") }
    #expect(rules.official(in: desk("f"))?.name == "Fatima")
    #expect(rules.official(in: desk("piet"))?.name == "piet")
    #expect(rules.official(in: ConversationID(sender: "f", channel: "irc")) == nil)
  }
}
