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

  func hit(_ value: EntityValue, _ start: Int, _ end: Int) -> Hit {
    Hit(value: value, start: start, end: end)
  }

  /// A point, together with an interval of hours behind it ("zaterdag vanaf 2 uur"), or the end that follows it.
  private func single(at index: Int) -> Hit? {
    guard
      let (shape, end) = point(at: index)
        ?? expectedNumber(at: index)
    else { return dashed(at: index) }
    let next = message.key(end) == .at || message.key(end) == .on ? end + 1 : end
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
    return resolver.bounds(shape).map { hit($0.value, index, end) }
  }

  /// "… of later", "… op zijn vroegst".
  private func vague(_ end: Int) -> Int? {
    if message.key(end) == .or || message.key(end) == .and, message.isWord(end + 1, "later") {
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
  private func bounded(at index: Int, date: DateShape?, part: DayPart?) -> Bounded? {
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
      let isThrough = key == .until && message.key(index + 1) == .and && message.key(index + 2) == .with
      guard let high = end(isThrough ? index + 3 : index + 1, date, part) else { return nil }
      // "Iets voor zaterdag" is meant for that day; only a clock or a holiday is a limit there.
      if key == .before, named(high.shape).clock == nil, !isLimit(high.shape.date) { return nil }
      guard let bounds = resolver.bounds(named(high.shape)) else { return nil }
      let atEnd = isThrough || (bounds.isInterval && high.shape.part == nil)
      var grain = bounds.grain
      if case .span(let span)? = high.shape.date { grain = span.period ?? grain }
      return (.interval(from: nil, to: atEnd ? bounds.to : bounds.from, grain: grain.name), high.end)
    case .between:
      return pair(index + 1, date, part) {
        message.key($0) == .and || message.gap($0).isDash ? joint($0) : nil
      }
    case .of: return pair(index + 1, date, part) { until($0) ?? dash($0) }
    default: return nil
    }
  }

  private func from(_ index: Int, _ key: Meaning.Key, _ date: DateShape?, _ part: DayPart?) -> Bounded? {
    guard let low = end(index + 1, date, part) else { return nil }
    if let next = until(low.end) ?? before(low.end), let high = end(next, date, part),
      let value = closed(low.shape, high.shape, date, part)
    {
      return (value, high.end)
    }
    let shape = message.isWord(index, "sinds") ? resolver.past(named(low.shape)) : named(low.shape)
    guard let bounds = resolver.bounds(shape) else { return nil }
    // After a whole day begins when the day is over.
    let isOver = key == .after && low.shape.clock == nil
    return (.interval(from: isOver ? bounds.to : bounds.from, to: nil, grain: bounds.grain.name), low.end)
  }

  private func pair(_ index: Int, _ date: DateShape?, _ part: DayPart?, joint: (Int) -> Int?) -> Bounded? {
    guard let low = end(index, date, part), let next = joint(low.end), let high = end(next, date, part) else {
      return nil
    }
    if low.shape.bare != nil, high.shape.bare != nil, !message.endsPhrase(high.end) { return nil }
    var (shape, end) = (high.shape, high.end)
    // "Tussen 4 en 5 's middags": the part of the day goes for both; so does a day behind.
    if shape.date == nil, date == nil, message.gap(end).isOpen, let (day, after) = point(at: skip(end)),
      day.clock == nil, day.bare == nil,
      day.date?.isDay ?? true, shape.bare == nil || day.date != nil || day.part != nil
    {
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
    guard let low = end(index, nil, nil), let next = until(low.end) ?? dash(low.end),
      let high = end(next, nil, nil)
    else { return nil }
    if low.shape.bare != nil, high.shape.bare != nil {
      guard date != nil, message.gap(low.end).isDash || message.key(low.end) == .until,
        message.endsPhrase(high.end)
      else { return nil }
    }
    var (shape, end) = (part, high.end)
    if date == nil, message.gap(end).isOpen, high.shape.date == nil, let (day, after) = point(at: skip(end)),
      day.clock == nil,
      day.bare == nil, day.date?.isDay ?? true, let value = closed(low.shape, high.shape, day.date, day.part)
    {
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
}
