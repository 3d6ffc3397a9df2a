import Model

extension TimeParser {
  /// One end of an interval, past "om", "de" and "rond".
  func end(_ index: Int, _ date: DateShape?, _ part: DayPart?) -> (shape: TimeShape, end: Int)? {
    var at = index
    if message.key(at) == .at || message.key(at) == .around { at += 1 }
    if message.key(at) == .around { at += 1 }
    if message.key(at) == .the, message.key(at + 1) == .noon || message.key(at + 1) == .midnight { at += 1 }
    if message.key(at) == .now {
      // "Tot nu toe" counts no time.
      if message.isWord(at + 1, "toe") { return nil }
      return (TimeShape(date: .shifted(resolver.today, resolver.now, .second)), at + 1)
    }
    guard at < message.count, var found = point(at: at, bare: true) else { return nil }
    if let bare = found.shape.bare, !message.endsPhrase(found.end), until(found.end) == nil {
      // "Sinds 2024 los", but not "tot 2000 huizen".
      let next = message.meaning(found.end)
      // "Tot 2000 huizen" and "voor 2000 mensen" may count.
      let isYear = bare > 1900 && message.key(index - 1) != .until && message.key(index - 1) != .before
      guard isYear || date != nil || part != nil, next.unit == 0, next.grain == nil,
        !message.has(.countsPeople, found.end)
      else { return nil }
    }
    if found.shape.date == nil, let date, date.isDay, found.shape.clock != nil { found.shape.date = date }
    if found.shape.part == nil, found.shape.clock != nil { found.shape.part = part }
    return found
  }

  /// A bare number as an hour or a year; an hour is on the day that is known.
  func named(_ shape: TimeShape, on date: DateShape? = nil, _ part: DayPart? = nil) -> TimeShape {
    guard let bare = shape.bare else { return shape }
    if bare > 31 { return TimeShape(date: .year(bare)) }
    if shape.isRank { return TimeShape(date: .dayOfMonth(bare)) }
    let day = date?.isDay ?? false ? date : nil
    return TimeShape(date: day, part: part, clock: Clock(hour: bare, isTwelveHour: bare > 0 && bare <= 12))
  }

  func isLimit(_ date: DateShape?) -> Bool {
    guard let date else { return false }
    switch date {
    case .month, .year: return true
    case .span(let span):
      return span.isInterval
        || Holiday.all.contains { $0.date(in: span.from.year) == span.from }
          && span.from > resolver.today.adding(days: 2)
    default: return false
    }
  }

  func isLatest(_ index: Int) -> Bool {
    message.key(index) == .on && (message.isWord(index + 1, "zijn") || message.isWord(index + 1, "zn"))
      && message.key(index + 2) == .final || message.key(index) == .on && message.isWord(index + 2, "laatst")
  }

  /// Past "tot", "tot en met" or "t/m".
  func until(_ index: Int) -> Int? {
    let isAbbreviated = message.gap(index).isOnly(".") && message.has(.abbreviation, index - 1)
    guard message.gap(index).isOpen || message.gap(index).isOnly(",") || isAbbreviated else { return nil }
    if message.key(index) == .until {
      return message.key(index + 1) == .and && message.key(index + 2) == .with ? index + 3 : index + 1
    }
    if message.isWord(index, "t"), message.isWord(index + 1, "m"), message[index + 1].gap.joins("/") {
      return index + 2
    }
    return message.isWord(index, "tm") ? index + 1 : nil
  }

  func before(_ index: Int) -> Int? {
    message.isWord(index, "maar") && message.key(index + 1) == .before ? index + 2 : nil
  }

  func dash(_ index: Int) -> Int? { message.gap(index).isDash && index < message.count ? index : nil }

  func joint(_ index: Int) -> Int { message.key(index) == .and ? index + 1 : index }

  func skip(_ index: Int) -> Int {
    message.key(index) == .on || message.key(index) == .inside ? index + 1 : index
  }
}
