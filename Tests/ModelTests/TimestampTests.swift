import Model
import Testing

@Suite struct TimestampTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0),
      ("2026-05-04T10:00:00+02:00", 1_777_881_600_000),
      ("2026-05-04T08:00:00Z", 1_777_881_600_000), ("2026-05-04t08:00:00z", 1_777_881_600_000),
      ("2026-05-04 08:00:00Z", 1_777_881_600_000), ("2026-05-04T08:00Z", 1_777_881_600_000),
      ("2026-05-04T10:00:00+0200", 1_777_881_600_000), ("2026-05-04T03:30:00-04:30", 1_777_881_600_000),
      ("2026-05-04T08:00:00.25Z", 1_777_881_600_250), ("2026-05-04T08:00:00,5Z", 1_777_881_600_500),
      ("2026-05-04T08:00:00.123456789Z", 1_777_881_600_123), ("1969-12-31T23:59:59.999Z", -1),
      ("2016-12-31T23:59:60Z", 1_483_228_800_000), ("2000-02-29T00:00:00Z", 951_782_400_000),
    ] as [(String, Int64)])
  func readsISO8601(_ text: String, _ milliseconds: Int64) {
    #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-05-04", "2026-05-04T10:00:00", "2026-02-30T10:00:00Z", "2026-13-01T10:00:00Z",
    "2026-05-04T24:00:00Z",
    "2026-05-04T10:60:00Z", "2026-05-04T10:00:61Z", "2026-05-04T10:00:00+24:00", "2026-05-04T10:00:00+02:60",
    "2026-05-04T10:00:00.Z", "2026-05-04T10:00:00.1234567890Z", "2026-05-04T10:00:00Zx",
    " 2026-05-04T10:00:00Z",
    "26-05-04T10:00:00Z", "2026-05-04T10:00:00+2:00", "2026-05-04T10:00:00CET",
  ])
  func readsNothingElse(_ text: String) { #expect(Timestamp(iso8601: text) == nil) }

  @Test(arguments: [
    // Summer time began on 29 March 2026 and ended on 25 October 2026, both at 01:00 UTC.
    ("2026-03-29T00:59:59.000Z", "2026-03-29T01:59:59+01:00"),
    ("2026-03-29T01:00:00.000Z", "2026-03-29T03:00:00+02:00"),
    ("2026-10-25T00:59:59.000Z", "2026-10-25T02:59:59+02:00"),
    ("2026-10-25T01:00:00.000Z", "2026-10-25T02:00:00+01:00"),
    ("2025-12-31T23:00:00.000Z", "2026-01-01T00:00:00+01:00"),
    ("2026-06-30T22:30:15.000Z", "2026-07-01T00:30:15+02:00"),
    ("1969-12-31T23:59:59.000Z", "1970-01-01T00:59:59+01:00"),
  ])
  func writesISO8601(_ utc: String, _ dutch: String) throws {
    let moment = try #require(Timestamp(iso8601: utc))
    #expect(moment.iso8601UTC == utc)
    #expect(moment.iso8601 == dutch)
    #expect(Timestamp(iso8601: dutch) == moment)
  }

  @Test func everyMomentComesBack() {
    for step in stride(from: Int64(-3_000_000_000_000), to: 6_000_000_000_000, by: 7_654_321_987) {
      let moment = Timestamp(milliseconds: step)
      #expect(Timestamp(iso8601: moment.iso8601UTC) == moment)
      #expect(Timestamp(iso8601: moment.iso8601) == Timestamp(seconds: moment.seconds))
    }
  }

  @Test func secondsAreRoundedDown() {
    #expect(Timestamp(milliseconds: 1999).seconds == 1)
    #expect(Timestamp(milliseconds: -1).seconds == -1)
    #expect(Timestamp(milliseconds: -1000).seconds == -1)
    #expect(Timestamp(milliseconds: -1001).seconds == -2)
  }
}

@Suite struct DutchClockTests {
  @Test(arguments: [
    // The hour that is skipped counts as the hour after it; of the hour that comes twice, the first.
    ("2026-03-29", 1, 59, "2026-03-29T00:59:00.000Z"), ("2026-03-29", 2, 30, "2026-03-29T01:30:00.000Z"),
    ("2026-03-29", 3, 0, "2026-03-29T01:00:00.000Z"), ("2026-10-25", 1, 59, "2026-10-24T23:59:00.000Z"),
    ("2026-10-25", 2, 30, "2026-10-25T00:30:00.000Z"), ("2026-10-25", 3, 0, "2026-10-25T02:00:00.000Z"),
    ("2026-01-15", 12, 0, "2026-01-15T11:00:00.000Z"), ("2026-07-15", 12, 0, "2026-07-15T10:00:00.000Z"),
  ])
  func findsTheMoment(_ date: String, _ hour: Int, _ minute: Int, _ utc: String) throws {
    let date = try #require(CivilDate(iso8601: date))
    let time = try #require(CivilTime(hour: hour, minute: minute))
    #expect(DutchClock.moment(date, time).iso8601UTC == utc)
  }

  @Test(arguments: [
    (2024, "2024-03-31", "2024-10-27"), (2025, "2025-03-30", "2025-10-26"),
    (2026, "2026-03-29", "2026-10-25"),
    (2027, "2027-03-28", "2027-10-31"), (2028, "2028-03-26", "2028-10-29"),
    (2029, "2029-03-25", "2029-10-28"),
    (2030, "2030-03-31", "2030-10-27"),
  ])
  func summerTimeBeginsAndEnds(_ year: Int, _ start: String, _ end: String) throws {
    for (date, before, after) in [(start, 3600, 7200), (end, 7200, 3600)] {
      let change = try #require(Timestamp(iso8601: date + "T01:00:00Z"))
      #expect(DutchClock.offset(at: change.adding(seconds: -1)) == before)
      #expect(DutchClock.offset(at: change) == after)
    }
  }
}
