import Testing

@testable import NLU

/// Times that come back; their value is the first of them.
@Suite struct RepeatedTimeTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    elke dag
      time «elke dag» 2026-05-04 day
    iedere maandag om 9 uur
      time «iedere maandag om 9 uur» 2026-05-11T09:00 hour
    elke avond om 9 uur
      time «elke avond om 9 uur» 2026-05-04T21:00 hour
    elke dag om 15:00
      time «elke dag om 15:00» 2026-05-04T15:00 minute
    elke twee weken
      time «elke twee weken» 2026-05-04 week
    iedere woensdagochtend
      time «iedere woensdagochtend» 2026-05-06 – 2026-05-06T12:00 hour
    elke eerste zaterdag van de maand
      time «elke eerste zaterdag van de maand» 2026-06-06 day
    9:00 elke zondag
      time «9:00 elke zondag» 2026-05-10T09:00 minute
    op zondagen
      time «zondagen» 2026-05-10 day
    wekelijks
      time «wekelijks» 2026-05-04 week
    elke keer
    elk kind
    """
}
