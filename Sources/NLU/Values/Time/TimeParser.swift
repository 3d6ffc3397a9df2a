import Model

/// Reads points and stretches of time that begin with a word of the message.
///
/// A point is put together from pieces that stand side by side (day, part of the day, clock); an interval from two
/// points and the words around them.
struct TimeParser {
  let message: LexedMessage
  let resolver: TimeResolver
  var dates: DateParser { DateParser(message: message, resolver: resolver) }
  var clocks: ClockParser { ClockParser(message: message) }
  let tense = ClauseTense()

  init(_ message: LexedMessage, now: Timestamp) {
    self.message = message
    resolver = TimeResolver(now: now)
  }

  struct Hit {
    let value: EntityValue
    let start: Int
    let end: Int
  }

  // MARK: Points

  /// What the words from `index` on say about a time, with the word after it.
  ///
  /// With `bare` a bare number will do, as after "van" and "tussen".
  func point(at index: Int, announced: Bool = false, bare: Bool = false) -> (shape: TimeShape, end: Int)? {
    var shape = TimeShape()
    var end = index
    for _ in 0..<6 {
      let start = shape.isEmpty ? index : skipJoint(end, shape)
      guard start < message.count else { break }
      if !shape.isEmpty, message[end].gap.count > 0,
        !message[end].gap.isOnly(",") && !message[end].gap.isOnly("."), !isClockBehindDash(end, shape)
      {
        break
      }
      if !shape.isEmpty, message[end].gap.isOnly("."), !endsInAbbreviation(end) { break }
      guard let next = piece(at: start, shape, announced: announced || isAnnounced(start)) else { break }
      shape = next.shape
      end = next.end
      if shape.date != nil { end = pastReference(end, &shape) }
    }
    if shape.isEmpty, bare, message.expected != .people {
      let number = message.key(index) == .a && message.key(index + 1) == .of ? -1 : message.cardinal(index)
      let isYear = message[index].digitCount == 4 && (1900...2100).contains(number)
      // "Weer vanaf nul" is no hour.
      if number > 0 || number == 0 && message[index].digitCount > 0, number <= 31 || isYear,
        message[index].digitCount <= 2 || isYear
      {
        let end = dates.suffix(index + 1)
        return (TimeShape(bare: number, isRank: end > index + 1), end)
      }
    }
    return shape.isEmpty ? nil : (shape, end)
  }

  /// One more piece at `index` that goes with what is known.
  private func piece(at index: Int, _ shape: TimeShape, announced: Bool) -> (shape: TimeShape, end: Int)? {
    var result = shape
    // "Komende maandagmiddag", "7:00 op volgende zondagmiddag".
    if shape.date == nil, shape.part == nil, message.meaning(index + 1).weekday != 0,
      let part = message.meaning(index + 1).part,
      [.next, .coming, .this, .previous].contains(message.key(index)),
      let (date, end) = dates.relative(at: index)
    {
      (result.date, result.part) = (date, part)
      return (result, end)
    }
    // "Vanavond om 7 uur 's avonds".
    if let known = shape.part, shape.clock != nil, let (again, end) = part(at: index, shape),
      again.part.whole == known.whole, again.offset == nil, again.weekday == nil
    {
      return (result, end)
    }
    if shape.isEmpty, let (day, end) = dayBeforeClock(at: index) {
      return (TimeShape(date: .dayOfMonth(day)), end)
    }
    // "20:00 op 15".
    if shape.clock != nil, shape.date == nil, shape.part == nil, message.key(index - 1) == .on,
      message[index].digitCount > 0,
      (1...31).contains(message[index].value), message.endsPhrase(index + 1), message.gap(index + 1).isOpen,
      message.bytes[message[index].bytes.lowerBound] != 0x30
    {
      result.date = .dayOfMonth(message[index].value)
      return (result, index + 1)
    }
    if shape.part == nil, let (part, end) = part(at: index, shape) {
      result.part = part.part
      result.isLastNight = part.part == .night && part.offset == -1
      if let offset = part.offset {
        guard shape.date == nil, let found = dates.day(offset, end) as DateParser.Found? else { return nil }
        result.date = found.shape
      }
      if let weekday = part.weekday {
        guard shape.date == nil else { return nil }
        result.date = .weekday(weekday)
      }
      if part.isComing, shape.date == nil { result.date = .span(DateSpan(resolver.today, .day)) }
      return (result, end)
    }
    // "Over twee weken zaterdag" and "zaterdag over twee weken" are dates; a number before "voor" may be a clock.
    if shape.clock == nil, let (clock, end) = clocks.clock(at: index, announced: announced) {
      if let date = shape.date, !date.isDay { return nil }
      if shape.date != nil || shape.part != nil || dates.numeric(at: index) == nil || clock.grain != .hour {
        let isDate = shape.date == nil && dates.dayFirst(at: index) != nil
        if !isDate {
          result.clock = clock
          return (result, end)
        }
      }
    }
    if let (date, end) = dates.date(at: index), let merged = merge(shape.date, date) {
      if shape.clock != nil, !merged.isDay { return nil }
      result.date = merged
      return (result, end)
    }
    return nil
  }

  /// Words between the pieces of one point: "op", "om", "in de", "van".
  private func skipJoint(_ index: Int, _ shape: TimeShape) -> Int {
    switch message.key(index) {
    case .on
    where message.key(index + 1) == .the
      && (message[index + 2].digitCount > 0 || message.rank(index + 2) > 0):
      index + 1
    case .at, .on, .around:
      message.key(index + 1) == .the || message.key(index + 1) == .around ? index + 2 : index + 1
    // "Van maandag tot vrijdag van 8.00 tot 12.00": hours of their own.
    case .of where isRangeOfHours(index + 1): index
    case .of,
      .inside where shape.date != nil || shape.clock != nil:
      message.key(index + 1) == .the ? index + 2 : index + 1
    case .the where message[index + 1].digitCount == 0 && message.rank(index + 1) < 0: index + 1
    default: index
    }
  }

