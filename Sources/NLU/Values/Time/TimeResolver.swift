import Model

/// Works out which moments a phrase means, as seen from now; what is not fixed lies in the future.
struct TimeResolver {
  let now: Timestamp
  let today: CivilDate
  /// Seconds since midnight.
  let secondOfDay: Int

  init(now: Timestamp) {
    self.now = now
    let local = DutchClock.local(now)
    today = local.date
    secondOfDay = local.time.hour * 3600 + local.time.minute * 60
  }

  /// From, up to, and how precisely.
  struct Bounds {
    let from: Timestamp
    let to: Timestamp
    let grain: Grain
    var isInterval = false

    var value: EntityValue {
      isInterval ? .interval(from: from, to: to, grain: grain.name) : .moment(from, grain: grain.name)
    }
  }

  func bounds(_ shape: TimeShape) -> Bounds? {
    if let clock = shape.clock { return bounds(clock, shape) }
    guard let date = shape.date else {
      guard let part = shape.part else { return nil }
      // "'s Avonds": the coming one, or the one that goes on now.
      let day = part.hours.to * 3600 > secondOfDay ? today : today.adding(days: 1)
      return bounds(part, on: day)
    }
    if let part = shape.part, let day = span(date)?.from { return bounds(part, on: day) }
    switch date {
    case .weekend(let friday):
      return Bounds(
        from: moment(friday, 18 * 3600), to: moment(friday.adding(days: 3), 0), grain: .hour, isInterval: true
      )
    case .shifted(_, let moment, let grain):
      return Bounds(from: moment, to: moment, grain: grain)
    default:
      guard let span = span(date) else { return nil }
      return Bounds(
        from: moment(span.from, 0), to: moment(span.to, 0), grain: span.grain, isInterval: span.isInterval)
    }
  }

  private func bounds(_ part: DayPart, on day: CivilDate) -> Bounds {
    Bounds(
      from: moment(day, part.hours.from * 3600), to: moment(day, part.hours.to * 3600), grain: .hour,
      isInterval: true)
  }

  // MARK: Clock

  private func bounds(_ clock: Clock, _ shape: TimeShape) -> Bounds? {
    let clock = settled(clock, part: shape.part)
    var seconds = clock.secondOfDay
    var day = today
    if let date = shape.date {
      guard let span = span(date) else { return nil }
      day = shape.isLastNight && clock.hour < 12 ? span.from.adding(days: 1) : span.from
      if clock.isTwelveHour, shape.part == nil {
        if Self.isAfternoonHour(clock.hour) {
          seconds += 12 * 3600
        } else if day == today, !shape.isPast, seconds < secondOfDay, seconds + 12 * 3600 > secondOfDay {
          seconds += 12 * 3600
        }
      }
    } else {
      if clock.isTwelveHour, shape.part == nil {
        if Self.isAfternoonHour(clock.hour) || seconds < secondOfDay { seconds += 12 * 3600 }
        if seconds < secondOfDay, !Self.isAfternoonHour(clock.hour) { seconds += 12 * 3600 }
      }
      // An hour that goes on now is not over.
      let length = clock.grain == .hour ? 3600 : 1
      if seconds + length <= secondOfDay { seconds += 24 * 3600 }
    }
    var from = moment(day, seconds)
    if let zone = clock.zone { from = from.adding(seconds: Int64(DutchClock.offset(at: from) - zone)) }
    return Bounds(
      from: from, to: from.adding(seconds: clock.grain == .hour ? 3600 : clock.grain == .minute ? 60 : 1),
      grain: clock.grain)
  }

  /// "Om drie uur" is in the afternoon, "om acht uur" may be either.
  private static func isAfternoonHour(_ hour: Int) -> Bool { (1...6).contains(hour) }

