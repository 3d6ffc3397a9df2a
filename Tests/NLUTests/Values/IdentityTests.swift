import Testing

@testable import NLU

/// Bank accounts and citizen service numbers.
@Suite struct IdentityTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    mijn bsn is 123456782
      bsn «123456782» 123456782
    burgerservicenummer: 123 456 782
      bsn «123 456 782» 123456782
    burgerservicenummer: 123 456 789
    bsn: 12.34.56.782
      bsn «12.34.56.782» 123456782
    123456782
      bsn «123456782» 123456782
    NL91 ABNA 0417 1643 00
      iban «NL91 ABNA 0417 1643 00» NL91ABNA0417164300
    nl91abna0417164300
      iban «nl91abna0417164300» NL91ABNA0417164300
    BE68 5390 0754 7034
      iban «BE68 5390 0754 7034» BE68539007547034
    rekening NL91ABNA0417164300 graag
      iban «NL91ABNA0417164300» NL91ABNA0417164300
    """
}
