import Testing

@testable import NLU

/// Addresses of mail and web.
@Suite struct WebTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    mail naar anna@example.nl.
      email «anna@example.nl» anna@example.nl
    p.jansen+buurt@gemeente.example.nl
      email «p.jansen+buurt@gemeente.example.nl» p.jansen+buurt@gemeente.example.nl
    Anna@Example.NL
      email «Anna@Example.NL» Anna@Example.NL
    [contact]anna@example.nl of 06 12 34 56 78
      email «anna@example.nl» anna@example.nl
      phone-number «06 12 34 56 78» +31612345678
    kijk op www.example.nl
      url «www.example.nl» www.example.nl
    zie https://example.org/pad?x=1.
      url «https://example.org/pad?x=1» https://example.org/pad?x=1
    staat op buurttuin.nl, toch
      url «buurttuin.nl» buurttuin.nl
    """
}
