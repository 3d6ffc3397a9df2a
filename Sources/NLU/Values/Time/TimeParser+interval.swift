import Model

extension TimeParser {
  /// The longest time that begins with word `index`.
  func time(at index: Int) -> Hit? {
    switch message.key(index) {
    case .at: return nil
    case .on:
      guard isLatest(index) else { return nil }
      return bounded(at: index, date: nil, part: nil).map { hit($0.value, index, $0.end) }
    case .within:
      guard let duration = DurationReader(message).duration(at: index + 1),
        let moment = resolver.shifted(by: duration.value, duration.grain)
      else { return nil }
      return hit(.interval(from: resolver.now, to: moment.moment, grain: "second"), index, duration.end)
    case .next, .coming, .previous:
      if let found = stretch(at: index) { return found }
    case .inside:
      if let found = inside(at: index) { return found }
    case .now:
      return hit(.moment(resolver.now, grain: "second"), index, index + 1)
    case .from, .until, .after, .before, .between, .of, .latest:
      if let found = bounded(at: index, date: nil, part: nil) { return hit(found.value, index, found.end) }
      if message.key(index) == .of || message.key(index) == .latest { return nil }
      return message.key(index) == .after ? single(at: index) : nil
    default: break
    }
    return single(at: index)
  }

  func hit(_ value: EntityValue, _ start: Int, _ end: Int) -> Hit { Hit(value: value, start: start, end: end) }

  /// A point, together with an interval of hours behind it ("zaterdag vanaf 2 uur"), or the end that follows it.
  private func single(at index: Int) -> Hit? {
    guard let (shape, end) = point(at: index)
      ?? expectedNumber(at: index)
    else { return dashed(at: index) }
    let next = message.key(end) == .at || message.key(end) == .on ? end + 1 : end
    if shape.clock == nil, let date = shape.date, date.isDay || shape.part != nil, message[end].gap.isOpen || message[end].gap.isOnly(",") {
      if message.key(next) == .until || message.isWord(next, "t") || message.isWord(next, "tm"),
        let found = range(at: index, date: nil, part: nil), found.end > end { return hit(found.value, index, found.end) }
      if let found = bounded(at: next, date: date, part: shape.part) { return hit(found.value, index, found.end) }
      if let found = range(at: next, date: date, part: shape.part) { return hit(found.value, index, found.end) }
    }
    if let found = range(at: index, date: nil, part: nil), found.end > end { return hit(found.value, index, found.end) }
    if let found = vague(end) {
      guard let bounds = resolver.bounds(shape) else { return nil }
      let isLatest = message.key(found - 1) == .latest
      return hit(
        .interval(from: isLatest ? nil : bounds.from, to: isLatest ? bounds.from : nil, grain: bounds.grain.name), index, found)
    }
    return resolver.bounds(shape).map { hit($0.value, index, end) }
  }

  /// "… of later", "… op zijn vroegst".
  private func vague(_ end: Int) -> Int? {
    if message.key(end) == .or || message.key(end) == .and, message.isWord(end + 1, "later") { return end + 2 }
    if message.key(end) == .on, message.isWord(end + 1, "zijn") || message.isWord(end + 1, "zn"), message.isWord(end + 2, "vroegst") {
      return end + 3
    }
    return nil
  }

  /// "3", "drie" or "de 14e" when a moment was asked for.
  private func expectedNumber(at index: Int) -> (shape: TimeShape, end: Int)? {
    guard message.expected == .moment, message.endsPhrase(index + 1), message[index].digitCount <= 2 else { return nil }
    let number = message.cardinal(index)
    guard number >= 0, number <= 31, message.key(index) != .a || message.count == 1, message[index - 1].value < 0 else { return nil }
    if number > 24 { return (TimeShape(date: .dayOfMonth(number)), index + 1) }
    return (TimeShape(clock: Clock(hour: number, isTwelveHour: number > 0 && number <= 12)), index + 1)
  }

  // MARK: Two ends

