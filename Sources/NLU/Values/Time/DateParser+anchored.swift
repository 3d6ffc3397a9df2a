import Model

/// Days that are counted from another: "twee dagen later", "3 dagen na de 12e januari", "de week na kerst".
extension DateParser {
  /// The day that lies a length of time after or before what follows it.
  func anchored(_ duration: DurationHit) -> Found? {
    var at = duration.end
    if message.key(at) == .later, message[at].gap.isSpace { return moved(duration, 1).map { ($0, at + 1) } }
    if message.isWord(at, "gerekend") { at += 1 }
    let key = message.key(at)
    guard key == .from || key == .after || key == .before, message[at].gap.isSpace else { return nil }
    let sign = key == .before ? -1.0 : 1
    let anchor = at + 1
    if message.isWord(anchor, "nu") || message.isWord(anchor, "vandaag") {
      return moved(duration, sign).map { ($0, anchor + 1) }
    }
    // "10 minuten voor 12" is a time on the clock, "3 weken voor mijn huis" no time at all.
    guard duration.grain >= .day, duration.value == duration.value.rounded(), duration.value < 1000,
      let (shape, end) = date(at: anchor), shape.isDay, let span = resolver.span(shape)
    else { return nil }
    return (.span(DateSpan(span.from.adding(Int(sign * duration.value), duration.grain), .day)), end)
  }

  /// "Vandaag over een week", "morgen over 14 dagen", with `index` at "over".
  func ahead(of offset: Int, _ index: Int) -> Found? {
    guard message.key(index) == .over, message[index].gap.isSpace,
      let duration = DurationReader(message).duration(at: index + 1), duration.grain >= .day,
      duration.value == duration.value.rounded(), duration.value < 1000
    else { return nil }
    let day = resolver.today.adding(days: offset).adding(Int(duration.value), duration.grain)
    return (.span(DateSpan(day, .day)), duration.end)
  }

  /// "Maandag na Pasen", "vrijdag voor 5 mei": the first such day after it, or the last before, with `index` at the word
  /// between.
  func nearest(_ weekday: Weekday, to index: Int) -> (day: CivilDate, end: Int)? {
    let key = message.key(index)
    guard key == .after || key == .before, message[index].gap.isSpace else { return nil }
    let anchor = message.key(index + 1) == .the ? index + 2 : index + 1
    guard
      message.meaning(anchor).holiday != 0 && message.key(anchor) != .season
        || message.meaning(anchor + 1).month != 0,
      let (shape, end) = date(at: anchor), shape.isDay, let span = resolver.span(shape)
    else { return nil }
    let day =
      key == .after
      ? span.to.next(weekday, orSame: true) : span.from.next(weekday, orSame: true).adding(days: -7)
    return (day, end)
  }

  private func moved(_ duration: DurationHit, _ sign: Double) -> DateShape? {
    resolver.shifted(by: duration, sign: sign)
      .map { .shifted(DutchClock.local($0.moment).date, $0.moment, $0.grain) }
  }

  /// Past "vanaf nu", "na vandaag".
  func pastNow(_ index: Int) -> Int {
    let at = message.isWord(index, "gerekend") ? index + 1 : index
    guard message.key(at) == .from || message.key(at) == .after, message[index].gap.isSpace,
      message.isWord(at + 1, "nu") || message.isWord(at + 1, "vandaag")
    else { return index }
    return at + 2
  }

  /// "De dag na morgen", "de week voor kerst", "de dag erna".
  func neighbour(at index: Int) -> Found? {
    guard let grain = message.meaning(index + 1).grain, grain >= .day, message[index + 1].gap.isSpace else {
      return nil
    }
    if grain == .day, message.isWord(index + 2, "erna") || message.isWord(index + 2, "ervoor") {
      return day(message.isWord(index + 2, "erna") ? 1 : -1, index + 3)
    }
    let key = message.key(index + 2)
    guard key == .after || key == .before, let (shape, end) = date(at: index + 3), shape.isDay,
      let span = resolver.span(shape)
    else { return nil }
    return (.span(DateSpan(span.from.start(of: grain).adding(key == .after ? 1 : -1, grain), grain)), end)
  }

