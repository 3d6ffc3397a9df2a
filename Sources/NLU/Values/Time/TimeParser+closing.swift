import Model

extension TimeParser {
  /// The interval from one point up to and including the other.
  func closed(_ low: TimeShape, _ high: TimeShape, _ date: DateShape?, _ part: DayPart?)
    -> EntityValue?
  {
    var (low, high) = (low, high)
    if let bare = low.bare, let other = high.bare, let date, !date.isDay {
      return daysOfMonth(bare, other, date)
    }
    if let bare = low.bare, bare > 31, high.bare == nil { low = TimeShape(date: .year(bare)) }
    if let bare = high.bare, bare > 31, low.bare == nil { high = TimeShape(date: .year(bare)) }
    if let bare = low.bare {
      if bare > 31, let other = high.bare, other > 31 {
        (low, high) = (TimeShape(date: .year(bare)), TimeShape(date: .year(other)))
      } else if case .dayMonth(_, let month, let year)? = high.date, high.clock == nil, bare > 0 {
        low = TimeShape(date: .dayMonth(day: bare, month: month, year: year))
      } else if high.clock != nil || high.bare != nil, bare <= 24 {
        low = named(low)
      } else {
        return nil
      }
    }
    if let bare = high.bare {
      // "Van 13 juli tot 15": a day of the same month.
      if case .dayMonth(_, let month, let year)? = low.date, low.clock == nil, bare > 0 {
        high = TimeShape(date: .dayMonth(day: bare, month: month, year: year))
      } else {
        guard bare <= 24 else { return nil }
        high = named(high)
      }
    }
    if low.clock != nil, high.clock != nil { return hours(low, high, date, part) }
    if low.date == nil, let date { low.date = date }
    // A year behind the second date goes for the first as well.
    if case .dayMonth(let day, let month, nil)? = low.date,
      case .dayMonth(_, let last, let year?)? = high.date
    {
      low.date = .dayMonth(day: day, month: month, year: month > last ? year - 1 : year)
    }
    if case .month(let month, nil)? = low.date, case .month(let last, let year?)? = high.date {
      low.date = .month(month, year: month > last ? year - 1 : year)
    }
    if case .span(let week)? = date, week.grain == .week, case .weekday(let first)? = low.date,
      case .weekday(let last)? = high.date
    {
      // "Volgende week tussen woensdag en vrijdag".
      low.date = .span(DateSpan(week.from.adding(days: first.rawValue - 1), .day))
      high.date = .span(DateSpan(week.from.adding(days: last.rawValue - 1), .day))
    }
    if case .shifted(_, resolver.now, _)? = high.date { low = resolver.past(low) }
    (low.date, high.date) = resolver.current(low.date, high.date)
    guard let from = resolver.bounds(low), let to = resolver.bounds(high) else { return nil }
    var end = to.to
    if end <= from.from, let span = high.date.flatMap({ resolver.span($0) }), high.clock == nil {
      // The second lies after the first: "van vrijdag tot dinsdag", "mei tot maart".
      let later: CivilDate
      if case .weekday? = high.date {
        later = span.to.adding(days: 7)
      } else {
        later = span.to.adding(months: 12)
      }
      end = resolver.moment(later, 0)
    }
    guard end > from.from else { return nil }
    return .interval(from: from.from, to: end, grain: min(from.grain, to.grain).name)
  }

  func hours(_ low: TimeShape, _ high: TimeShape, _ date: DateShape?, _ part: DayPart?)
    -> EntityValue?
  {
    var (low, high) = (low, high)
    if low.date == nil { low.date = date }
    if high.date == nil { high.date = date }
    if low.date == nil, let day = high.date { low.date = day }
    // Hours that belong together begin in the daytime: "van 9 tot 5".
    if low.date == nil, low.part == nil, part == nil, high.part == nil, let hour = low.clock?.hour, hour >= 7
    {
      low.clock?.isTwelveHour = false
    }
    // "'s Ochtends tussen 9 en 12": twelve ends the morning.
    if high.clock?.hour == 12, part == .morning || high.part == .morning || low.part == .morning {
      low.part = low.part ?? .morning
      high.part = nil
      high.clock?.isTwelveHour = false
    }
    let isPartOnLow = low.part != nil
    low.part = low.part ?? part
    if high.clock?.hour != 12 || part != .morning { high.part = high.part ?? part }
    guard var from = resolver.bounds(low) else { return nil }
    if !isPartOnLow, low.part != nil, let to = resolver.bounds(high), to.from <= from.from {
      // "Van 10 tot 2 's middags": only the end is in the afternoon.
      low.part = nil
      guard let again = resolver.bounds(low) else { return nil }
      from = again
    }
    if high.date == nil || high.date == low.date {
      high.date = .span(DateSpan(DutchClock.local(from.from).date, .day))
    }
    guard let to = resolver.bounds(high) else { return nil }
    // Duckling closes at the end of the last minute; an hour that is named as the end is the end.
    let closes = to.grain == .hour ? to.from : to.to
    var end = closes
    if end <= from.from {
      end = end.adding(seconds: high.clock?.isTwelveHour == true && high.part == nil ? 43_200 : 86_400)
    }
    if end <= from.from { end = end.adding(seconds: 43_200) }
    return .interval(from: from.from, to: end, grain: min(from.grain, to.grain).name)
  }

  /// "Volgende maand van 4-23": days of the month that is known.
  func daysOfMonth(_ low: Int?, _ high: Int?, _ month: DateShape) -> EntityValue? {
    guard let low, let high, low >= 1, low < high, high <= 31, let span = resolver.span(month),
      span.grain == .month,
      let from = CivilDate(year: span.from.year, month: span.from.month, day: low),
      let to = CivilDate(year: span.from.year, month: span.from.month, day: high)
    else { return nil }
    return .interval(from: resolver.moment(from, 0), to: resolver.moment(to.adding(days: 1), 0), grain: "day")
  }

  /// Such days, or weekdays of a week, that stand behind the month or the week.
  func days(at index: Int, of period: DateShape) -> Bounded? {
    guard !period.isDay, let span = resolver.span(period), span.grain == .month || span.grain == .week,
      !span.isInterval,
      message.key(index) == .between || message.key(index) == .of || message[index].digitCount > 0
    else { return nil }
    let start = message[index].digitCount > 0 ? index : index + 1
    guard let low = end(start, nil, nil) else { return nil }
    let joint =
      message.key(low.end) == .and && message.key(index) == .between
      ? low.end + 1 : until(low.end) ?? dash(low.end)
    guard let joint, let high = end(joint, nil, nil), let value = closed(low.shape, high.shape, period, nil),
      low.shape.bare != nil || span.grain == .week
    else { return nil }
    return (value, high.end)
  }
}