  private typealias Bounded = (value: EntityValue, end: Int)

  /// "Vanaf 2 uur", "tussen 2 en 4", "van 10 tot 12", "tot vrijdag", with the day that is already known.
  private func bounded(at index: Int, date: DateShape?, part: DayPart?) -> Bounded? {
    let key = message.key(index)
    if key == .latest || isLatest(index) {
      var at = key == .latest ? index + 1 : index + 3
      if message.key(at) == .at { at += 1 }
      guard let high = end(at, date, part), let bounds = resolver.bounds(high.shape) else { return nil }
      return (.interval(from: nil, to: bounds.isInterval ? bounds.to : bounds.from, grain: bounds.grain.name), high.end)
    }
    switch key {
    case .from, .after: return from(index, key, date, part)
    case .until, .before:
      let isThrough = key == .until && message.key(index + 1) == .and && message.key(index + 2) == .with
      guard let high = end(isThrough ? index + 3 : index + 1, date, part) else { return nil }
      // "Iets voor zaterdag" is meant for that day; only a clock or a holiday is a limit there.
      if key == .before, named(high.shape).clock == nil, !isLimit(high.shape.date) { return nil }
      guard let bounds = resolver.bounds(named(high.shape)) else { return nil }
      let atEnd = isThrough || (bounds.isInterval && high.shape.part == nil)
      var grain = bounds.grain
      if case .span(let span)? = high.shape.date { grain = span.period ?? grain }
      return (.interval(from: nil, to: atEnd ? bounds.to : bounds.from, grain: grain.name), high.end)
    case .between: return pair(index + 1, date, part) { message.key($0) == .and || message.gap($0).isDash ? joint($0) : nil }
    case .of: return pair(index + 1, date, part) { until($0) ?? dash($0) }
    default: return nil
    }
  }

  private func from(_ index: Int, _ key: Meaning.Key, _ date: DateShape?, _ part: DayPart?) -> Bounded? {
    guard let low = end(index + 1, date, part) else { return nil }
    if let next = until(low.end) ?? before(low.end), let high = end(next, date, part),
      let value = closed(low.shape, high.shape, date, part) { return (value, high.end) }
    let shape = message.isWord(index, "sinds") ? resolver.past(named(low.shape)) : named(low.shape)
    guard let bounds = resolver.bounds(shape) else { return nil }
    // After a whole day begins when the day is over.
    let isOver = key == .after && low.shape.clock == nil
    return (.interval(from: isOver ? bounds.to : bounds.from, to: nil, grain: bounds.grain.name), low.end)
  }

  private func pair(_ index: Int, _ date: DateShape?, _ part: DayPart?, joint: (Int) -> Int?) -> Bounded? {
    guard let low = end(index, date, part), let next = joint(low.end), let high = end(next, date, part) else { return nil }
    if low.shape.bare != nil, high.shape.bare != nil, !message.endsPhrase(high.end) { return nil }
    var (shape, end) = (high.shape, high.end)
    // "Tussen 4 en 5 's middags": the part of the day goes for both; so does a day behind.
    if shape.date == nil, date == nil, message.gap(end).isOpen, let (day, after) = point(at: skip(end)), day.clock == nil, day.bare == nil,
      day.date?.isDay ?? true, shape.bare == nil || day.date != nil || day.part != nil {
      guard let value = closed(low.shape, shape, day.date, day.part ?? shape.part) else { return nil }
      return (value, after)
    }
    if shape.date != nil { shape.part = high.shape.part }
    guard let value = closed(low.shape, shape, date, part ?? shape.part) else { return nil }
    end = high.end
    return (value, end)
  }

