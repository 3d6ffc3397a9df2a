/// The public holidays on which Dutch municipalities are closed.
///
/// Algemene termijnenwet, article 3 (New Year's Day, Good Friday, Easter Monday, Ascension Day, Whit Monday, both
/// Christmas days, King's Day, Liberation Day), https://wetten.overheid.nl/BWBR0002448; checked 2026-11-23.
public enum DutchHolidays {
  /// Whether `date` is one of those holidays, weekends apart.
  public static func isHoliday(_ date: CivilDate) -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    // King's Day moves to the Saturday when 27 April is a Sunday.
    case (4, 27): return date.weekday != .sunday
    case (4, 26): return date.weekday == .saturday
    default: break
    }
    let fromEaster = date.daysSince1970 - easter(in: date.year).daysSince1970
    return [-2, 0, 1, 39, 49, 50].contains(fromEaster)
  }

  /// Easter Sunday of a Gregorian year (the anonymous computus, Nature 1876).
  public static func easter(in year: Int) -> CivilDate {
    let a = year % 19
    let (b, c) = year.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = (h + l - 7 * m + 114).quotientAndRemainder(dividingBy: 31)
    return CivilDate(year: year, month: month, day: day + 1) ?? CivilDate(daysSince1970: 0)
  }
}

extension CivilDate {
  /// The last of `count` working days after this day (before it, when negative); weekends and public holidays do not
  /// count.
  public func adding(workingDays count: Int) -> CivilDate {
    var date = self
    var left = abs(count)
    while left > 0 {
      date = date.adding(days: count.signum())
      if date.isWorkingDay { left -= 1 }
    }
    return date
  }

  /// The day on which a legal term of `weeks` that began on this day ends: on a weekend or a public holiday it runs on
  /// to the next day that is neither.
  ///
  /// Algemene termijnenwet, articles 1 and 3, https://wetten.overheid.nl/BWBR0002448; checked 2026-11-25.
  public func adding(legalWeeks weeks: Int) -> CivilDate {
    var date = adding(days: weeks * 7)
    while !date.isWorkingDay { date = date.adding(days: 1) }
    return date
  }

  /// Monday to Friday, and no public holiday.
  public var isWorkingDay: Bool {
    weekday != .saturday && weekday != .sunday && !DutchHolidays.isHoliday(self)
  }
}
