import Model
import Testing

@testable import Webhooks

@Suite("The schedule of retries")
struct RetryScheduleTests {
  @Test("waits 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h, give or take a fifth, and then gives up")
  func standard() {
    var generator = SeededGenerator(7)
    let pauses: [Int64] = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
    for (index, pause) in pauses.enumerated() {
      var seen: Set<Int64> = []
      for _ in 0..<100 {
        let next = RetrySchedule.standard.next(afterAttempts: index + 1, at: Samples.now, using: &generator)
        let waited = (next?.milliseconds ?? 0) - Samples.now.milliseconds
        #expect(waited >= pause * 800 - 1 && waited <= pause * 1200 + 1)
        seen.insert(waited)
      }
      #expect(seen.count > 50)
    }
    #expect(RetrySchedule.standard.next(afterAttempts: 8, at: Samples.now, using: &generator) == nil)
    #expect(RetrySchedule.standard.next(afterAttempts: 99, at: Samples.now, using: &generator) == nil)
  }

  @Test("is what the configuration makes of it")
  func configured() {
    var generator = SeededGenerator(7)
    let schedule = RetrySchedule(pauses: [.seconds(1)], jitter: 0)
    #expect(
      schedule.next(afterAttempts: 1, at: Samples.now, using: &generator) == Samples.now.adding(seconds: 1))
    #expect(schedule.next(afterAttempts: 2, at: Samples.now, using: &generator) == nil)
    #expect(RetrySchedule(pauses: []).next(afterAttempts: 1, at: Samples.now, using: &generator) == nil)
  }

  @Test(
    "takes the later of its own pause and the receiver's wish, within a day",
    arguments: [(1, 10), (60, 60), (-60, 10), (90_000, 86_400), (1_000_000_000, 86_400)] as [(Int64, Int64)])
  func wish(asked: Int64, waits: Int64) {
    var generator = SeededGenerator(7)
    let schedule = RetrySchedule(pauses: [.seconds(10)], jitter: 0)
    let next = schedule.next(
      afterAttempts: 1, at: Samples.now, notBefore: Samples.now.adding(seconds: asked), using: &generator)
    #expect(next == Samples.now.adding(seconds: waits))
  }
}

@Suite("Retry-After")
struct RetryAfterTests {
  @Test(
    "is a number of seconds",
    arguments: [("0", 0), ("120", 120), (" 120 ", 120), ("9999999999", 9_999_999_999)])
  func seconds(value: String, expected: Int64) {
    #expect(RetryAfter.moment(value, now: Samples.now) == Samples.now.adding(seconds: expected))
  }

  /// The example of RFC 9110, section 5.6.7, in its three forms.
  @Test(
    "is a date, in one of three forms",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
  func date(value: String) {
    #expect(RetryAfter.moment(value, now: Samples.now) == Timestamp(iso8601: "1994-11-06T08:49:37Z"))
  }

  @Test("has a year of two digits in the century that is nearest")
  func shortYear() {
    #expect(
      RetryAfter.moment("Monday, 04-May-26 08:02:00 GMT", now: Samples.now)
        == Timestamp(iso8601: "2026-05-04T08:02:00Z"))
  }

  @Test(
    "is nothing else",
    arguments: [
      "", " ", "-1", "1.5", "+5", "soon", "Sun, 31 Feb 2026 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET",
      "Sun, 06 Nov 1994 24:00:00 GMT", "06 Nov 1994", "Sun, 06 Nov 1994 08:49 GMT",
    ])
  func faults(value: String) { #expect(RetryAfter.moment(value, now: Samples.now) == nil) }

  @Test("may be absurdly far away without harm")
  func absurd() {
    #expect(RetryAfter.moment(String(repeating: "9", count: 100), now: Samples.now) != nil)
  }
}