  /// "13 - 15 juli", "9:30 - 11:00", "juli 13 t/m juli 15", "donderdag tot zaterdag".
  private func range(at index: Int, date: DateShape?, part: DayPart?) -> Bounded? {
    guard let low = end(index, nil, nil), let next = until(low.end) ?? dash(low.end), let high = end(next, nil, nil) else { return nil }
    if low.shape.bare != nil, high.shape.bare != nil {
      guard date != nil, message.gap(low.end).isDash || message.key(low.end) == .until, message.endsPhrase(high.end) else { return nil }
    }
    var (shape, end) = (part, high.end)
    if date == nil, message.gap(end).isOpen, high.shape.date == nil, let (day, after) = point(at: skip(end)), day.clock == nil,
      day.bare == nil, day.date?.isDay ?? true, let value = closed(low.shape, high.shape, day.date, day.part) {
      return (value, after)
    }
    shape = shape ?? high.shape.part
    end = high.end
    return closed(low.shape, high.shape, date, shape).map { ($0, end) }
  }

  private func dashed(at index: Int) -> Hit? {
    guard message.cardinal(index) >= 0 else { return nil }
    return range(at: index, date: nil, part: nil).map { hit($0.value, index, $0.end) }
  }

  // MARK: Words

  /// One end of an interval, past "om", "de" and "rond".
  private func end(_ index: Int, _ date: DateShape?, _ part: DayPart?) -> (shape: TimeShape, end: Int)? {
    var at = index
    if message.key(at) == .at || message.key(at) == .around { at += 1 }
    if message.key(at) == .around { at += 1 }
    guard at < message.count, var found = point(at: at, bare: true) else { return nil }
    if found.shape.bare != nil, !message.endsPhrase(found.end), until(found.end) == nil { return nil }
    if found.shape.date == nil, let date, date.isDay, found.shape.clock != nil { found.shape.date = date }
    if found.shape.part == nil, found.shape.clock != nil { found.shape.part = part }
    return found
  }

  private func named(_ shape: TimeShape) -> TimeShape {
    guard let bare = shape.bare else { return shape }
    if bare > 31 { return TimeShape(date: .year(bare)) }
    return TimeShape(clock: Clock(hour: bare, isTwelveHour: bare > 0 && bare <= 12))
  }

  private func isLimit(_ date: DateShape?) -> Bool {
    guard let date else { return false }
    switch date {
    case .month, .year: return true
    case .span(let span): return span.isInterval || Holiday.all.contains { $0.date(in: span.from.year) == span.from } && span.from > resolver.today.adding(days: 2)
    default: return false
    }
  }

  private func isLatest(_ index: Int) -> Bool {
    message.key(index) == .on && (message.isWord(index + 1, "zijn") || message.isWord(index + 1, "zn"))
      && message.key(index + 2) == .final || message.key(index) == .on && message.isWord(index + 2, "laatst")
  }

  /// Past "tot", "tot en met" or "t/m".
  private func until(_ index: Int) -> Int? {
    guard message.gap(index).isOpen || message.gap(index).isOnly(",") else { return nil }
    if message.key(index) == .until {
      return message.key(index + 1) == .and && message.key(index + 2) == .with ? index + 3 : index + 1
    }
    if message.isWord(index, "t"), message.isWord(index + 1, "m"), message[index + 1].gap.joins("/") { return index + 2 }
    return message.isWord(index, "tm") ? index + 1 : nil
  }

  private func before(_ index: Int) -> Int? {
    message.isWord(index, "maar") && message.key(index + 1) == .before ? index + 2 : nil
  }

  private func dash(_ index: Int) -> Int? { message.gap(index).isDash && index < message.count ? index : nil }

  private func joint(_ index: Int) -> Int { message.key(index) == .and ? index + 1 : index }

  private func skip(_ index: Int) -> Int {
    message.key(index) == .on || message.key(index) == .inside ? index + 1 : index
  }

  // MARK: Closing

