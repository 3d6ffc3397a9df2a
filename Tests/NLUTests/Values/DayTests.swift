import Testing

@testable import NLU

/// Days and longer: weekdays, dates, weeks, months, seasons, holidays.
@Suite struct DayTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    zaterdag kan ik
      time «zaterdag» 2026-05-09 day
    zatrdag kan ik
      time «zatrdag» 2026-05-09 day
    volgende week dinsdag
      time «volgende week dinsdag» 2026-05-12 day
    zaterdag over twee weken
      time «zaterdag over twee weken» 2026-05-23 day
    komende vrijdag of volgende week
      time «komende vrijdag» 2026-05-08 day
      time «volgende week» 2026-05-11 week
    morgen of overmorgen
      time «morgen» 2026-05-05 day
      time «overmorgen» 2026-05-06 day
    gisteren is het gebeurd
      time «gisteren» 2026-05-03 day
    14 juni
      time «14 juni» 2026-06-14 day
    zaterdag 14 juni
      time «zaterdag 14 juni» 2026-06-14 day
    veertien juni 2027
      time «veertien juni 2027» 2027-06-14 day
    op 14/6
      time «14/6» 2026-06-14 day
    14-06-2026
      time «14-06-2026» 2026-06-14 day
    2026-06-14
      time «2026-06-14» 2026-06-14 day
    vrijdag 5 juni
      time «vrijdag 5 juni» 2026-06-05 day
    5 juni en 12 juni
      time «5 juni» 2026-06-05 day
      time «12 juni» 2026-06-12 day
    in juni
      time «juni» 2026-06-01 month
    kan het in de maand juni?
      time «maand juni» 2026-06-01 month
    begin juni
      time «begin juni» 2026-06-01 – 2026-06-11 day
    eind mei
      time «eind mei» 2026-05-21 – 2026-06-01 day
    over 3 weken
      time «over 3 weken» 2026-05-25 day
    over drie maanden
      time «over drie maanden» 2026-08-04 day
    drie weken geleden
      time «drie weken geleden» 2026-04-13 day
    twee dagen geleden
      time «twee dagen geleden» 2026-05-02T10:00 hour
    dit weekend
      time «dit weekend» 2026-05-08T18:00 – 2026-05-11 hour
    volgend weekend
      time «volgend weekend» 2026-05-15T18:00 – 2026-05-18 hour
    volgende maand
      time «volgende maand» 2026-06-01 month
    volgend jaar
      time «volgend jaar» 2027-01-01 year
    in de zomer
      time «de zomer» 2026-06-21 – 2026-09-24 day
    na de zomervakantie
      time «na de zomervakantie» 2026-09-01 – … day
    eerste zaterdag van juli
      time «eerste zaterdag van juli» 2026-07-04 day
    elke eerste zaterdag van de maand
      time «elke eerste zaterdag van de maand» 2026-06-06 day
    de laatste vrijdag van de maand
      time «de laatste vrijdag van de maand» 2026-05-29 day
    derde dinsdag van september
      time «derde dinsdag van september» 2026-09-15 day
    in week 23
      time «week 23» 2026-06-01 week
    in 2027
      time «2027» 2027-01-01 year
    met Pasen
      time «Pasen» 2027-03-28 day
    met Hemelvaart of met Pinksteren
      time «Hemelvaart» 2026-05-14 day
      time «Pinksteren» 2026-05-24 day
    tweede pinksterdag
      time «tweede pinksterdag» 2026-05-25 day
    op Koningsdag
      time «Koningsdag» 2027-04-27 day
    op Bevrijdingsdag
      time «Bevrijdingsdag» 2026-05-05 day
    met Sinterklaas
      time «Sinterklaas» 2026-12-05 day
    Eerste Kerstdag
      time «Eerste Kerstdag» 2026-12-25 day
    oud en nieuw
      time «oud en nieuw» 2026-12-31 day
    Burendag
      time «Burendag» 2026-09-26 day
    sinds maart
      time «sinds maart» 2026-03-01 – … month
    agustus is te laat
      time «agustus» 2026-08-01 month
    25 decmber
      time «25 decmber» 2026-12-25 day
    [moment]de 14e
      time «de 14e» 2026-05-14 day
    [moment]28
      time «28» 2026-05-28 day
    [moment]za
      time «za» 2026-05-09 day
    [moment]in het weekend
      time «het weekend» 2026-05-08T18:00 – 2026-05-11 hour
    """
}
