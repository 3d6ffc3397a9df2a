import Testing

@testable import NLU

/// Who takes part.
@Suite struct PeopleTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    met 40 man
      people «40 man» 40
    met een man of veertig
      people «een man of veertig» 40
    een stuk of dertig mensen
      people «een stuk of dertig mensen» 30
    met de hele straat
      people «de hele straat» de hele straat
    met de hele straat, 40 man
      people «de hele straat, 40 man» 40
    met mijn buren
      people «mijn buren» mijn buren
    samen met de bewoners van de flat
      people «de bewoners van de flat» de bewoners van de flat
    met z'n drieën
      people «met z'n drieën» 3
    we zijn met ons vijven
      people «met ons vijven» 5
    met iedereen uit de flat
      people «iedereen uit de flat» iedereen uit de flat
    met 12 gezinnen
      people «12 gezinnen» 12
    samen met mijn man
      people «mijn man» mijn man
    met de buurt
      people «de buurt» de buurt
    tientallen bewoners
      people «tientallen bewoners» 20
    [people]mijn buren
      people «mijn buren» mijn buren
    [people]een man of 8
      people «een man of 8» 8
    """
}