  /// The clock with what the part of the day tells: "8 uur 's avonds" → 20:00.
  private func settled(_ clock: Clock, part: DayPart?) -> Clock {
    guard let part, clock.hour <= 12 else { return clock }
    var clock = clock
    clock.isTwelveHour = false
    switch part.whole {
    case .morning: if clock.hour == 12 { clock.hour = 0 }
    case .afternoon: if clock.hour < 11 { clock.hour += 12 }
    case .evening: clock.hour += clock.hour == 12 ? 12 : clock.hour >= 4 ? 12 : 24
    default: clock.hour += clock.hour == 12 ? 12 : clock.hour >= 7 ? 12 : 24
    }
    // "3 uur 's nachts" is in the small hours of the day that is named.
    if part.whole == .night, clock.hour >= 24 { clock.hour -= 24 }
    return clock
  }

  // MARK: Dates

  /// The days of a date; nil when there is no such day.
  func span(_ shape: DateShape) -> DateSpan? {
    switch shape {
    case .weekday(let weekday): return DateSpan(today.next(weekday), .day)
    case .dayMonth(let day, let month, let year):
      if let year { return CivilDate(year: year, month: month, day: day).map { DateSpan($0, .day) } }
      return nextYearly { CivilDate(year: $0, month: month, day: day) }.map { DateSpan($0, .day) }
    case .dayOfMonth(let day):
      for ahead in 0...12 {
        let month = today.monthStart.adding(months: ahead)
        if let date = CivilDate(year: month.year, month: month.month, day: day), date >= today {
          return DateSpan(date, .day)
        }
      }
      return nil
    case .month(let month, let year):
      let start = CivilDate(year: year ?? today.year, month: month, day: 1)
      guard let start else { return nil }
      let isPast = year == nil && start.adding(months: 1) <= today
      return DateSpan(isPast ? start.adding(months: 12) : start, .month)
    case .year(let year): return CivilDate(year: year, month: 1, day: 1).map { DateSpan($0, .year) }
    case .span(let span): return span
    case .weekend(let friday):
      return DateSpan(from: friday, to: friday.adding(days: 3), grain: .day, isInterval: true)
    case .shifted(let day, _, _): return DateSpan(day, .day)
    }
  }

  /// The first of a date that comes every year (or every leap year) that is not before today.
  func nextYearly(_ date: (Int) -> CivilDate?) -> CivilDate? {
    for year in today.year...today.year + 8 {
      if let date = date(year), date >= today { return date }
    }
    return nil
  }

  /// The same, but before now: "sinds maart", "sinds vrijdag".
  func past(_ shape: TimeShape) -> TimeShape {
    var shape = shape
    switch shape.date {
    case .month(let month, nil):
      shape.date = .month(month, year: month <= today.month ? today.year : today.year - 1)
    case .dayMonth(let day, let month, nil):
      let year = (month, day) <= (today.month, today.day) ? today.year : today.year - 1
      shape.date = .dayMonth(day: day, month: month, year: year)
    case .weekday(let weekday):
      shape.date = .span(DateSpan(today.next(weekday, orSame: true).adding(days: -7), .day))
    case .span(let span) where span.isInterval && span.from > today:
      shape.date = .span(
        DateSpan(
          from: span.from.adding(months: -12), to: span.to.adding(months: -12), grain: span.grain,
          isInterval: true,
          period: span.period))
    default: break
    }
    return shape
  }

  /// A date in words together with its weekday: the year in which they agree.
  func agreeing(_ weekday: Weekday, day: Int, month: Int) -> DateShape {
    for ahead in [0, 1] {
      let year = today.year + ahead
      if let date = CivilDate(year: year, month: month, day: day), date.weekday == weekday,
        ahead > 0 || date >= today
          || today.daysSince1970 - date.daysSince1970 < 60
      {
        return .dayMonth(day: day, month: month, year: year)
      }
    }
    return .dayMonth(day: day, month: month, year: nil)
  }

