import Testing

@testable import NLU

/// Times on the clock as people say and write them.
@Suite struct SaidTimeTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    3pm
      time «3pm» 2026-05-04T15:00 hour
    340pm
      time «340pm» 2026-05-04T15:40 minute
    7:56 p.m.
      time «7:56 p.m» 2026-05-04T19:56 minute
    vanaf een uur of tien
      time «vanaf een uur of tien» 2026-05-04T10:00 – … hour
    een uur of drie
      duration «een uur of drie» 3 hour
    vijf voor half negen stond hij er
      time «vijf voor half negen» 2026-05-04T20:25 minute
    rond de middag
      time «rond de middag» 2026-05-04T12:00 hour
    morgen tussen de middag
      time «morgen tussen de middag» 2026-05-05T12:00 – 2026-05-05T14:00 hour
    na vijven
      time «na vijven» 2026-05-04T17:00 – … hour
    het is 7 uur
      time «7 uur» 2026-05-04T19:00 hour
    ik werk 32 uur
      duration «32 uur» 32 hour
    van 5 tot zeven in de ochtend
      time «van 5 tot zeven in de ochtend» 2026-05-05T05:00 – 2026-05-05T07:00 hour
    maandag 8-9
      time «maandag 8-9» 2026-05-11T08:00 – 2026-05-11T09:00 hour
    komende maandagmiddag
      time «komende maandagmiddag» 2026-05-11T12:00 – 2026-05-11T18:00 hour
    ik kan ma of di
      time «ma» 2026-05-11 day
      time «di» 2026-05-05 day
    van de week
      time «van de week» 2026-05-04 week
    binnen de komende 5 uur
      time «binnen de komende 5 uur» 2026-05-04T10:00 – 2026-05-04T15:00 second
    zo rond een uur of 8
      time «een uur of 8» 2026-05-04T20:00 hour
    van tien uur naar elf
      time «tien uur» 2026-05-04T10:00 hour
      time «elf» 2026-05-04T11:00 hour
    donderdag 8:00 GMT
      time «donderdag 8:00 GMT» 2026-05-07T10:00 minute
    ma t/m vr
      time «ma t/m vr» 2026-05-11 – 2026-05-16 day
    zo is dat nu
    zo en zo
    2-onder-1-kap
    op 30 februari
      number «30» 30
    """
}
