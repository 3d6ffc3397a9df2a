import Model

extension DateParser {
  /// "Volgende week", "deze winter", "afgelopen dinsdag", "komend weekend", "volgende Pasen".
  func relative(at index: Int) -> Found? {
    let key = message.key(index)
    let next = index + 1
    guard message[next].gap.isOpen, next < message.count else { return nil }
    // "Deze afgelopen woensdag".
    if key == .this, [.coming, .previous, .next].contains(message.key(next)) { return relative(at: next) }
    let meaning = message.meaning(next)
    let today = resolver.today
    let step = key == .next || key == .coming ? 1 : key == .this ? 0 : -1
    // "Volgende 12/5": of the next year.
    if message[next].digitCount > 0, message[next].digitCount <= 2,
      case (.dayMonth(let day, let month, nil), let end)? = numeric(at: next)
    {
      return (.dayMonth(day: day, month: month, year: today.year + step), end)
    }
    // "Die dag", "dat jaar" points at something told before.
    if message.isWord(index, "die"), meaning.weekday == 0 { return nil }
    if meaning.weekday != 0, !meaning.flags.contains(.abbreviation),
      let weekday = Weekday(rawValue: Int(meaning.weekday))
    {
      var day = today.next(weekday)
      if key == .this { day = today.monday.adding(days: weekday.rawValue - 1) }
      if key == .this, day < today { day = day.adding(days: 7) }
      if step < 0 { day = today.next(weekday, orSame: true).adding(days: -7) }
      return (.span(DateSpan(day, .day)), next + 1)
    }
    if meaning.month != 0, !meaning.flags.contains(.abbreviation) || step != 0 {
      let month = CivilDate(year: today.year, month: Int(meaning.month), day: 1) ?? today
      var year = today.year
      if step > 0, month <= today { year += 1 }
      if step < 0, month >= today.monthStart { year -= 1 }
      return (.month(Int(meaning.month), year: year), next + 1)
    }
    if message.isWord(next, "werkweek") {
      let monday = today.monday.adding(days: step * 7)
      return (
        .span(DateSpan(from: monday, to: monday.adding(days: 5), grain: .day, isInterval: true)), next + 1
      )
    }
    if let (decade, end) = decadeOrCentury(next, step) { return (decade, end) }
    if meaning.key == .weekend {
      var friday = today.monday.adding(days: 4 + (step < 0 ? -7 : 0))
      if key == .next { friday = friday.adding(days: 7) }
      return (.weekend(friday), next + 1)
    }
    if meaning.key == .season {
      let season = self.season(Int(meaning.holiday) - 1)
      let isOn = season.from <= today
      if step > 0, isOn {
        return (.span(self.season(Int(meaning.holiday) - 1, year: season.from.year + 1)), next + 1)
      }
      if step < 0 {
        return (.span(self.season(Int(meaning.holiday) - 1, year: season.from.year - 1)), next + 1)
      }
      return (.span(season), next + 1)
    }
    if meaning.holiday != 0 {
      let holiday = Holiday.all[Int(meaning.holiday) - 1]
      if step < 0 {
        let dates = [today.year, today.year - 1].compactMap { holiday.date(in: $0) }
        return dates.first { $0 < today }.map { (.span(DateSpan($0, .day)), next + 1) }
      }
      return resolver.nextYearly { holiday.date(in: $0) }.map { (.span(DateSpan($0, .day)), next + 1) }
    }
    guard let grain = meaning.grain, grain >= .day else { return nil }
    if key == .final { return nil }
    let start = today.start(of: grain).adding(step, grain)
    return (.span(DateSpan(start, grain)), next + 1)
  }

  /// "Dit decennium", "vorige eeuw", with `index` at the noun.
  private func decadeOrCentury(_ index: Int, _ step: Int) -> Found? {
    guard let word = message.lexicon.durations[message[index].hash], word.grain == .year, word.count >= 10
    else {
      return nil
    }
    let years = Int(word.count)
    let start = (resolver.today.year / years + step) * years
    return CivilDate(year: start, month: 1, day: 1).map {
      (
        .span(DateSpan(from: $0, to: $0.adding(months: years * 12), grain: .year, isInterval: true)),
        index + 1
      )
    }
  }