  /// "6 januari - 6:37".
  private func isClockBehindDash(_ index: Int, _ shape: TimeShape) -> Bool {
    guard message[index].gap.isDash, message[index].gap.isSpacedBefore, message[index].gap.isSpacedAfter,
      shape.clock == nil, shape.date?.isDay ?? false, message[index].digitCount > 0,
      message[index + 1].gap.joins(":") || message[index + 1].gap.joins(".")
    else { return false }
    return clocks.clock(at: index, announced: true)?.clock.grain == .minute
  }

  private func isRangeOfHours(_ index: Int) -> Bool {
    guard message[index].kind == .digits || message.cardinal(index) > 0, dates.numeric(at: index) == nil,
      let (_, end) = clocks.clock(at: index, announced: true)
    else { return false }
    return until(end) != nil || dash(end) != nil
  }

  private func isAnnounced(_ index: Int) -> Bool {
    let before = index - 1
    return message.key(before) == .at || message.isWord(before, "rond") || message.isWord(before, "omstreeks")
      || message.isWord(before, "tegen") || isMoved(before)
      // "Op 8 vanmorgen".
      || message.key(before) == .on && message.meaning(index + 1).dayOffset == 0
        && message.meaning(index + 1).part != nil
  }

  /// "15" in "op 15 om 8:00".
  private func dayBeforeClock(at index: Int) -> (day: Int, end: Int)? {
    let day = message[index]
    guard day.digitCount > 0, (1...31).contains(day.value), message.key(index + 1) == .at,
      dates.isBeforeClock(index, index + 1), message[index + 2].digitCount > 0
    else { return nil }
    return (day.value, index + 1)
  }

  /// Past "jongstleden", "j.l.", "aanstaande" and "a.s." behind a date.
  private func pastReference(_ end: Int, _ shape: inout TimeShape) -> Int {
    guard message[end].gap.isSpace || message[end].gap.isOnly(".") else { return end }
    if message.isWord(end, "jongstleden") || message.isWord(end, "jl") {
      shape.isPast = true
      return end + 1
    }
    if message.isWord(end, "aanstaande") || message.isWord(end, "aanstaand") { return end + 1 }
    guard message.isWord(end + 1, "l") || message.isWord(end + 1, "s"), message[end + 1].gap.joins(".") else {
      return end
    }
    if message.isWord(end, "j"), message.isWord(end + 1, "l") {
      shape.isPast = true
      return end + 2
    }
    return message.isWord(end, "a") && message.isWord(end + 1, "s") ? end + 2 : end
  }

  /// "Van tien uur naar elf".
  private func isMoved(_ index: Int) -> Bool {
    guard message.isWord(index, "naar") else { return false }
    return (0..<index).contains { message.key($0) == .of && clocks.clock(at: $0 + 1, announced: true) != nil }
  }

  private func endsInAbbreviation(_ end: Int) -> Bool {
    // "5 mei a.s. om 8 uur".
    let isAbbreviated =
      message.has(.abbreviation, end - 1)
      || message[end - 1].bytes.count == 1 && message[end - 1].gap.joins(".")
    return isAbbreviated && !message[end].gap.isSpacedBefore
  }

  /// One date out of two that stand together; nil when they are two dates.
  private func merge(_ known: DateShape?, _ new: DateShape) -> DateShape? {
    guard let known else { return new }
    switch (known, new) {
    case (.weekday(let weekday), .dayMonth(let day, let month, nil)),
      (.dayMonth(let day, let month, nil), .weekday(let weekday)):
      return resolver.agreeing(weekday, day: day, month: month)
    case (.weekday(let weekday), .dayOfMonth(let day)): return resolver.agreeing(weekday, day: day)
    case (.weekday, .dayMonth): return new
    case (.span(let span), .month(let month, nil)) where span.grain == .year && !span.isInterval:
      return .month(month, year: span.from.year)
    case (.span(let year), .span(let season))
    where year.grain == .year && season.isInterval && season.grain == .day:
      let months = 12 * (year.from.year - season.from.year)
      return .span(
        DateSpan(
          from: season.from.adding(months: months), to: season.to.adding(months: months), grain: .day,
          isInterval: true))
    case (.span(let year), .span(let quarter))
    where year.grain == .year && quarter.grain == .quarter && !year.isInterval:
      return .span(DateSpan(year.from.adding(months: quarter.from.month - 1), .quarter))
    case (.month(let month, nil), .span(let span)) where span.grain == .year && !span.isInterval:
      return .month(month, year: span.from.year)
    case (.dayMonth, .weekday), (.dayOfMonth, .weekday): return known
    case (.weekday(let weekday), .span(let span)), (.span(let span), .weekday(let weekday)):
      if span.grain == .week { return .span(DateSpan(span.from.adding(days: weekday.rawValue - 1), .day)) }
      return span.grain == .day && span.from.weekday == weekday ? .span(span) : nil
    case (.shifted(let day, _, let grain), .weekday(let weekday)) where grain == .day:
      return .span(DateSpan(day.monday.adding(days: weekday.rawValue - 1), .day))
    case (.span(let span), .dayMonth) where span.grain == .day && !span.isInterval: return new
    case (.month(let month, nil), .dayOfMonth(let day)): return .dayMonth(day: day, month: month, year: nil)
    default: return nil
    }
  }
}
