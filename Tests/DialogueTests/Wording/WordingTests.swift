import Model
import Testing

@testable import Dialogue

@Suite struct WordingTests {
  @Test(arguments: [
    ("2026-05-08", "vrijdag 8 mei"), ("2026-12-31", "donderdag 31 december"),
    ("2027-01-01", "vrijdag 1 januari 2027"),
  ])
  func daysAreSaidInFull(_ date: String, _ words: String) throws {
    #expect(Wording.day(try #require(CivilDate(iso8601: date)), from: monday) == words)
  }

  @Test(arguments: [
    (5, "Goedenacht"), (6, "Goedemorgen"), (11, "Goedemorgen"), (12, "Goedemiddag"), (18, "Goedenavond"),
    (23, "Goedenavond"), (0, "Goedenacht"),
  ])
  func theGreetingIsThatOfTheHour(_ hour: Int, _ greeting: String) throws {
    let today = try #require(CivilDate(iso8601: "2026-05-04"))
    let time = try #require(CivilTime(hour: hour))
    #expect(Wording.greeting(at: DutchClock.moment(today, time)) == greeting)
  }

  @Test(arguments: [
    ([], ""), (["geld"], "geld"), (["geld", "mensen"], "geld en mensen"), (["a", "b", "c"], "a, b en c"),
  ])
  func listsEndInAnd(_ items: [String], _ text: String) {
    #expect(Wording.list(items) == text)
  }

  @Test(arguments: [("Een hulpvraag", "een hulpvraag"), ("WMO", "WMO"), ("", ""), ("É", "é")])
  func midSentenceTheFirstLetterIsSmall(_ text: String, _ said: String) {
    #expect(Wording.midSentence(text) == said)
  }

  @Test(arguments: [
    ("+31612345678", "06 12345678"), ("+31201234567", "0201234567"), ("+3225551234", "+3225551234"),
    ("112", "112"),
  ])
  func dutchNumbersAreWrittenAsPeopleDo(_ number: String, _ written: String) {
    #expect(Wording.phone(number) == written)
  }
}
