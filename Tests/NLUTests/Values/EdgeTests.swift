import Testing

@testable import NLU

/// Edges of days and of their parts, meals, and dates that are put together in less common ways.
@Suite struct EdgeTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    eind van de middag
      time «eind van de middag» 2026-05-04T15:00 – 2026-05-04T18:00 hour
    dinsdag aan het begin van de avond
      time «dinsdag aan het begin van de avond» 2026-05-05T18:00 – 2026-05-05T21:00 hour
    midden op de dag
      time «midden op de dag» 2026-05-04T11:00 – 2026-05-04T14:00 hour
    dinsdagavond laat graag
      time «dinsdagavond laat» 2026-05-05T18:00 – 2026-05-06 hour
    vanavond laat ik het weten
      time «vanavond» 2026-05-04T18:00 – 2026-05-05 hour
    vanmorgen vroeg hij het nog
      time «vanmorgen» 2026-05-04 – 2026-05-04T12:00 hour
    eind van morgen
      time «eind van morgen» 2026-05-06 hour
    bel me na het avondeten
      time «na het avondeten» 2026-05-04T18:00 – 2026-05-04T21:00 hour
    tijdens kantooruren
      time «kantooruren» 2026-05-04T08:00 – 2026-05-04T18:00 hour
    op 8 vanavond
      time «8 vanavond» 2026-05-04T20:00 hour
    deze morgen om 7 uur 's ochtends
      time «deze morgen om 7 uur 's ochtends» 2026-05-04T07:00 hour
    deze komende vrijdag
      time «deze komende vrijdag» 2026-05-08 day
    op 15 om 8:00
      time «15 om 8:00» 2026-05-15T08:00 minute
    20:00 op 15
      time «20:00 op 15» 2026-05-15T20:00 minute
    op de 17 van 14.00 tot 16.00
      time «de 17 van 14.00 tot 16.00» 2026-05-17T14:00 – 2026-05-17T16:01 minute
    om drie minuten na 22:10
      time «drie minuten na 22:10» 2026-05-04T22:13 minute
    van 04-12-2026 6.00 tot 05-12-2026 20.00
      time «van 04-12-2026 6.00 tot 05-12-2026 20.00» 2026-12-04T06:00 – 2026-12-05T20:01 minute
    1-10-2026-7-10-2026
      time «1-10-2026-7-10-2026» 2026-10-01 – 2026-10-08 day
    een afspraak voor kwart over drie
      time «kwart over drie» 2026-05-04T15:15 minute
    wat is het plan voor juni
      time «juni» 2026-06-01 month
    6 januari 2027 - 6:37
      time «6 januari 2027 - 6:37» 2027-01-06T06:37 minute
    van 16:00 tot 17:00 van 6-6-2026
      time «van 16:00 tot 17:00 van 6-6-2026» 2026-06-06T16:00 – 2026-06-06T17:01 minute
    18u
      time «18u» 2026-05-04T18:00 hour
    kamer 12 en 13 mei
      number «12» 12
      time «13 mei» 2026-05-13 day
    Goede morgen, ik ben er morgenvroeg
      time «morgenvroeg» 2026-05-05 – 2026-05-05T12:00 hour
    welke dag van de week komen jullie
    tot nu toe gaat het goed
    de fiets voor jan de vries
    ik heb een week terug gebeld
      time «een week terug» 2026-04-27 day
    ik ben over een week terug
      time «over een week» 2026-05-11 day
    na vijf minuten
      time «na vijf minuten» 2026-05-04T10:05 second
    2017-13-12
      number «2017» 2017
      number «13» 13
      number «12» 12
    van maandag tot en met vrijdag van 8.00 tot 12.00 uur
      time «van maandag tot en met vrijdag» 2026-05-11 – 2026-05-16 day
      time «van 8.00 tot 12.00 uur» 2026-05-05T08:00 – 2026-05-05T12:01 minute
    9-12u
      time «9-12u» 2026-05-05T09:00 – 2026-05-05T12:00 hour
    12, 13 en 14 augustus
      time «12» 2026-08-12 day
      time «13» 2026-08-13 day
      time «14 augustus» 2026-08-14 day
    vandaag over een week of morgen over 14 dagen
      time «vandaag over een week» 2026-05-11 day
      time «morgen over 14 dagen» 2026-05-19 day
    5 mei a.s. om 20.00u
      time «5 mei a.s. om 20.00u» 2026-05-05T20:00 minute
    's maandags
      time «'s maandags» 2026-05-11 day
    de maandag na pasen
      time «maandag na pasen» 2027-03-29 day
    de vrijdag voor kerst
      time «vrijdag voor kerst» 2026-12-18 day
    tweede helft van het jaar
      time «tweede helft van het jaar» 2026-07-01 – 2027-01-01 month
    de eerste helft van juni
      time «de eerste helft van juni» 2026-06-01 – 2026-06-16 day
    het laatste kwartaal van vorig jaar
      time «het laatste kwartaal van vorig jaar» 2025-10-01 quarter
    het afgelopen half jaar
      time «afgelopen half jaar» 2025-11-01 – 2026-05-01 month
    geboren op 4 mei 1951
      time «4 mei 1951» 1951-05-04 day
    1 maand en 21 dagen geleden
      time «1 maand en 21 dagen geleden» 2026-03-14T10:00 hour
    over drie vrijdagen
      time «over drie vrijdagen» 2026-05-22 day
    twee zondagen vanaf nu
      time «twee zondagen vanaf nu» 2026-05-17 day
    2026 het derde kwartaal
      time «2026 het derde kwartaal» 2026-07-01 quarter
    mijn Audi Q3
    Q3 2027 of in Q4
      time «Q3 2027» 2027-07-01 quarter
      time «Q4» 2026-10-01 quarter
    de band K3
    dit decennium
      time «dit decennium» 2020-01-01 – 2030-01-01 year
    de eerste week van 2027
      time «de eerste week van 2027» 2027-01-04 week
    de laatste week van 2026
      time «de laatste week van 2026» 2026-12-28 week
    stipt om 17 uur
      time «stipt om 17 uur» 2026-05-04T17:00 hour
    14 oktober jongstleden
      time «14 oktober jongstleden» 2025-10-14 day
    14 juni a.s.
      time «14 juni a.s» 2026-06-14 day
    kan t volgende week woensdag
      time «volgende week woensdag» 2026-05-13 day
    heb het 3 april gedaan
      time «3 april» 2026-04-03 day
    de laatste keer was 20 april 22.15 uur
      time «20 april 22.15 uur» 2026-04-20T22:15 minute
    mijn afspraak was vandaag half negen
      time «vandaag half negen» 2026-05-04T08:30 minute
    afgelopen nacht om vijf voor vier weer
      time «afgelopen nacht om vijf voor vier» 2026-05-04T03:55 minute
    een bankje voor een van de pleintjes
    we moeten voor 1 juni eruit
      time «voor 1 juni» … – 2026-06-01 day
    ik voel me een nul
    zeventien miljoenste en een miljoenste
      ordinal «zeventien miljoenste» 17000000
      number «een miljoenste» 1e-06
    een half van de kosten
      number «een half» 0.5
    ik ben voor vierentwintig uur weg
      duration «vierentwintig uur» 24 hour
    """
}
