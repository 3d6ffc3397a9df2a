import Model

/// Times that limit: "later dan 10 uur", "op of na 1 mei", "2018 of later", and what is left of a week.
extension TimeParser {
  private enum Limit { case from, after, before, through }

  /// A limit in words of comparison that begins with word `index`, with the day that is already known.
  func limited(at index: Int, date: DateShape?, part: DayPart?) -> Bounded? {
    if date == nil, let found = distant(at: index) { return found }
    guard let (limit, next) = limit(at: index), let found = end(next, date, part),
      let bounds = resolver.bounds(named(found.shape))
    else { return nil }
    let isWhole = named(found.shape).clock == nil
    switch limit {
    case .from: return (.interval(from: bounds.from, to: nil, grain: bounds.grain.name), found.end)
    case .after:
      return (
        .interval(from: isWhole ? bounds.to : bounds.from, to: nil, grain: bounds.grain.name), found.end
      )
    case .before: return (.interval(from: nil, to: bounds.from, grain: bounds.grain.name), found.end)
    case .through:
      return (
        .interval(from: nil, to: isWhole ? bounds.to : bounds.from, grain: bounds.grain.name), found.end
      )
    }
  }

  private func limit(at index: Int) -> (Limit, next: Int)? {
    guard message[index].kind == .word else { return nil }
    var at = index
    let isDenied = message.isWord(at, "niet")
    if isDenied { at += 1 }
    if isEarlier(at) || message.isWord(at, "later"), isThan(at + 1) {
      let (isLater, next) = (message.isWord(at, "later"), past(at + 2))
      let isIncluded = next > at + 2 && message.key(at + 2) == .or
      if isLater { return (isDenied ? (isIncluded ? .through : .before) : isIncluded ? .from : .after, next) }
      return (isDenied ? .from : isIncluded ? .through : .before, next)
    }
    guard !isDenied else { return nil }
    if message.isWord(at, "al") { at += 1 }
    if message.isWord(at, "zo"), message.isWord(at + 1, "vroeg"), message.isWord(at + 2, "als") {
      return (.from, at + 3)
    }
    // "Op of na", "voor of op", "op of eerder dan".
    let key = message.key(index)
    guard message.key(index + 1) == .or, key == .on || key == .at || key == .after || key == .before else {
      return nil
    }
    switch message.key(index + 2) {
    case .after where key == .on || key == .at: return (.from, index + 3)
    case .before where key == .on || key == .at: return (.through, index + 3)
    case .on, .at, .inside:
      return key == .after ? (.from, index + 3) : key == .before ? (.through, index + 3) : nil
    default: return isEarlier(index + 2) && isThan(index + 3) ? (.through, index + 4) : nil
    }
  }

  private func isEarlier(_ index: Int) -> Bool { message.key(index) == .earlier }

  private func isThan(_ index: Int) -> Bool { message.isWord(index, "dan") || message.isWord(index, "als") }

  /// Past "of op", "of in", "op", "om".
  private func past(_ index: Int) -> Int {
    let at = message.key(index) == .or ? index + 1 : index
    return [.on, .at, .inside].contains(message.key(at)) ? at + 1 : at
  }

  /// "Meer dan 2 weken na vandaag", "minder dan 3 dagen na morgen".
  private func distant(at index: Int) -> Bounded? {
    let key = message.key(index)
    guard key == .more || key == .less, isThan(index + 1),
      let duration = DurationReader(message).duration(at: index + 2),
      duration.grain >= .day, let (shape, end) = dates.anchored(duration),
      let bounds = resolver.bounds(TimeShape(date: shape))
    else { return nil }
    let isBefore = message.key(duration.end) == .before
    let anchor = DurationHit(value: 0, grain: duration.grain, start: duration.start, end: duration.end)
    let start =
      dates.anchored(anchor).flatMap { resolver.bounds(TimeShape(date: $0.shape)) }?.from ?? resolver.now
    let day = resolver.startOfDay(bounds.from)
    let value: EntityValue =
      switch (key == .more, isBefore) {
      case (true, false): .interval(from: day, to: nil, grain: "day")
      case (true, true): .interval(from: nil, to: day, grain: "day")
      case (false, false): .interval(from: resolver.startOfDay(start), to: day, grain: "day")
      case (false, true): .interval(from: day, to: resolver.startOfDay(start), grain: "day")
      }
    return (value, end)
  }