  /// The interval from one point up to and including the other.
  private func closed(_ low: TimeShape, _ high: TimeShape, _ date: DateShape?, _ part: DayPart?) -> EntityValue? {
    var (low, high) = (low, high)
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
    if case .dayMonth(let day, let month, nil)? = low.date, case .dayMonth(_, let last, let year?)? = high.date {
      low.date = .dayMonth(day: day, month: month, year: month > last ? year - 1 : year)
    }
    if case .month(let month, nil)? = low.date, case .month(let last, let year?)? = high.date {
      low.date = .month(month, year: month > last ? year - 1 : year)
    }
    guard let from = resolver.bounds(low), let to = resolver.bounds(high) else { return nil }
    var end = to.to
    if end <= from.from, let span = high.date.flatMap({ resolver.span($0) }), high.clock == nil {
      // The second lies after the first: "van vrijdag tot dinsdag", "mei tot maart".
      let later: CivilDate
      if case .weekday? = high.date { later = span.to.adding(days: 7) } else { later = span.to.adding(months: 12) }
      end = resolver.moment(later, 0)
    }
    guard end > from.from else { return nil }
    return .interval(from: from.from, to: end, grain: min(from.grain, to.grain).name)
  }

  private func hours(_ low: TimeShape, _ high: TimeShape, _ date: DateShape?, _ part: DayPart?) -> EntityValue? {
    var (low, high) = (low, high)
    if low.date == nil { low.date = date }
    if high.date == nil { high.date = date }
    if low.date == nil, let day = high.date { low.date = day }
    // Hours that belong together begin in the daytime: "van 9 tot 5".
    if low.date == nil, low.part == nil, part == nil, high.part == nil, let hour = low.clock?.hour, hour >= 7 {
      low.clock?.isTwelveHour = false
    }
    let isPartOnLow = low.part != nil
    low.part = low.part ?? part
    high.part = high.part ?? part
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
    if end <= from.from { end = end.adding(seconds: high.clock?.isTwelveHour == true && high.part == nil ? 43_200 : 86_400) }
    if end <= from.from { end = end.adding(seconds: 43_200) }
    return .interval(from: from.from, to: end, grain: min(from.grain, to.grain).name)
  }

  // MARK: Counted stretches

  /// "Komende 3 weken", "afgelopen twee jaar".
  private func stretch(at index: Int) -> Hit? {
    guard let number = NumberReader(message).number(at: index + 1), !number.isArticle, number.value >= 1, number.value < 10_000,
      let grain = message.meaning(number.end).grain, message[number.end].gap.isOpen
    else { return nil }
    let count = Int(number.value)
    let isPast = message.key(index) == .previous
    if grain < .day {
      let step: Int64 = grain == .second ? 1 : grain == .minute ? 60 : 3600
      let start = Timestamp(seconds: resolver.now.seconds - resolver.now.seconds % step)
      let length = Int64(count) * step
      let from = isPast ? start.adding(seconds: -length) : start.adding(seconds: step)
      return hit(.interval(from: from, to: from.adding(seconds: length), grain: grain.name), index, number.end + 1)
    }
    let start = resolver.today.start(of: grain)
    let from = isPast ? start.adding(-count, grain) : start.adding(1, grain)
    return hit(
      .interval(from: resolver.moment(from, 0), to: resolver.moment(from.adding(count, grain), 0), grain: grain.name), index,
      number.end + 1)
  }

  /// "In juni", "in 3 weken", "in 2026".
  private func inside(at index: Int) -> Hit? {
    if let (shape, end) = dates.shifted(at: index + 1, sign: 1), let bounds = resolver.bounds(TimeShape(date: shape)) {
      return hit(bounds.value, index, end)
    }
    if let spelled = NumberReader(message).number(at: index + 1), !spelled.isDigits, spelled.value >= 1900, spelled.value <= 2100,
      let bounds = resolver.bounds(TimeShape(date: .year(Int(spelled.value)))) {
      return hit(bounds.value, index + 1, spelled.end)
    }
    if let year = dates.year(index + 1), message.endsPhrase(index + 2), year >= 1900,
      let bounds = resolver.bounds(TimeShape(date: .year(year))) {
      return hit(bounds.value, index + 1, index + 2)
    }
    return nil
  }
}
