import Testing

@testable import NLU

/// Stretches of time, open and closed; ends are left out, and a minute that is named as the end is taken along.
@Suite struct IntervalTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    zaterdag 14 juni vanaf 2 uur
      time «zaterdag 14 juni vanaf 2 uur» 2026-06-14T14:00 – … hour
    vanaf 2 uur
      time «vanaf 2 uur» 2026-05-04T14:00 – … hour
    morgen na 3 uur
      time «morgen na 3 uur» 2026-05-05T15:00 – … hour
    graag vóór 5 uur
      time «vóór 5 uur» … – 2026-05-04T17:00 hour
    tot 5 uur
      time «tot 5 uur» … – 2026-05-04T17:00 hour
    uiterlijk vrijdag
      time «uiterlijk vrijdag» … – 2026-05-09 day
    tot en met vrijdag
      time «tot en met vrijdag» … – 2026-05-09 day
    vanaf september
      time «vanaf september» 2026-09-01 – … month
    woensdag tussen 2 en 4
      time «woensdag tussen 2 en 4» 2026-05-06T14:00 – 2026-05-06T16:00 hour
    tussen 4 en 5 's middags
      time «tussen 4 en 5 's middags» 2026-05-04T16:00 – 2026-05-04T17:00 hour
    van 10 tot 12
      time «van 10 tot 12» 2026-05-04T10:00 – 2026-05-04T12:00 hour
    zaterdag van 10 tot 2
      time «zaterdag van 10 tot 2» 2026-05-09T10:00 – 2026-05-09T14:00 hour
    maandagochtend tussen 9 en 12
      time «maandagochtend tussen 9 en 12» 2026-05-11T09:00 – 2026-05-11T12:00 hour
    zaterdag van 14:00 tot 16:00
      time «zaterdag van 14:00 tot 16:00» 2026-05-09T14:00 – 2026-05-09T16:01 minute
    van 3 tot 5 juli
      time «van 3 tot 5 juli» 2026-07-03 – 2026-07-06 day
    3 t/m 5 juli
      time «3 t/m 5 juli» 2026-07-03 – 2026-07-06 day
    van maandag tot en met vrijdag
      time «van maandag tot en met vrijdag» 2026-05-11 – 2026-05-16 day
    van 2010 tot 2015
      time «van 2010 tot 2015» 2010-01-01 – 2016-01-01 year
    tussen kerst en oud en nieuw
      time «tussen kerst en oud en nieuw» 2026-12-25 – 2027-01-01 day
    van mei tot september
      time «van mei tot september» 2026-05-01 – 2026-10-01 month
    komende drie weken
      time «komende drie weken» 2026-05-11 – 2026-06-01 week
    binnen 2 weken
      time «binnen 2 weken» 2026-05-04T10:00 – 2026-05-18 second
    zatrdag over twee weken vanaf half drie
      time «zatrdag over twee weken vanaf half drie» 2026-05-23T14:30 – … minute
    [moment]tussen 9 en 12
      time «tussen 9 en 12» 2026-05-05T09:00 – 2026-05-05T12:00 hour
    [moment]na 5 uur
      time «na 5 uur» 2026-05-04T17:00 – … hour
    """
}
