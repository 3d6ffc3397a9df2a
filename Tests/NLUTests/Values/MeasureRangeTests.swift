import Testing

@testable import NLU

/// Amounts between two ends, or with one.
@Suite struct MeasureRangeTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    tussen de 300 en 400 euro
      amount-of-money «tussen de 300 en 400 euro» 300 – 400 EUR
    van 10 tot 20 dollar
      amount-of-money «van 10 tot 20 dollar» 10 – 20 $
    100 - 200 euro
      amount-of-money «100 - 200 euro» 100 – 200 EUR
    minder dan 7 euro
      amount-of-money «minder dan 7 euro» … – 7 EUR
    niet meer dan 50 euro
      amount-of-money «niet meer dan 50 euro» … – 50 EUR
    minstens € 20
      amount-of-money «minstens € 20» 20 – … EUR
    10 euro of meer
      amount-of-money «10 euro of meer» 10 – … EUR
    ongeveer 200 euro
      amount-of-money «ongeveer 200 euro» 200 EUR
    6 tot 8 weken
      duration «6 tot 8 weken» 6 – 8 week
    veertig à vijftig bezoekers
      people «veertig à vijftig bezoekers» 40 – 50
    tussen 1 en 2 kilo aardbeien
      quantity «tussen 1 en 2 kilo aardbeien» 1000 – 2000 gram of aardbeien
    hoger dan 2 meter
      distance «2 meter» 2 metre
    van 2 tot 4 uur
      time «van 2 tot 4 uur» 2026-05-04T14:00 – 2026-05-04T16:00 hour
    400 tot 300 euro
      number «400» 400
      amount-of-money «300 euro» 300 EUR
    """
}
