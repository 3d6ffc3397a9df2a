import Testing

@testable import NLU

/// Numbers and ranks.
@Suite struct NumberTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    we zoeken 2 tafels
      number «2» 2
    wel 1.500 stuks
      number «1.500» 1500
    ongeveer 2,5
      number «2,5» 2.5
    vierhonderdvijftig stoelen
      number «vierhonderdvijftig» 450
    achtentwintigduizend
      number «achtentwintigduizend» 28000
    drieëntwintig
      number «drieëntwintig» 23
    honderd tweeëntwintig
      number «honderd tweeëntwintig» 122
    tweeduizendzesentwintig
      number «tweeduizendzesentwintig» 2026
    anderhalf miljoen
      number «anderhalf miljoen» 1500000
    een stuk of dertig
      number «een stuk of dertig» 30
    tientallen
      number «tientallen» 20
    één ding
      number «één» 1
    een half dozijn
      number «een half dozijn» 6
    twee-en-veertig
      number «twee-en-veertig» 42
    10k volgers
      number «10k» 10000
    derde keer
      ordinal «derde» 3
    de 3e keer
      ordinal «3e» 3
    de 21ste
      ordinal «21ste» 21
    honderdzesde
      ordinal «honderdzesde» 106
    [people]drie
      number «drie» 3
    [people]10 tot 15
      number «10» 10
      number «15» 15
    """
}
