import Model

extension TimeParser {
  /// The longest time that begins with word `index`.
  func time(at index: Int) -> Hit? {
    if let found = limited(at: index, date: nil, part: nil) { return hit(found.value, index, found.end) }
    switch message.key(index) {
    case .at: return nil
    case .on:
      if let noon = noon(at: index) { return noon }
      guard isLatest(index) else { return nil }
      return bounded(at: index, date: nil, part: nil).map { hit($0.value, index, $0.end) }
    case .around:
      if let noon = noon(at: index) { return noon }
      // "Stipt om 17 uur".
      if message.key(index + 1) == .at,
        message.isWord(index, "stipt") || message.isWord(index, "precies") || message.isWord(index, "exact")
      {
        return single(at: index + 2).map { hit($0.value, index, $0.end) }
      }
    case .within: return within(at: index)
    case .over where message.key(index + 1) == .less && message.isWord(index + 2, "dan"):
      return within(at: index)
    case .each: return every(at: index)
    case .repeated: return repeated(at: index)
    case .end: if let found = endOfDay(at: index) { return found }
    case .next, .coming, .previous, .final:
      if let found = stretch(at: index) { return found }
    case .inside:
      if let found = inside(at: index) { return found }
    case .now:
      // "Nu" in a sentence is a filler more often than a time.
      guard message.count <= 2 || !message.isWord(index, "nu") else { return nil }
      return hit(.moment(resolver.now, grain: "second"), index, index + 1)
    case .of
    where message.key(index + 1) == .the && message.meaning(index + 2).grain == .week
      && message[index + 2].bytes.count <= 4 && message[index + 1].gap.isSpace
      && message.meaning(index - 1).grain == nil && message.key(index - 1) != .end
      && message.key(index - 1) != .begin:
      // "Van de week": in this one.
      return resolver.bounds(TimeShape(date: .span(DateSpan(resolver.today.monday, .week))))
        .map { hit($0.value, index, index + 3) }
    case .between where part(at: index, TimeShape()) != nil: return single(at: index)
    case .from, .until, .after, .before, .between, .of, .latest:
      if let found = bounded(at: index, date: nil, part: nil) { return hit(found.value, index, found.end) }
      if message.key(index) == .of || message.key(index) == .latest { return nil }
      return message.key(index) == .after ? single(at: index) : nil
    default:
      if let found = remaining(at: index) ?? openYear(at: index) ?? countFirst(at: index) { return found }
    }
    return single(at: index)
  }

  func hit(_ value: EntityValue, _ start: Int, _ end: Int) -> Hit {
    Hit(value: value, start: start, end: end)
  }

  /// A point, together with an interval of hours behind it ("zaterdag vanaf 2 uur"), or the end that follows it.
  func single(at index: Int) -> Hit? {
    guard
      let (found, end) = point(at: index) ?? expectedNumber(at: index)
    else { return dashed(at: index) }
    let shape = told(found, index, end)
    // "9.00 elke zondag".
    if shape.clock != nil, shape.date == nil, message.key(end) == .each, let hit = repeated(shape, index, end)
    {
      return hit
    }
    let next = message.key(end) == .at || message.key(end) == .on ? end + 1 : end
    if shape.clock == nil, let date = shape.date, message[end].gap.isOpen || message[end].gap.isOnly(",") {
      if let found = limited(at: end, date: date, part: shape.part) {
        return hit(found.value, index, found.end)
      }
      if let found = days(at: next, of: date) { return hit(found.value, index, found.end) }
    }
    if shape.clock == nil, let date = shape.date, date.isDay || shape.part != nil,
      message[end].gap.isOpen || message[end].gap.isOnly(",")
    {
      if message.key(next) == .until || message.isWord(next, "t") || message.isWord(next, "tm"),
        let found = range(at: index, date: nil, part: nil), found.end > end
      {
        return hit(found.value, index, found.end)
      }
      if let found = bounded(at: next, date: date, part: shape.part) {
        return hit(found.value, index, found.end)
      }
      if let found = range(at: next, date: date, part: shape.part) {
        return hit(found.value, index, found.end)
      }
    }
    // "'s Avonds na negen uur".
    if shape.clock == nil, shape.date == nil, let part = shape.part, message[end].gap.isOpen,
      let found = bounded(at: next, date: nil, part: part)
    {
      return hit(found.value, index, found.end)
    }
    if let found = range(at: index, date: nil, part: nil), found.end > end {
      return hit(found.value, index, found.end)
    }
    if let found = vague(end) {
      guard let bounds = resolver.bounds(shape) else { return nil }
      let isLatest = message.key(found - 1) == .latest
      return hit(
        .interval(
          from: isLatest ? nil : bounds.from, to: isLatest ? bounds.from : nil, grain: bounds.grain.name),
        index, found)
    }
    return resolver.bounds(shape).map { hit($0.value, index, throughNight(shape, end)) }
  }

