import Testing

@testable import NLU

/// Currencies, areas, weights of something, lengths that are said in their own way.
@Suite struct MeasureTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    20 amerikaanse dollar
      amount-of-money «20 amerikaanse dollar» 20 USD
    CAD$ 15
      amount-of-money «CAD$ 15» 15 CAD
    £5
      amount-of-money «£5» 5 £
    20 €uro
      amount-of-money «20 €uro» 20 EUR
    5 pond sterling
      amount-of-money «5 pond sterling» 5 £
    £ 12,50 of 12,50 £
      amount-of-money «£ 12,50» 12.5 £
      amount-of-money «12,50 £» 12.5 £
    300 ₽
      amount-of-money «300 ₽» 300 RUB
    ₹ 500
      amount-of-money «₹ 500» 500 INR
    R$ 20 en NZ$ 30
      amount-of-money «R$ 20» 20 BRL
      amount-of-money «NZ$ 30» 30 NZD
    20 NOK of 30 PLN
      amount-of-money «20 NOK» 20 NOK
      amount-of-money «30 PLN» 30 PLN
    chf 20
      amount-of-money «chf 20» 20 CHF
    vijftig Marokkaanse dirham
      amount-of-money «vijftig Marokkaanse dirham» 50 MAD
    1 miljoen Surinaamse dollar
      amount-of-money «1 miljoen Surinaamse dollar» 1000000 SRD
    een kuai en vijf mao vijf
      amount-of-money «een kuai en vijf mao vijf» 1.55 CNY
    15 dollar en 15.
      amount-of-money «15 dollar en 15» 15.15 $
    iets meer dan 1,7 miljard euro
      amount-of-money «1,7 miljard euro» 1700000000 EUR
    we hebben twee ton nodig en er is 38.000 euro
      amount-of-money «twee ton» 200000 EUR
      amount-of-money «38.000 euro» 38000 EUR
    twee ton zand
      quantity «twee ton zand» 2000000 gram of zand
    een AED in de straat
    2 AED in de wijk
      number «2» 2
    200 vierkante meter
      area «200 vierkante meter» 200 square-metre
    een flat van 60 m2
      area «60 m2» 60 square-metre
    30 m³ grond
      volume «30 m³» 30 cubic-metre
    2500 kuub
      volume «2500 kuub» 2500 cubic-metre
    5 kilo aardappels
      quantity «5 kilo aardappels» 5000 gram of aardappels
    5 kilo afgevallen
      quantity «5 kilo» 5000 gram
    een kilo of vijf
      quantity «een kilo of vijf» 5000 gram
    1 meter 80
      distance «1 meter 80» 1.8 metre
    een 10-liter emmer
      volume «10-liter» 10 litre
    6 gr. C
      temperature «6 gr. C» 6 celsius
    30 km per uur of 100 km/u
      speed «30 km per uur» 30 kilometre-per-hour
      speed «100 km/u» 100 kilometre-per-hour
    5 graden onder nul
      temperature «5 graden onder nul» -5 degree
    een kwart miljoen euro
      amount-of-money «een kwart miljoen euro» 250000 EUR
    twee rijksdaalders
      amount-of-money «twee rijksdaalders» 5 NLG
    min 5 graden
      temperature «min 5 graden» -5 degree
    percentage van twintig
      percentage «percentage van twintig» 20 percent
    een maand of drie
      duration «een maand of drie» 3 month
    twee nachten
      duration «twee nachten» 2 day
    10 werkdagen
      duration «10 werkdagen» 10 day
    op 15-jarige leeftijd
      duration «15-jarige leeftijd» 15 year
    1 jaar, 1 maand en 21 dagen
      duration «1 jaar, 1 maand en 21 dagen» 416 day
    een half miljoen euro
      amount-of-money «een half miljoen euro» 500000 EUR
    1,2M
      number «1,2M» 1200000
    30'
      duration «30'» 30 minute
    een kwart uur
      duration «een kwart uur» 15 minute
    """
}
