import Testing

@testable import NLU

/// Times of day: on the clock, in words, by part of the day.
@Suite struct ClockTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    om 3 uur
      time «3 uur» 2026-05-04T15:00 hour
    om half drie
      time «half drie» 2026-05-04T14:30 minute
    kwart voor vier
      time «kwart voor vier» 2026-05-04T15:45 minute
    tien over half 8 vanavond
      time «tien over half 8 vanavond» 2026-05-04T19:40 minute
    vijf voor twaalf
      time «vijf voor twaalf» 2026-05-04T11:55 minute
    15:30
      time «15:30» 2026-05-04T15:30 minute
    14u30
      time «14u30» 2026-05-04T14:30 minute
    15.30 uur
      time «15.30 uur» 2026-05-04T15:30 minute
    om 12 uur
      time «12 uur» 2026-05-04T12:00 hour
    om 8 uur 's avonds
      time «8 uur 's avonds» 2026-05-04T20:00 hour
    's middags om 2 uur
      time «'s middags om 2 uur» 2026-05-04T14:00 hour
    3 uur 's middags
      time «3 uur 's middags» 2026-05-04T15:00 hour
    morgen om 3 uur
      time «morgen om 3 uur» 2026-05-05T15:00 hour
    morgenochtend half negen
      time «morgenochtend half negen» 2026-05-05T08:30 minute
    zaterdag om 10
      time «zaterdag om 10» 2026-05-09T10:00 hour
    zaterdag om 4 uur
      time «zaterdag om 4 uur» 2026-05-09T16:00 hour
    zondagmiddag 3 uur
      time «zondagmiddag 3 uur» 2026-05-10T15:00 hour
    donderdagavond 7 uur
      time «donderdagavond 7 uur» 2026-05-07T19:00 hour
    zaterdagmiddag
      time «zaterdagmiddag» 2026-05-09T12:00 – 2026-05-09T18:00 hour
    vanavond
      time «vanavond» 2026-05-04T18:00 – 2026-05-05 hour
    's avonds kan ik wel
      time «'s avonds» 2026-05-04T18:00 – 2026-05-05 hour
    morgen in de ochtend
      time «morgen in de ochtend» 2026-05-05 – 2026-05-05T12:00 hour
    vrijdag 5 juni om 20.00 uur
      time «vrijdag 5 juni om 20.00 uur» 2026-06-05T20:00 minute
    volgende week dinsdag om half 8 's avonds
      time «volgende week dinsdag om half 8 's avonds» 2026-05-12T19:30 minute
    over een uur
      time «over een uur» 2026-05-04T11:00 minute
    over een kwartier
      time «over een kwartier» 2026-05-04T10:15 second
    om middernacht
      time «middernacht» 2026-05-05 hour
    [moment]drie
      time «drie» 2026-05-04T15:00 hour
    [moment]3
      time «3» 2026-05-04T15:00 hour
    [moment]half drie
      time «half drie» 2026-05-04T14:30 minute
    [moment]15.30
      time «15.30» 2026-05-04T15:30 minute
    [moment]ochtend
      time «ochtend» 2026-05-04 – 2026-05-04T12:00 hour
    """
}