  /// Past "op zondag" of "de nacht van zaterdag op zondag".
  private func throughNight(_ shape: TimeShape, _ end: Int) -> Int {
    guard shape.part == .night, message.key(end) == .on, let day = shape.date.flatMap({ resolver.span($0) }),
      Int(message.meaning(end + 1).weekday) == day.from.weekday.rawValue % 7 + 1
    else { return end }
    return end + 2
  }

  /// "… of later", "… op zijn vroegst".
  func vague(_ end: Int) -> Int? {
    if message.key(end) == .or || message.key(end) == .and,
      message.isWord(end + 1, "later") || message.isWord(end + 1, "erna") || message.isWord(end + 1, "daarna")
        || message.isWord(end + 1, "hoger")
    {
      return end + 2
    }
    if message.key(end) == .on, message.isWord(end + 1, "zijn") || message.isWord(end + 1, "zn"),
      message.isWord(end + 2, "vroegst")
    {
      return end + 3
    }
    return nil
  }

  /// "3", "drie" or "de 14e" when a moment was asked for.
  private func expectedNumber(at index: Int) -> (shape: TimeShape, end: Int)? {
    guard message.expected == .moment, message.endsPhrase(index + 1), message[index].digitCount <= 2 else {
      return nil
    }
    let number = message.cardinal(index)
    guard number >= 0, number <= 31, message.key(index) != .a || message.count == 1,
      message[index - 1].value < 0
    else { return nil }
    if number > 24 { return (TimeShape(date: .dayOfMonth(number)), index + 1) }
    return (TimeShape(clock: Clock(hour: number, isTwelveHour: number > 0 && number <= 12)), index + 1)
  }

  // MARK: Two ends

  typealias Bounded = (value: EntityValue, end: Int)

  /// "Vanaf 2 uur", "tussen 2 en 4", "van 10 tot 12", "tot vrijdag", with the day that is already known.
  func bounded(at index: Int, date: DateShape?, part: DayPart?) -> Bounded? {
    let key = message.key(index)
    if key == .latest || isLatest(index) {
      var at = key == .latest ? index + 1 : index + 3
      if message.key(at) == .at { at += 1 }
      guard let high = end(at, date, part), let bounds = resolver.bounds(named(high.shape)) else {
        return nil
      }
      let isWhole = bounds.isInterval || (high.shape.clock == nil && high.shape.bare == nil)
      return (.interval(from: nil, to: isWhole ? bounds.to : bounds.from, grain: bounds.grain.name), high.end)
    }
    switch key {
    case .from, .after: return from(index, key, date, part)
    case .until, .before:
      if key == .before, message.has(.planned, index - 1), message[index].gap.isSpace { return nil }
      let isThrough = key == .until && message.key(index + 1) == .and && message.key(index + 2) == .with
      guard var high = end(isThrough ? index + 3 : index + 1, date, part) else { return nil }
      high.shape = named(high.shape, on: date, part)
      // "Voor 3 's middags".
      if high.shape.clock != nil, high.shape.part == nil, let (behind, after) = behind(high.end),
        behind.date == nil,
        behind.part != nil
      {
        high.shape.part = behind.part
        high.end = after
      }
      // "Iets voor zaterdag" is meant for that day; only a clock or a holiday is a limit there, or a day by which
      // something must be done.
      let isHour =
        high.shape.clock != nil
        && (high.shape.date == nil || clocks.clock(at: index + 1, announced: true) != nil)
      if key == .before, !isHour, !isLimit(high.shape.date) || high.shape.clock != nil,
        !isDeadline(index, high.end)
      {
        return nil
      }
      if key == .before, high.shape.bare == nil, high.shape.clock?.hour == 24,
        message.cardinal(index + 1) == 24
      {
        return nil
      }
      guard let bounds = resolver.bounds(named(high.shape)) else { return nil }
      let atEnd = isThrough || (bounds.isInterval && high.shape.part == nil)
      var grain = bounds.grain
      if case .span(let span)? = high.shape.date { grain = span.period ?? grain }
      return (.interval(from: nil, to: atEnd ? bounds.to : bounds.from, grain: grain.name), high.end)
    case .between:
      return pair(index + 1, date, part) {
        message.key($0) == .and || message.gap($0).isDash ? joint($0) : until($0)
      }
    case .of: return pair(index + 1, date, part) { until($0) ?? dash($0) }
    default: return nil
    }
  }

