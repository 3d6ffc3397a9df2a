import Assistant
import Model
import Testing

@Suite("Conversations that are written down") struct RehearsalTests {
  private func read(_ text: String) throws -> Script { try Script.read("gesprek.yaml", Array(text.utf8)) }

  private func play(_ text: String) throws -> Rehearsal.Outcome {
    try Rehearsal(Town.knowledge()).play(read(text))
  }

  private static let help = """
    conversation: Hulp
    turns:
      - says: ik heb schulden
        form: hulpvraag
        asks: contact
        slots: {situatie: ik heb schulden, contact: null}
        case: false
      - says: weet ik niet
        slots: {contact: null}
      - says: "ja"
        case: true
        events: [nl.samenspraak.hulpvraag.aangemeld]

    """

  @Test func goodWhenAllIsAsWritten() throws {
    let outcome = try play(Self.help)
    #expect(outcome.isGood, "\(outcome.failures)")
    #expect(outcome.exchange.count == 3)
  }

  @Test(arguments: [
    ("    asks: contact\n", "    asks: naam\n", 3, "requested_slot"),
    ("situatie: ik heb schulden,", "situatie: iets anders,", 3, "situatie"),
    ("    case: false\n", "    case: true\n", 3, "case"),
    ("    case: false\n", "    reply: [Helemaal niets]\n", 3, "Helemaal niets"),
    ("    case: false\n", "    not_reply: Goed dat\n", 3, "Goed dat"),
    ("    case: false\n", "    buttons: [Ja]\n", 3, "knop"),
    ("[nl.samenspraak.hulpvraag.aangemeld]", "[]", 10, "gebeurtenissen"),
  ])
  func stopsWhereItGoesOtherwise(_ right: String, _ wrong: String, _ line: Int, _ word: String) throws {
    let outcome = try play(Self.help.replacing(right, with: wrong))
    #expect(outcome.failures.count == 1)
    #expect(outcome.failures.first?.contains(word) == true, "\(outcome.failures)")
    #expect(outcome.line == line)
  }

  @Test func timePassesAndTheProgramStartsAgain() throws {
    let outcome = try play(
      """
      conversation: Terug
      turns:
        - says: ik heb schulden
        - {says: weet ik niet, after: 3 dagen, restart: true, reply: Welkom terug}
      """)
    #expect(outcome.isGood, "\(outcome.failures)")
  }

  @Test(arguments: [
    ("turns: [{says: hoi}]", "1:1: De sleutel `conversation` ontbreekt."),
    ("conversation: a\nturns: []", "2:8: De lijst bij `turns` is leeg."),
    ("conversation: a\nturns: [{zegt: hoi}]", "2:10: De sleutel `zegt` ken ik hier niet."),
    ("conversation: a\nturns: [{says: hoi, after: even}]", "`even` is geen tijdsduur."),
    ("conversation: a\nturns: [{says: hoi, case: misschien}]", "Bij `case` hoort `true` of `false`."),
    ("conversation: a\naddress: jij\nturns: [{says: hoi}]", "`address` is `je` of `u`."),
    ("conversation: a\ntime: gisteren\nturns: [{says: hoi}]", "`gisteren` is geen tijdstip."),
  ])
  func saysWhatIsWrongWithAFile(_ text: String, _ fault: String) throws {
    let failure = #expect(throws: Script.Unusable.self) { try read(text) }
    #expect(failure?.description.contains(fault) == true, "\(failure?.description ?? "")")
  }
}
