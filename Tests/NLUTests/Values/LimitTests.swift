import Testing

@testable import NLU

/// Times that are a limit, and what is left of a week.
@Suite struct LimitTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    later dan 10 uur
      time «later dan 10 uur» 2026-05-04T10:00 – … hour
    niet later dan vrijdag
      time «niet later dan vrijdag» … – 2026-05-08 day
    op of na 1 juli
      time «op of na 1 juli» 2026-07-01 – … day
    voor of op 1 juli
      time «voor of op 1 juli» … – 2026-07-02 day
    eerder dan 2030
      time «eerder dan 2030» … – 2030-01-01 year
    2028 of later
      time «2028 of later» 2028-01-01 – … year
    na afloop van 2026
      time «na afloop van 2026» 2027-01-01 – … year
    rest van de week
      time «rest van de week» 2026-05-04 – 2026-05-11 day
    later deze maand
      time «later deze maand» 2026-05-16 – 2026-06-01 day
    eerder vorige week
      time «eerder vorige week» 2026-04-27 – 2026-04-30 day
    het komende uur
      time «komende uur» 2026-05-04T10:00 – 2026-05-04T11:00 minute
    meer dan 2 weken na vandaag
      time «meer dan 2 weken na vandaag» 2026-05-18 – … day
    binnen 2 weken na vandaag
      time «binnen 2 weken na vandaag» 2026-05-04T10:00 – 2026-05-18 second
    het moet voor vrijdag klaar zijn
      time «voor vrijdag» … – 2026-05-08 day
    een zaal voor vrijdag
      time «vrijdag» 2026-05-08 day
    iets voor zaterdag om drie uur
      time «zaterdag om drie uur» 2026-05-09T15:00 hour
    sinds 2024 los
      time «sinds 2024» 2024-01-01 – … year
    sinds eind april
      time «sinds eind april» 2026-04-21 – … day
    's avonds na negen uur
      time «'s avonds na negen uur» 2026-05-04T21:00 – … hour
    einde van de dag
      time «einde van de dag» 2026-05-05 hour
    """
}
