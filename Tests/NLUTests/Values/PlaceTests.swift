import Testing

@testable import NLU

/// Streets, house numbers, postcodes.
@Suite struct PlaceTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    het gaat om een boom in de Marktplein bij ons
      street «Marktplein» Marktplein
    op het schoolplein
    [place]in buurthuis De Schakel graag
      street «De Schakel» De Schakel
    [place]ergens in Zuilen
      street «Zuilen» Zuilen
    [place]naast de Wilgenborgh
      street «Wilgenborgh» Wilgenborgh
    we doen het in Zuilen
    ik woon op lindelaan 47 in 7413 xk deventer
      street «lindelaan» lindelaan
      house-number «47» 47
      postcode «7413 xk» 7413XK
    postcode 1381AB nr 9 graag
      postcode «1381AB» 1381AB
      house-number «9» 9
    kom ff langs kastanjehof 212
      street «kastanjehof» kastanjehof
      house-number «212» 212
    Kerkstraat 12a, 1234 AB
      street «Kerkstraat» Kerkstraat
      house-number «12a» 12a
      postcode «1234 AB» 1234AB
    in de Kerkstraat
      street «Kerkstraat» Kerkstraat
    op het Kerkplein
      street «Kerkplein» Kerkplein
    op de Laan van Meerdervoort 200
      street «Laan van Meerdervoort» Laan van Meerdervoort
      house-number «200» 200
    Burgemeester de Vlugtlaan 125-3, 1063 BJ Amsterdam
      street «Burgemeester de Vlugtlaan» Burgemeester de Vlugtlaan
      house-number «125-3» 125-3
      postcode «1063 BJ» 1063BJ
    in de jan van galenstraat 8
      street «galenstraat» galenstraat
      house-number «8» 8
    Van der Helststraat 3
      street «Van der Helststraat» Van der Helststraat
      house-number «3» 3
    Ik woon op de Grote Markt 1
      street «Grote Markt» Grote Markt
      house-number «1» 1
    aan het Wilhelminapark 12
      street «Wilhelminapark» Wilhelminapark
      house-number «12» 12
    Plein 1944
      street «Plein 1944» Plein 1944
    hoek Kerkstraat/Dorpsstraat
      street «Kerkstraat» Kerkstraat
      street «Dorpsstraat» Dorpsstraat
    1234AB
      postcode «1234AB» 1234AB
    9712 GH 24
      postcode «9712 GH» 9712GH
      house-number «24» 24
    de postcode is 9712 gh
      postcode «9712 gh» 9712GH
    1234 ab
      postcode «1234 ab» 1234AB
    huisnummer 12
      house-number «12» 12
    [place]kerkplein
      street «kerkplein» kerkplein
    [place]de vondellaan
      street «vondellaan» vondellaan
    """
}
