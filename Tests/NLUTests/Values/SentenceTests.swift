import Testing

@testable import NLU

/// Whole messages, with all that is in them.
@Suite struct SentenceTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    Zaterdag 14 juni wil ik met de hele straat een barbecue op het Kerkplein
      time «Zaterdag 14 juni» 2026-06-14 day
      people «de hele straat» de hele straat
      street «Kerkplein» Kerkplein
    zatrdag over twee weken vanaf half drie, met een man of veertig, we hebben vierhonderdvijftig euro, bel me op nul zes twaalf vierendertig zesenvijftig achtenzeventig
      time «zatrdag over twee weken vanaf half drie» 2026-05-23T14:30 – … minute
      people «een man of veertig» 40
      amount-of-money «vierhonderdvijftig euro» 450 EUR
      phone-number «nul zes twaalf vierendertig zesenvijftig achtenzeventig» +31612345678
    ik heet Fatima en ik woon in de Kerkstraat 12a, 1234 AB Utrecht
      person-name «Fatima» Fatima
      street «Kerkstraat» Kerkstraat
      house-number «12a» 12a
      postcode «1234 AB» 1234AB
    Bel me morgen na 3 uur op 06-12345678 of mail piet@example.nl
      time «morgen na 3 uur» 2026-05-05T15:00 – … hour
      phone-number «06-12345678» +31612345678
      email «piet@example.nl» piet@example.nl
    wij zijn met z'n vijven en willen in juni een moestuin beginnen aan de Vondellaan, we hebben € 200
      people «met z'n vijven» 5
      time «juni» 2026-06-01 month
      street «Vondellaan» Vondellaan
      amount-of-money «€ 200» 200 EUR
    2024 is het jaar dat ik hier kwam wonen
      number «2024» 2024
    ik heb 3 kinderen en al 2 jaar geen werk
      people «3 kinderen» 3
      duration «2 jaar» 2 year
    mijn bsn is 123456782 en mijn rekening NL91 ABNA 0417 1643 00
      bsn «123456782» 123456782
      iban «NL91 ABNA 0417 1643 00» NL91ABNA0417164300
    """
}
