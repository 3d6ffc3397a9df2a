import Testing

@testable import NLU

/// What looks like a value and is none.
@Suite struct NegativeTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    ik heb last minute iets nodig
    waar is de eerste hulp?
    wij wonen in een twee onder een kap
    nou dat weet ik niet
    hij ving nul op het rekest
    ik wil een buurttuin
    ik zie je zo
    do maar wat
    ik was onderweg naar de markt
    de hele straat ligt open
    we willen een speelplein in het park
    Ik ben Nederlander en mantelzorger
    ik ben ziek
    het gaat om een heel ander plan
    weer vanaf nul
      number «nul» 0
    rekening NL91ABNA0417164301
    maar dat is nog niet alles
    kaart van de buurt
    waar kom je vandaan
    volgens de gemeente
    24/7 bereikbaar
    zo snel als dat nu kan
    een man van in de zestig
    Sinterklaas vieren
      time «Sinterklaas» 2026-12-05 day
    een voet in de deur
    mail me
    [name]weet ik niet
    [name]nee
    [moment]maakt niet uit
    [moment]zo snel mogelijk
    [place]de speeltuin
    1234 SS
      number «1234» 1234
    """
}
