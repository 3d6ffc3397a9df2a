import Model

/// The header `Retry-After` of RFC 9110, section 10.2.3: a number of seconds, or a date.
enum RetryAfter {
  /// The moment that `value` asks for; nil when it is neither form.
  static func moment(_ value: String, now: Timestamp) -> Timestamp? {
    let words = value.split { $0 == " " || $0 == "\t" }
    if words.count == 1, let digits = words.first?.utf8, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      // More digits than a century needs: as late as can be, which the schedule cuts down to a day.
      return now.adding(seconds: digits.count > 10 ? 10_000_000_000 : Int64(words[0]) ?? 0)
    }
    return date(value, now: now)
  }

  /// Reads the three ways to write a date that section 5.6.7 tells a recipient to accept:
  /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
  private static func date(_ value: String, now: Timestamp) -> Timestamp? {
    let parts = value.split { $0 == " " || $0 == "," || $0 == "-" }
    let month: Substring
    let day: Substring
    let year: Substring
    let time: Substring
    switch parts.count {
    case 6 where parts[5] == "GMT": (day, month, year, time) = (parts[1], parts[2], parts[3], parts[4])
    case 5: (month, day, time, year) = (parts[1], parts[2], parts[3], parts[4])
    default: return nil
    }
    guard let month = months.firstIndex(of: String(month)), let day = number(day),
      var fullYear = number(year),
      let seconds = secondOfDay(time)
    else { return nil }
    if year.utf8.count == 2 {
      // Two digits name a year of this century, unless that lies more than 50 years ahead.
      let thisYear = CivilDate(daysSince1970: Int(now.seconds / 86_400)).year
      fullYear += thisYear / 100 * 100
      if fullYear > thisYear + 50 { fullYear -= 100 }
    }
    guard let date = CivilDate(year: fullYear, month: month + 1, day: day) else { return nil }
    return Timestamp(seconds: Int64(date.daysSince1970) * 86_400 + seconds)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func secondOfDay(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = number(parts[0]), let minute = number(parts[1]),
      let second = number(parts[2]), hour < 24, minute < 60, second <= 60
    else { return nil }
    return Int64(hour * 3600 + minute * 60 + second)
  }

  /// One to four digits, without a sign.
  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    return Int(text)
  }
}