  /// "Einde van de dag", "eind van morgen", "eind van deze zondag": midnight.
  func endOfDay(at index: Int) -> Hit? {
    guard message.key(index + 1) == .of else { return nil }
    if message.key(index + 2) == .the, message.meaning(index + 3).grain == .day,
      let bounds = resolver.bounds(TimeShape(clock: Clock(hour: 24)))
    {
      return hit(bounds.value, index, index + 4)
    }
    guard let (shape, end) = dates.date(at: index + 2), shape.isDay,
      let bounds = resolver.bounds(TimeShape(date: shape, clock: Clock(hour: 24)))
    else { return nil }
    return hit(bounds.value, index, end)
  }

  /// "2018 of later".
  func openYear(at index: Int) -> Hit? {
    guard message[index].digitCount == 4, let (year, end) = dates.year(index, from: 1900),
      let last = vague(end),
      let bounds = resolver.bounds(TimeShape(date: .year(year)))
    else { return nil }
    return hit(.interval(from: bounds.from, to: nil, grain: bounds.grain.name), index, last)
  }

  /// "Rest van de week", "later deze maand", "eerder in de week".
  func remaining(at index: Int) -> Hit? {
    let isRest = message.key(index) == .rest
    let isLater = message.isWord(index, "later")
    guard isRest || isLater || message.key(index) == .earlier else { return nil }
    var at = index + 1
    if message.key(at) == .of || (message.key(at) == .inside && !isRest) { at += 1 }
    var step = 0
    switch message.key(at) {
    case .the, .this: at += 1
    case .previous where !isRest: (step, at) = (-1, at + 1)
    case .next where !isRest, .coming where !isRest: (step, at) = (1, at + 1)
    default: if message.has(.possessive, at) { at += 1 }
    }
    guard at > index + 1, message[index + 1].gap.isSpace, message[at].gap.isSpace else { return nil }
    guard let grain = message.meaning(at).grain ?? (message.isWord(at, "vandaag") ? .day : nil), grain >= .day
    else { return nil }
    let span = DateSpan(resolver.today.start(of: grain).adding(step, grain), grain)
    if grain == .day {
      return hit(
        .interval(from: resolver.now, to: resolver.moment(span.to, 0), grain: "minute"), index, at + 1)
    }
    // "Later" is in the second half, "eerder" in the first, and both are bounded by today.
    let middle = span.from.adding(days: (span.to.daysSince1970 - span.from.daysSince1970) / 2)
    let today = step == 0 ? resolver.today : middle
    let (from, to) =
      isRest ? (today, span.to) : isLater ? (max(today, middle), span.to) : (span.from, min(today, middle))
    guard from < to else { return nil }
    return hit(
      .interval(from: resolver.moment(from, 0), to: resolver.moment(to, 0), grain: Grain.day.name), index,
      at + 1)
  }

  /// "Binnen twee weken", "binnen de komende 5 uur vanaf nu".
  func within(at index: Int) -> Hit? {
    var at = message.key(index + 1) == .the ? index + 2 : index + 1
    if message.key(at) == .coming || message.key(at) == .next { at += 1 }
    if message.key(at) == .less, message.isWord(at + 1, "dan") { at += 2 }
    guard let duration = DurationReader(message).duration(at: at),
      let moment = resolver.shifted(by: duration, sign: 1)
    else { return nil }
    return hit(
      .interval(from: resolver.now, to: moment.moment, grain: "second"), index, dates.pastNow(duration.end))
  }

  /// "Rond de middag", "op de middag": at noon.
  func noon(at index: Int) -> Hit? {
    guard message.key(index + 1) == .the, message.isWord(index + 2, "middag"), message[index + 2].gap.isSpace,
      let bounds = resolver.bounds(TimeShape(clock: Clock(hour: 12)))
    else { return nil }
    return hit(bounds.value, index, index + 3)
  }

  /// Whether the day behind "voor" is one by which something must be done: "moet voor vrijdag klaar zijn".
  func isDeadline(_ index: Int, _ end: Int) -> Bool {
    if index == 0, end == message.count { return true }
    for at in 0..<message.count where message.has(.deadline, at) { return true }
    return false
  }
}
