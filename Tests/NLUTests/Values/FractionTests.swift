import Testing

@testable import NLU

/// Parts of one, powers and shares.
@Suite struct FractionTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    drie vijfde
      number «drie vijfde» 0.6
    vijf achtsten van de straat
      number «vijf achtsten» 0.625
    een kwart
      number «een kwart» 0.25
    drie en een kwart
      number «drie en een kwart» 3.25
    twintig drie vijfde
      number «twintig drie vijfde» 20.6
    2 1/4
      number «2 1/4» 2.25
    3/4
      number «3/4» 0.75
    ½
      number «½» 0.5
    een op de vijf bewoners
      number «een op de vijf» 0.2
    min tien
      number «min tien» -10
    1e10
      number «1e10» 10000000000
    2,5^-1
      number «2,5^-1» 0.4
    een gros
      number «een gros» 144
    een biljoen
      number «een biljoen» 1000000000000
    kwart over drie
      time «kwart over drie» 2026-05-04T15:15 minute
    ik doe een derde verzoek
      ordinal «derde» 3
    op 3/4
      time «3/4» 2027-04-03 day
    een van mijn buren
    """
}
