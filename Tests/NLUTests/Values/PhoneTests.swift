import Testing

@testable import NLU

/// Phone numbers become E.164.
@Suite struct PhoneTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    0478/12.34.56
      phone-number «0478/12.34.56» +32478123456
    06-12345678
      phone-number «06-12345678» +31612345678
    030-2860000 toestel 12
      phone-number «030-2860000 toestel 12» +31302860000 ext 12
    0612 345678
      phone-number «0612 345678» +31612345678
    06 12 34 56 78
      phone-number «06 12 34 56 78» +31612345678
    06.12.34.56.78
      phone-number «06.12.34.56.78» +31612345678
    (06) 12 34 56 78
      phone-number «(06) 12 34 56 78» +31612345678
    020 - 123 45 67
      phone-number «020 - 123 45 67» +31201234567
    (010) 123 45 67
      phone-number «(010) 123 45 67» +31101234567
    0182-123456
      phone-number «0182-123456» +31182123456
    +31 6 12345678
      phone-number «+31 6 12345678» +31612345678
    +31 (0)6-12345678
      phone-number «+31 (0)6-12345678» +31612345678
    0031 6 12345678
      phone-number «0031 6 12345678» +31612345678
    0800-1234
      phone-number «0800-1234» +318001234
    0900 8844
      phone-number «0900 8844» +319008844
    +32 470 12 34 56
      phone-number «+32 470 12 34 56» +32470123456
    +49 30 1234567
      phone-number «+49 30 1234567» +49301234567
    nul zes twaalf vierendertig zesenvijftig achtenzeventig
      phone-number «nul zes twaalf vierendertig zesenvijftig achtenzeventig» +31612345678
    nul zes, een twee drie vier vijf zes zeven acht
      phone-number «nul zes, een twee drie vier vijf zes zeven acht» +31612345678
    06 twaalf vierendertig zesenvijftig achtenzeventig
      phone-number «06 twaalf vierendertig zesenvijftig achtenzeventig» +31612345678
    mijn nummer is 0612345678 bel na 5 uur
      phone-number «0612345678» +31612345678
      time «na 5 uur» 2026-05-04T17:00 – … hour
    [contact]612345678
      phone-number «612345678» +31612345678
    """
}