  /// "K3", "Q1", with `index` at the letter and a year in front or behind: "Q3 2016", "K3 dit jaar".
  func shortQuarter(at index: Int) -> Found? {
    let number = message[index + 1]
    guard message.isWord(index, "q") || message.isWord(index, "k"), number.gap.isEmpty,
      number.digitCount == 1,
      (1...4).contains(number.value)
    else { return nil }
    var at = index + 2
    if message.key(at) == .of || message.key(at) == .inside { at += 1 }
    let step = relativeYear(at).map { (resolver.today.year + $0.step, $0.end) }
    let known = year(at).map { ($0.year, $0.end) } ?? step
    // "K3" sings, a "Q3" may be driven: without a year something must lead to it, as in "dit K3" and "in Q4".
    let isLed = [.inside, .of, .from, .until, .before, .after].contains(message.key(index - 1))
    guard known != nil || message.key(index - 1) == .this || isLed && message.isWord(index, "q") else {
      return nil
    }
    let (year, end) = known ?? (resolver.today.year, index + 2)
    return CivilDate(year: year, month: number.value * 3 - 2, day: 1).map {
      (.span(DateSpan($0, .quarter)), end)
    }
  }

  /// "2016 het derde kwartaal", with `index` at the year.
  func quarterOfYear(at index: Int) -> Found? {
    guard message[index].digitCount == 4, let (year, next) = year(index, from: 1900) else { return nil }
    let at = message.key(next) == .the ? next + 1 : next
    let rank = message.rank(at) > 0 ? message.rank(at) : message[at].value
    let last = message[at].digitCount > 0 ? suffix(at + 1) : at + 1
    guard (1...4).contains(rank), message.meaning(last).grain == .quarter, message[last].gap.isSpace else {
      return nil
    }
    return CivilDate(year: year, month: rank * 3 - 2, day: 1).map {
      (.span(DateSpan($0, .quarter)), last + 1)
    }
  }

  /// "Van volgende maand", "deze maand": the first day of that month.
  func relativeMonth(_ index: Int) -> (start: CivilDate, end: Int)? {
    var at = message.key(index) == .of ? index + 1 : index
    if message.key(at) == .the { at += 1 }
    guard [.next, .coming, .this, .previous].contains(message.key(at)),
      message.meaning(at + 1).grain == .month,
      message[index].gap.isOpen, let (shape, end) = relative(at: at), let span = resolver.span(shape)
    else { return nil }
    return (span.from, end)
  }

  /// "Dit jaar", "van volgend jaar": how many years from this one.
  func relativeYear(_ index: Int) -> (step: Int, end: Int)? {
    let key = message.key(index)
    guard [.next, .coming, .this, .previous].contains(key), message.meaning(index + 1).grain == .year else {
      return nil
    }
    return (key == .this ? 0 : key == .previous ? -1 : 1, index + 2)
  }

  /// Whether an abbreviated weekday stands beside another: "ma of di", "di, do".
  func isListed(_ index: Int) -> Bool {
    let own = message.meaning(index).weekday
    func isWeekday(_ at: Int) -> Bool {
      message.meaning(at).weekday != 0 && message.meaning(at).weekday != own
    }
    func isJoint(_ at: Int) -> Bool { message.key(at) == .and || message.key(at) == .or }
    if message.gap(index + 1).isDash && isWeekday(index + 1)
      || message.gap(index).isDash && isWeekday(index - 1)
    {
      return true
    }
    if message[index + 1].gap.isSpace, isWeekday(index + 1), message.has(.abbreviation, index + 1) {
      return true
    }
    if message.isWord(index + 1, "t"), message.isWord(index + 2, "m"), isWeekday(index + 3) { return true }
    if message.isWord(index - 1, "m"), message.isWord(index - 2, "t"), isWeekday(index - 3) { return true }
    if message.key(index + 1) == .until || message.isWord(index + 1, "tm"), isWeekday(index + 2) {
      return true
    }
    if message.key(index - 1) == .until || message.isWord(index - 1, "tm"), isWeekday(index - 2) {
      return true
    }
    return isJoint(index + 1) && isWeekday(index + 2) || isJoint(index - 1) && isWeekday(index - 2)
      || message.gap(index + 1).isOnly(",") && isWeekday(index + 1)
      || message.gap(index).isOnly(",") && isWeekday(index - 1)
  }

  /// "11-2016", "11 / 2016", "2016, nov".
  func monthOfYear(at index: Int) -> Found? {
    let (first, second) = (message[index], message[index + 1])
    if first.digitCount == 4, (1900...2199).contains(first.value), message.meaning(index + 1).month != 0,
      second.gap.isOnly(",") || second.gap.isSpace, message[index + 2].digitCount == 0
    {
      return (.month(Int(message.meaning(index + 1).month), year: first.value), index + 2)
    }
    guard first.digitCount <= 2, (1...12).contains(first.value), second.digitCount == 4,
      (1900...2199).contains(second.value), second.gap.isOnly("-") || second.gap.isOnly("/"),
      first.gap.count == 0 || first.gap.isSpacedAfter, message.endsPhrase(index + 2),
      message.gap(index + 2).sign != second.gap.sign, message.gap(index + 2).sign != 0x2F
    else { return nil }
    return (.month(first.value, year: second.value), index + 2)
  }
}
