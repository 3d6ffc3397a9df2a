import Model
import Testing

@Suite struct CivilDateTests {
  @Test func countsDaysOverFourCenturies() throws {
    var expected = try #require(CivilDate(year: 1899, month: 12, day: 31))
    for days in -25_567..<120_000 {
      let date = CivilDate(daysSince1970: days)
      #expect(date.daysSince1970 == days)
      let isNext =
        date.day == expected.day + 1 && date.month == expected.month && date.year == expected.year
        || date.day == 1 && date.month == expected.month + 1 && date.year == expected.year
          && expected.day == CivilDate.days(inMonth: expected.month, of: expected.year)
        || (date.month, date.day) == (1, 1) && date.year == expected.year + 1
          && (expected.month, expected.day) == (12, 31)
      guard isNext else {
        Issue.record("\(date) does not follow \(expected)")
        return
      }
      expected = date
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday), ("2026-05-04", 20_577, .monday),
    ("1969-12-31", -1, .wednesday), ("2100-03-01", 47_541, .monday), ("1900-01-01", -25_567, .monday),
  ])
  func knowsItsDay(_ text: String, _ days: Int, _ weekday: Weekday) throws {
    let date = try #require(CivilDate(iso8601: text))
    #expect(date.daysSince1970 == days)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-04-31", "2026-00-01", "2026-1-1", "2026-05-04x", "", "20260504",
  ])
  func refusesDaysThatDoNotExist(_ text: String) { #expect(CivilDate(iso8601: text) == nil) }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-05-04", 12, "2027-05-04"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -13, "2025-02-28"),
    ("2026-05-04", 0, "2026-05-04"), ("2024-02-29", -48, "2020-02-29"),
  ])
  func addsMonths(_ text: String, _ months: Int, _ expected: String) throws {
    #expect(try #require(CivilDate(iso8601: text)).adding(months: months).description == expected)
  }

  @Test func comparesByTheCalendar() throws {
    let days = (0..<2000).map { CivilDate(daysSince1970: 20_000 + $0) }
    #expect(days.shuffled().sorted() == days)
  }
}

@Suite struct DutchHolidaysTests {
  @Test(arguments: [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"),
    (2028, "2028-04-16"),
    (2029, "2029-04-01"), (2030, "2030-04-21"), (2038, "2038-04-25"), (2285, "2285-03-22"),
  ])
  func knowsEaster(_ year: Int, _ date: String) {
    #expect(DutchHolidays.easter(in: year).description == date)
  }

  @Test func knowsTheHolidaysOf2025() {
    let days = (0..<365).map { CivilDate(daysSince1970: 20_089 + $0) }.filter(DutchHolidays.isHoliday)
    #expect(
      days.map(\.description) == [
        "2025-01-01", "2025-04-18", "2025-04-20", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29",
        "2025-06-08",
        "2025-06-09", "2025-12-25", "2025-12-26",
      ])
  }

  @Test(arguments: [
    (2024, "2024-04-27"), (2025, "2025-04-26"), (2026, "2026-04-27"), (2030, "2030-04-27"),
    (2031, "2031-04-26"),
  ])
  func kingsDayIsNoSunday(_ year: Int, _ date: String) throws {
    let days = try [26, 27].map { try #require(CivilDate(year: year, month: 4, day: $0)) }
    #expect(days.filter(DutchHolidays.isHoliday).map(\.description) == [date])
  }

  @Test(arguments: [
    ("2026-05-04", 1, "2026-05-06"), ("2026-05-04", 0, "2026-05-04"), ("2026-05-01", 1, "2026-05-04"),
    ("2026-04-02", 1, "2026-04-07"), ("2026-05-13", 2, "2026-05-18"), ("2026-12-24", 1, "2026-12-28"),
    ("2025-12-31", 5, "2026-01-08"), ("2026-05-02", 1, "2026-05-04"), ("2026-05-04", 30, "2026-06-18"),
  ])
  func countsWorkingDays(_ text: String, _ count: Int, _ expected: String) throws {
    #expect(try #require(CivilDate(iso8601: text)).adding(workingDays: count).description == expected)
  }
}
