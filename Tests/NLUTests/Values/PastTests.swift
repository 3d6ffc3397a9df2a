import Testing

@testable import NLU

/// Days in clauses that tell what happened lie before today.
@Suite struct PastTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    ik ben op 3 april gevallen
      time «3 april» 2026-04-03 day
    zaterdag is mijn fiets gestolen
      time «zaterdag» 2026-05-02 day
    ik heb in februari mijn baan verloren
      time «februari» 2026-02-01 month
    zaterdag kom ik langs
      time «zaterdag» 2026-05-09 day
    we zijn zondag gesloten
      time «zondag» 2026-05-10 day
    ik heb me opgegeven voor 5 juni
      time «5 juni» 2026-06-05 day
    is zaterdag iemand bereikbaar
      time «zaterdag» 2026-05-09 day
    afgelopen nacht om half drie
      time «afgelopen nacht om half drie» 2026-05-04T02:30 minute
    in de nacht van zaterdag op zondag
      time «in de nacht van zaterdag op zondag» 2026-05-09T18:00 – 2026-05-10 hour
    """
}