  /// Days or months of a year, of a stretch that goes on now: "van april tot juni" said in May.
  func current(_ low: DateShape?, _ high: DateShape?) -> (DateShape?, DateShape?) {
    func parts(_ shape: DateShape?) -> (month: Int, day: Int?)? {
      switch shape {
      case .month(let month, nil): (month, nil)
      case .dayMonth(let day, let month, nil): (month, day)
      default: nil
      }
    }
    guard let first = parts(low), let last = parts(high) else { return (low, high) }
    func shape(_ part: (month: Int, day: Int?), _ year: Int) -> DateShape {
      part.day.map { .dayMonth(day: $0, month: part.month, year: year) } ?? .month(part.month, year: year)
    }
    for year in [today.year - 1, today.year] {
      let isNext = (last.month, last.day ?? 31) < (first.month, first.day ?? 1)
      let (from, to) = (shape(first, year), shape(last, isNext ? year + 1 : year))
      if let begin = span(from), let end = span(to), begin.from <= today, end.to > today { return (from, to) }
    }
    return (low, high)
  }

  /// A day of the month together with its weekday: the nearest month in which they agree.
  func agreeing(_ weekday: Weekday, day: Int) -> DateShape {
    for ahead in [0, 1, -1, 2, 3, 4, 5, 6] {
      let month = today.monthStart.adding(months: ahead)
      if let date = CivilDate(year: month.year, month: month.month, day: day), date.weekday == weekday {
        return .dayMonth(day: day, month: month.month, year: month.year)
      }
    }
    return .dayOfMonth(day)
  }

  func moment(_ day: CivilDate, _ seconds: Int) -> Timestamp {
    let day = day.adding(days: seconds / 86_400)
    let rest = seconds % 86_400
    let time = CivilTime(hour: rest / 3600, minute: rest / 60 % 60) ?? .midnight
    return DutchClock.moment(day, time).adding(seconds: Int64(rest % 60))
  }

  /// Now, moved by a number of units, and the grain at which that is known.
  func shifted(by count: Double, _ grain: Grain) -> (moment: Timestamp, grain: Grain)? {
    guard abs(count) < (grain < .day ? 1e9 : 100_000) else { return nil }
    let whole = Int(count)
    switch grain {
    case .second: return (now.adding(seconds: Int64(count)), .second)
    case .minute: return (now.adding(seconds: Int64(count * 60)), .second)
    case .hour: return (floor(now.adding(seconds: Int64(count * 3600)), to: 60), .minute)
    case .day:
      return (moment(today.adding(days: whole), secondOfDay - secondOfDay % 3600), .hour)
    case .week: return (moment(today.adding(days: whole * 7), 0), .day)
    case .month: return (moment(today.adding(months: whole), 0), .day)
    case .quarter, .year:
      return (moment(today.adding(whole, grain).monthStart, 0), .month)
    }
  }

  /// Now, moved by a length of time; of several units each by itself, since a month and 21 days are no 51 days.
  func shifted(by duration: DurationHit, sign: Double) -> (moment: Timestamp, grain: Grain)? {
    guard let whole = shifted(by: sign * duration.value, duration.grain) else { return nil }
    guard duration.pieces.count > 1,
      duration.pieces.allSatisfy({ $0.count == $0.count.rounded() && $0.count < 10_000 })
    else { return whole }
    var day = today
    var seconds = secondOfDay
    for piece in duration.pieces {
      let count = Int(sign * piece.count)
      switch piece.grain {
      case .second: seconds += count
      case .minute: seconds += count * 60
      case .hour: seconds += count * 3600
      default: day = day.adding(count, piece.grain)
      }
    }
    let days = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
    seconds -= days * 86_400
    if whole.grain >= .day { seconds = 0 } else if whole.grain == .hour { seconds -= seconds % 3600 }
    return (moment(day.adding(days: days), seconds), whole.grain)
  }

  func startOfDay(_ moment: Timestamp) -> Timestamp { self.moment(DutchClock.local(moment).date, 0) }

  private func floor(_ moment: Timestamp, to step: Int64) -> Timestamp {
    Timestamp(seconds: moment.seconds - moment.seconds % step)
  }
}
