import Testing

@testable import NLU

/// Money, lengths, distances, temperatures.
@Suite struct AmountTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    € 200
      amount-of-money «€ 200» 200 EUR
    200 euro
      amount-of-money «200 euro» 200 EUR
    450,- is genoeg
      amount-of-money «450,-» 450 EUR
    vierhonderdvijftig euro
      amount-of-money «vierhonderdvijftig euro» 450 EUR
    het kost 2 tientjes
      amount-of-money «2 tientjes» 20 EUR
    5 euro 50
      amount-of-money «5 euro 50» 5.5 EUR
    3 euro en 50 cent
      amount-of-money «3 euro en 50 cent» 3.5 EUR
    € 1.250,50 per maand
      amount-of-money «€ 1.250,50» 1250.5 EUR
    een paar honderd euro
      amount-of-money «een paar honderd euro» 200 EUR
    duizend euro
      amount-of-money «duizend euro» 1000 EUR
    twee miljoen euro
      amount-of-money «twee miljoen euro» 2000000 EUR
    3 weken lang
      duration «3 weken» 3 week
    anderhalf uur
      duration «anderhalf uur» 90 minute
    een uur en een kwartier
      duration «een uur en een kwartier» 75 minute
    drie kwartier
      duration «drie kwartier» 45 minute
    een halfuurtje
      duration «een halfuurtje» 30 minute
    3 uur per week
      duration «3 uur» 3 hour
    een half jaar
      duration «een half jaar» 6 month
    drieënhalf uur
      duration «drieënhalf uur» 210 minute
    2 dagen
      duration «2 dagen» 2 day
    2,5 km verderop
      distance «2,5 km» 2.5 kilometre
    200 meter
      distance «200 meter» 200 metre
    21 graden
      temperature «21 graden» 21 degree
    21 °C
      temperature «21 °C» 21 celsius
    20 procent
      percentage «20 procent» 20 percent
    20% korting
      percentage «20%» 20 percent
    2 liter water
      volume «2 liter» 2 litre
    """
}
