/// What clocks in the European Netherlands show: UTC+1, and UTC+2 in summer.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (Directive
/// 2000/84/EC; checked 2026-11-23). From 1981 to 1995 it ended in September, in the four years before it began in April,
/// and from 1946 to 1976 there was none (tz database, rules of the EU and zone Europe/Amsterdam). Years before 1946
/// followed other rules and are not needed here.
public enum DutchClock {
  /// Seconds that Dutch clocks are ahead of UTC at `moment`: 3600 or 7200.
  public static func offset(at moment: Timestamp) -> Int {
    let day = CivilDate(daysSince1970: Int(moment.seconds.roundedDown(to: 86_400) / 86_400))
    let year = day.year
    guard year >= 1977 else { return 3600 }
    // In these months no clock is put forward or back.
    if [11, 12, 1, 2].contains(day.month) { return 3600 }
    if (5...8).contains(day.month) { return 7200 }
    let start = year >= 1981 ? lastSunday(of: 3, in: year) : lastSunday(of: 3, in: year).adding(days: 7)
    let end =
      year == 1978
      ? lastSunday(of: 9, in: year).adding(days: 7) : lastSunday(of: year >= 1996 ? 10 : 9, in: year)
    let seconds = moment.seconds
    return seconds >= change(on: start) && seconds < change(on: end) ? 7200 : 3600
  }

  /// Date and time that Dutch clocks show at `moment`, seconds cut off.
  public static func local(_ moment: Timestamp) -> (date: CivilDate, time: CivilTime) {
    let shown = moment.seconds + Int64(offset(at: moment))
    let midnight = shown.roundedDown(to: 86_400)
    let minutes = Int(shown - midnight) / 60
    let time = CivilTime(hour: minutes / 60, minute: minutes % 60)
    return (CivilDate(daysSince1970: Int(midnight / 86_400)), time ?? .midnight)
  }

  /// The moment at which Dutch clocks show `date` and `time`.
  ///
  /// The hour that is skipped in March counts as the hour after it; of the hour that comes twice in October, the first.
  public static func moment(_ date: CivilDate, _ time: CivilTime = .midnight) -> Timestamp {
    let shown = Int64(date.daysSince1970) * 86_400 + Int64(time.hour * 3600 + time.minute * 60)
    let summer = Timestamp(seconds: shown - 7200)
    return offset(at: summer) == 7200 ? summer : Timestamp(seconds: shown - 3600)
  }

  private static func lastSunday(of month: Int, in year: Int) -> CivilDate {
    let last = CivilDate(daysSince1970: 0).adding(months: (year - 1970) * 12 + month).adding(days: -1)
    return last.adding(days: -(last.weekday.rawValue % 7))
  }

  private static func change(on date: CivilDate) -> Int64 { Int64(date.daysSince1970) * 86_400 + 3600 }
}

extension CivilTime {
  /// The first minute of the day.
  public static let midnight = CivilTime(unchecked: 0, 0)

  private init(unchecked hour: Int, _ minute: Int) {
    self.hour = hour
    self.minute = minute
  }
}
