import Testing

@testable import NLU

/// Days that are counted from another, and days of a month or week that is named.
@Suite struct AnchoredDayTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    twee dagen later
      time «twee dagen later» 2026-05-06T10:00 hour
    3 dagen na kerst
      time «3 dagen na kerst» 2026-12-28 day
    2 weken voor 1 juli
      time «2 weken voor 1 juli» 2026-06-17 day
    over twee weken vanaf nu
      time «over twee weken vanaf nu» 2026-05-18 day
    de dag na morgen
      time «de dag na morgen» 2026-05-06 day
    de week na Pinksteren
      time «de week na Pinksteren» 2026-05-25 week
    de 20e van volgende maand
      time «de 20e van volgende maand» 2026-06-20 day
    volgende maand van 4-23
      time «volgende maand van 4-23» 2026-06-04 – 2026-06-24 day
    tussen 4 en 22 deze maand
      time «tussen 4 en 22 deze maand» 2026-05-04 – 2026-05-23 day
    volgende week tussen woensdag en vrijdag
      time «volgende week tussen woensdag en vrijdag» 2026-05-13 – 2026-05-16 day
    zaterdag de 23e
      time «zaterdag de 23e» 2026-05-23 day
    maandag 18
      time «maandag 18» 2026-05-18 day
    derde dinsdag
      time «derde dinsdag» 2026-05-19 day
    van april tot juni
      time «van april tot juni» 2026-04-01 – 2026-07-01 month
    zomer 2027
      time «zomer 2027» 2027-06-21 – 2027-09-24 day
    volgend jaar juni
      time «volgend jaar juni» 2027-06-01 month
    11/2026
      time «11/2026» 2026-11-01 month
    jaren '70
      time «jaren '70» 1970-01-01 – 1980-01-01 year
    vijf mei tweeduizend achtentwintig
      time «vijf mei tweeduizend achtentwintig» 2028-05-05 day
    3 weken voor mijn huis
      duration «3 weken» 3 week
    """
}