  /// "Over drie vrijdagen", "twee zondagen vanaf nu": so many times that day, with `index` at the number.
  func weekdays(at index: Int) -> Found? {
    let count = message.cardinal(index)
    let day = message.meaning(index + 1)
    guard count >= 2, count <= 52, message.key(index) != .a, message[index + 1].gap.isSpace, day.part == nil,
      let weekday = Weekday(rawValue: Int(day.weekday)), message.isPlural(index + 1)
    else { return nil }
    return (
      .span(DateSpan(resolver.today.next(weekday).adding(days: (count - 1) * 7), .day)), index + 2
    )
  }

  /// "Weekend", "weekend van 14 juni".
  func weekend(at index: Int) -> Found? {
    if message.key(index + 1) == .of, let (shape, end) = date(at: index + 2), let span = resolver.span(shape),
      shape.isDay
    {
      return (.weekend(span.from.monday.adding(days: 4)), end)
    }
    let before = message.key(index - 1)
    guard before == .the || before == .inside || message.expected == .moment else { return nil }
    return (.weekend(resolver.today.monday.adding(days: 4)), index + 1)
  }

  func thisWeekend(_ index: Int) -> Found? { (.weekend(resolver.today.monday.adding(days: 4)), index + 1) }

  /// "Week 32", "de week van 10 april".
  func week(at index: Int) -> Found? {
    let next = message[index + 1]
    if next.gap.isOpen, next.digitCount > 0, next.digitCount <= 2, (1...53).contains(next.value) {
      for year in [resolver.today.year, resolver.today.year + 1] {
        guard let fourth = CivilDate(year: year, month: 1, day: 4) else { continue }
        let monday = fourth.monday.adding(days: (next.value - 1) * 7)
        if monday.adding(days: 7) > resolver.today { return (.span(DateSpan(monday, .week)), index + 2) }
      }
    }
    var at = index + 1
    let isBegun =
      message.isWord(at, "beginnend") || message.isWord(at, "aanvangend") || message.isWord(at, "vanaf")
    if isBegun { at += message.key(at + 1) == .on ? 1 : 0 }
    guard message.key(index + 1) == .of || isBegun, let (shape, end) = date(at: at + 1), shape.isDay,
      let span = resolver.span(shape)
    else { return nil }
    return (.span(DateSpan(span.from.monday, .week)), end)
  }

  // MARK: So much from now

  /// "Over drie weken"; the day only, so that a time can go with it.
  func shiftedForward(at index: Int) -> Found? {
    weekdays(at: index + 1) ?? shifted(at: index + 1, sign: 1).map { ($0.shape, pastNow($0.end)) }
  }

  /// "Drie weken geleden".
  func ago(at index: Int) -> Found? {
    if let (shape, end) = weekdays(at: index), pastNow(end) > end { return (shape, pastNow(end)) }
    guard let duration = DurationReader(message).duration(at: index) else { return nil }
    guard message.key(duration.end) == .ago || isBack(duration) else { return anchored(duration) }
    return shifted(at: index, sign: -1).map { ($0.shape, duration.end + 1) }
  }

  /// "Een week terug" of what happened; "ik ben over een week terug" and "ik ga drie dagen terug" tell of a return.
  private func isBack(_ duration: DurationHit) -> Bool {
    guard message.isWord(duration.end, "terug"), duration.grain >= .day, message[duration.end].gap.isSpace,
      ![.over, .inside, .within, .after, .until, .before].contains(message.key(duration.start - 1))
    else { return false }
    return (0..<message.count).contains { message.has(.past, $0) || message.has(.auxiliary, $0) }
      && !(0..<message.count).contains {
        message.isWord($0, "ga") || message.isWord($0, "gaan") || message.isWord($0, "gaat")
      }
  }

  func shifted(at index: Int, sign: Double) -> Found? {
    guard message[index].gap.isOpen, let duration = DurationReader(message).duration(at: index),
      let (moment, grain) = resolver.shifted(by: duration, sign: sign)
    else { return nil }
    return (.shifted(DutchClock.local(moment).date, moment, grain), duration.end)
  }
}