  private func from(_ index: Int, _ key: Meaning.Key, _ date: DateShape?, _ part: DayPart?) -> Bounded? {
    let first = message.isWord(index + 1, "afloop") && message.key(index + 2) == .of ? index + 3 : index + 1
    // "Na 2 maanden": when they have passed.
    if key == .after, let (shape, end) = dates.shifted(at: first, sign: 1),
      case .shifted(_, let moment, let grain) = shape,
      date == nil, grain > .minute || message.meaning(end - 1).grain == .minute
    {
      return (.moment(moment, grain: grain.name), end)
    }
    guard let low = end(first, date, part) else { return nil }
    if let next = until(low.end) ?? before(low.end), let high = end(next, date, part),
      let value = closed(low.shape, high.shape, date, part)
    {
      return (value, high.end)
    }
    let lowest = named(low.shape, on: date, part)
    let shape = key == .from && !message.isWord(index, "vanaf") ? resolver.past(lowest) : lowest
    guard let bounds = resolver.bounds(shape) else { return nil }
    // After a whole day begins when the day is over.
    let isOver = key == .after && named(low.shape).clock == nil
    return (.interval(from: isOver ? bounds.to : bounds.from, to: nil, grain: bounds.grain.name), low.end)
  }

  private func pair(_ index: Int, _ date: DateShape?, _ part: DayPart?, joint: (Int) -> Int?) -> Bounded? {
    guard let low = end(index, date, part), let next = joint(low.end), let high = end(next, date, part) else {
      return nil
    }
    if low.shape.bare != nil, high.shape.bare != nil, !message.endsPhrase(high.end), date == nil, part == nil
    {
      return nil
    }
    // "Tussen 4 en 5 's middags": the part of the day goes for both; so does a day behind.
    if high.shape.date == nil || high.shape.date == date, let (behind, after) = behind(high.end) {
      if low.shape.bare != nil, high.shape.bare != nil, let month = behind.date, behind.part == nil,
        let value = daysOfMonth(low.shape.bare, high.shape.bare, month)
      {
        return (value, after)
      }
      let isDay = behind.date == nil || (date == nil && behind.date?.isDay ?? false)
      var high = high.shape
      if behind.part != nil { high.part = nil }
      if isDay, date == nil || behind.part != nil,
        high.bare == nil || behind.date != nil || behind.part != nil
      {
        high.date = date == nil ? nil : high.date
        guard let value = closed(low.shape, high, behind.date ?? date, behind.part ?? part ?? high.part)
        else { return nil }
        return (value, after)
      }
    }
    guard let value = closed(low.shape, high.shape, date, part ?? high.shape.part) else { return nil }
    return (value, high.end)
  }

  /// A day or a part of one that stands behind an interval and goes for all of it.
  private func behind(_ end: Int) -> (shape: TimeShape, end: Int)? {
    guard end < message.count, message.gap(end).isOpen else { return nil }
    for start in Set([end, skip(end)]).sorted() {
      if let (shape, after) = point(at: start), shape.clock == nil, shape.bare == nil {
        return (shape, after)
      }
    }
    return nil
  }

  /// "13 - 15 juli", "9:30 - 11:00", "juli 13 t/m juli 15", "donderdag tot zaterdag".
  private func range(at index: Int, date: DateShape?, part: DayPart?) -> Bounded? {
    guard let low = end(index, nil, nil), let next = until(low.end) ?? dash(low.end),
      let high = end(next, nil, nil)
    else { return nil }
    // "2017-13-12" is no date, and no stretch of time either.
    if low.shape.bare ?? 0 > 31, message[low.end].gap.joins("-"), message[low.end].digitCount <= 2 {
      return nil
    }
    if low.shape.bare != nil, high.shape.bare != nil {
      // "5 tot zeven vandaag", "9-10 's ochtends": what stands behind makes hours of them.
      if date == nil, low.shape.bare ?? 99 <= 24,
        message.key(low.end) == .until || message.gap(low.end).isDash,
        let (day, after) = behind(high.end), day.date?.isDay ?? true, day.date != nil || day.part != nil,
        let value = closed(low.shape, high.shape, day.date, day.part)
      {
        return (value, after)
      }
      guard date != nil, message.gap(low.end).isDash || message.key(low.end) == .until,
        message.endsPhrase(high.end)
      else { return nil }
    }
    if date == nil, high.shape.date == nil, let (day, after) = behind(high.end), day.date?.isDay ?? true,
      let value = closed(low.shape, high.shape, day.date, day.part)
    {
      return (value, after)
    }
    if date != nil, part == nil, low.shape.bare != nil, let (behind, after) = behind(high.end),
      behind.date == nil,
      behind.part != nil, let value = closed(low.shape, high.shape, date, behind.part)
    {
      return (value, after)
    }
    return closed(low.shape, high.shape, date, part ?? high.shape.part).map { ($0, high.end) }
  }

  func dashed(at index: Int) -> Hit? {
    guard message.cardinal(index) >= 0 else { return nil }
    return range(at: index, date: nil, part: nil).map { hit($0.value, index, $0.end) }
  }
}
