import Model

/// Reads dates: "14 juni", "14-06-2026", "zaterdag over twee weken", "eerste dinsdag in oktober".
struct DateParser {
  let message: LexedMessage
  let resolver: TimeResolver

  typealias Found = (shape: DateShape, end: Int)

  /// The date that begins with word `index`.
  func date(at index: Int) -> Found? {
    let meaning = message.meaning(index)
    let word = message[index]
    if word.digitCount > 0 {
      return rankedHoliday(at: index) ?? monthOfYear(at: index) ?? quarterOfYear(at: index) ?? numeric(
        at: index)
        ?? dayFirst(at: index) ?? ordinalFirst(at: index) ?? ago(at: index)
    }
    switch meaning.key {
    case .next, .coming, .this, .previous: return relative(at: index)
    case .final: return ordinalFirst(at: index) ?? relative(at: index)
    case .begin, .middle, .end, .half:
      if let found = partOfPeriod(at: index) ?? ago(at: index) { return found }
    case .weekend: return weekend(at: index)
    case .season:
      let after = message.key(index + 1) == .of ? index + 2 : index + 1
      if let (year, end) = year(after) { return (.span(season(Int(meaning.holiday) - 1, year: year)), end) }
      return (.span(season(Int(meaning.holiday) - 1)), index + 1)
    case .over: return shiftedForward(at: index)
    // "'s Maandags".
    case .genitive where message.meaning(index + 1).weekday != 0 && message.meaning(index + 1).part == nil:
      return weekday(message.meaning(index + 1), at: index + 1)
    case .a, .oneAndHalf, .pair:
      if let found = ago(at: index) { return found }
    case .the:
      // "T" is what is left of "het", and no date has that in front: "kan t volgende week", "heb het 3 november gedaan".
      if message[index].bytes.count == 1, !message.isWord(index, "d") { return nil }
      if message.isWord(index, "het"), message[index + 1].digitCount > 0 { return nil }
      if let found = theDay(at: index) ?? neighbour(at: index) { return found }
      if message.key(index + 1) == .season || message.key(index + 1) == .weekend {
        return date(at: index + 1)
      }
      if message[index + 1].gap.isOpen,
        [.next, .coming, .previous, .begin, .middle, .end, .final].contains(message.key(index + 1))
      {
        return date(at: index + 1)
      }
      if message[index + 1].digitCount > 0 { return dayFirst(at: index + 1) ?? ordinalFirst(at: index + 1) }
      return message.rank(index + 1) > 0 ? date(at: index + 1) : nil
    default: break
    }
    if meaning.holiday != 0 { return holiday(Int(meaning.holiday) - 1, end: index + 1) }
    if let found = holidayPhrase(at: index) { return found }
    // "Goede morgen" greets.
    if message.isWord(index, "morgen"),
      message.isWord(index - 1, "goede") || message.isWord(index - 1, "goeie")
    {
      return nil
    }
    if let offset = meaning.dayOffset {
      return ahead(of: Int(offset), index + 1) ?? day(Int(offset), index + 1)
    }
    if meaning.weekday != 0 { return weekday(meaning, at: index) }
    if meaning.month != 0 { return month(Int(meaning.month), meaning, at: index) }
    if meaning.grain == .week { return week(at: index) }
    if meaning.key == .shortQuarter { return shortQuarter(at: index) }
    if meaning.grain == .year, let (year, end) = year(index + 1) { return (.year(year), end) }
    if message.isWord(index, "jaren"), let found = decade(at: index + 1) { return found }
    if meaning.grain == .month, message.meaning(index + 1).month != 0, message[index + 1].gap.isOpen {
      return month(Int(message.meaning(index + 1).month), message.meaning(index + 1), at: index + 1)
    }
    if message.rank(index) > 0 { return dayFirst(at: index) ?? ordinalFirst(at: index) }
    if message.cardinal(index) > 0 { return dayFirst(at: index) ?? ago(at: index) }
    return nil
  }

  func day(_ offset: Int, _ end: Int) -> Found {
    (.span(DateSpan(resolver.today.adding(days: offset), .day)), end)
  }

  // MARK: Words

  private func weekday(_ meaning: Meaning, at index: Int) -> Found? {
    guard let weekday = Weekday(rawValue: Int(meaning.weekday)) else { return nil }
    var end = index + 1
    if meaning.flags.contains(.abbreviation) {
      let hasPoint = message.gap(end).sign == 0x2E && !message.gap(end).isSpacedBefore
      let hasDate =
        message[end].digitCount > 0 && message[end].digitCount <= 2 && message.meaning(end + 1).month != 0
      let isAlone =
        end == message.count || message[end].gap.count > 0 || message.isWord(end, "t")
        || message.isWord(end, "tm")
      guard
        hasPoint || hasDate || (message.expected == .moment && isAlone) || isListed(index)
          || message[index].bytes.count >= 4 && message.key(index - 1) == .on
      else { return nil }
      if hasPoint,
        message.isWord(index, "zon") || message.isWord(index, "do") || message.isWord(index, "vrij"),
        message.gap(end).count > 0, message.gap(end).isSpacedAfter, message[end].isCapital, index > 0
      {
        return nil
      }
    }
    if let (day, last) = nearest(weekday, to: end) { return (.span(DateSpan(day, .day)), last) }
    // "Zaterdag over twee weken": so many weeks after the coming one.
    if message.key(end) == .over, let number = NumberReader(message).number(at: end + 1), number.value < 100,
      message.meaning(number.end).grain == .week
    {
      let day = resolver.today.next(weekday).adding(days: Int(number.value) * 7)
      return (.span(DateSpan(day, .day)), number.end + 1)
    }
    // "Maandag 21": the day of the month, when it can be no hour.
    if message[end].digitCount == 2, (13...31).contains(message[end].value), message[end].gap.isSpace,
      message.endsPhrase(end + 1), !message.isWord(end + 1, "uur"), message.key(end + 1) != .until,
      !message.gap(end + 1).isDash, message[end + 1].gap.sign != 0x3A, !message[end + 1].gap.joins(".")
    {
      return (resolver.agreeing(weekday, day: message[end].value), end + 1)
    }
    if message.isWord(end, "eerstvolgende") || message.isWord(end, "aanstaande") || message.isWord(end, "as")
    {
      end += 1
    }
    return (.weekday(weekday), end)
  }

  private func month(_ month: Int, _ meaning: Meaning, at index: Int) -> Found? {
    // "30 februari" is no day, and February neither.
    if message[index].gap.isOpen, message[index - 1].digitCount == 2, message[index - 1].value <= 31,
      message[index - 1].value > CivilDate.days(inMonth: month, of: 2000)
    {
      return nil
    }
    let next = message[index + 1]
    if next.gap.isOpen || next.gap.isOnly(",") || next.gap.isOnly("."), let (year, end) = year(index + 1) {
      return (.month(month, year: year), end)
    }
    // "Dec-2018", "dec/2018".
    if next.gap.joins("-") || next.gap.joins("/"), next.digitCount == 4, (1900...2199).contains(next.value) {
      return (.month(month, year: next.value), index + 2)
    }
    // "Februari 15".
    if next.gap.isOpen, next.digitCount > 0, next.digitCount <= 2, (1...31).contains(next.value),
      message.endsPhrase(index + 2),
      message[index + 2].gap.sign != 0x3A
    {
      let end = suffix(index + 2)
      if let (year, end) = year(end) { return (.dayMonth(day: next.value, month: month, year: year), end) }
      return (.dayMonth(day: next.value, month: month, year: nil), end)
    }
    let announced =
      [.inside, .from, .until, .between, .after, .before, .over, .of].contains(message.key(index - 1))
      || message.meaning(index - 1).grain == .month && message[index].gap.isSpace
      || message.gap(index + 1).isDash && message.meaning(index + 1).month != 0
    if meaning.flags.contains(.abbreviation),
      !announced
        || message.isWord(index, "jan")
          && (message[index].isCapital || [.of, .before, .over, .after].contains(message.key(index - 1)))
    {
      guard message.gap(index + 1).sign == 0x2E, !message.isWord(index, "jan"), !message.isWord(index, "maa")
      else { return nil }
    }
    if [.inside, .of].contains(message.key(index + 1)), message[index + 1].gap.isOpen,
      let (year, end) = year(index + 2)
    {
      return (.month(month, year: year), end)
    }
    return (.month(month, year: nil), index + 1)
  }

  private func holiday(_ number: Int, end: Int) -> Found? {
    let holiday = Holiday.all[number]
    var after = end
    if message.key(after) == .inside || message.key(after) == .of { after += 1 }
    if let (year, end) = year(after), let date = holiday.date(in: year) {
      return (.span(DateSpan(date, .day)), end)
    }
    if let (step, last) = relativeYear(after), let date = holiday.date(in: resolver.today.year + step) {
      return (.span(DateSpan(date, .day)), last)
    }
    return resolver.nextYearly { holiday.date(in: $0) }.map { (.span(DateSpan($0, .day)), end) }
  }

  private func holidayPhrase(at index: Int) -> Found? {
    guard index + 1 < message.count,
      message.meaning(index).ordinal > 0 || message.key(index) == .feast
        || message.meaning(index).grain == .day
        || message.cardinal(index) == 3
    else {
      return nil
    }
    let first = message[index].bytes
    guard first.count >= 1, first.count <= 11 else { return nil }
    for phrase in Holiday.phrases where message.matches(phrase.words, at: index) {
      return Holiday.index(phrase.name).flatMap { holiday($0, end: index + phrase.words.count) }
    }
    return nil
  }

  /// "Jaren '70", "jaren dertig", behind the word for years.
  private func decade(at index: Int) -> Found? {
    let number = message.cardinal(index)
    guard number >= 10, number <= 90, number % 10 == 0, message[index].gap.isSpace else { return nil }
    let century = number > resolver.today.year % 100 ? 1900 : 2000
    return CivilDate(year: century + number, month: 1, day: 1).map {
      (.span(DateSpan(from: $0, to: $0.adding(months: 120), grain: .year, isInterval: true)), index + 1)
    }
  }

  /// "1e kerstdag", "2de paasdag".
  private func rankedHoliday(at index: Int) -> Found? {
    let end = suffix(index + 1)
    guard end > index + 1, message.meaning(end).holiday != 0, message[end].gap.isSpace,
      message[index].value <= 2
    else {
      return nil
    }
    let first: StaticString = message[index].value == 1 ? "eerste" : "tweede"
    for phrase in Holiday.phrases
    where phrase.words.count == 2 && phrase.words[0].description == first.description {
      guard message.isWord(end, phrase.words[1]) else { continue }
      return Holiday.index(phrase.name).flatMap { holiday($0, end: end + 1) }
    }
    return nil
  }

  func season(_ number: Int, year: Int? = nil) -> DateSpan {
    let bounds = Season.bounds[number]
    let today = resolver.today
    for start in (year ?? today.year - 1)...(today.year + 2) {
      let end = bounds.to.month < bounds.from.month ? start + 1 : start
      guard let from = CivilDate(year: start, month: bounds.from.month, day: bounds.from.day),
        let to = CivilDate(year: end, month: bounds.to.month, day: bounds.to.day), to > today || year != nil
      else { continue }
      return DateSpan(from: from, to: to, grain: .day, isInterval: true)
    }
    return DateSpan(today, .day)
  }

  /// "De 14e", "op de eerste".
  private func theDay(at index: Int) -> Found? {
    let next = index + 1
    var end = next + 1
    var day = -1
    if message[next].digitCount > 0, message[next].digitCount <= 2 {
      day = message[next].value
      end = suffix(next + 1)
      // "De 14" without a suffix is a day only when a day is asked for.
      if end == next + 1, message.meaning(end).month == 0, message.expected != .moment,
        !isBeforeClock(index, end)
      {
        day = -1
      }
    } else {
      day = message.rank(next)
    }
    if day > 0, isBeforeClock(index, end) { return (.dayOfMonth(day), end) }
    if (1...31).contains(day), end > next + 1 || message[next].digitCount == 0,
      let (start, last) = relativeMonth(end)
    {
      return (.dayMonth(day: day, month: start.month, year: start.year), last)
    }
    let isAfterWeekday = message.meaning(index - 1).weekday != 0 && message[index].gap.isOpen
    guard (1...31).contains(day), isAfterWeekday || message.endsPhrase(end) else { return nil }
    if message.meaning(end).weekday != 0 || message.meaning(end).grain != nil { return nil }
    let before = message.key(index - 1)
    let isDated =
      before == .on || before == .from || before == .until || before == .of || before == .before
      || message.expected == .moment || isAfterWeekday
    guard isDated else { return nil }
    if message.key(end) == .of, message.meaning(end + 1).month != 0 { return nil }
    return (.dayOfMonth(day), end)
  }

  /// Whether "op de 17" or "op 15", up to `end`, is followed by a time of day, as a day of the month is.
  func isBeforeClock(_ index: Int, _ end: Int) -> Bool {
    guard message.key(index - 1) == .on, message[end].gap.isSpace,
      [.at, .from, .of, .between, .around].contains(message.key(end))
    else { return false }
    let clock = message[end + 1]
    guard clock.kind == .digits || message.cardinal(end + 1) > 0 else { return false }
    return ClockParser(message: message).clock(at: end + 1, announced: message.key(end) == .at) != nil
  }

  /// Past "e", "ste" or "de" right behind digits.
  func suffix(_ index: Int) -> Int {
    guard message[index].gap.isEmpty, message[index].kind == .word else { return index }
    return message.isWord(index, "e") || message.isWord(index, "ste") || message.isWord(index, "de")
      ? index + 1 : index
  }

  /// A year in four digits or in words, with the word after it; from `lowest` on.
  func year(_ index: Int, from lowest: Int = 1700) -> (year: Int, end: Int)? {
    let word = message[index]
    guard word.gap.isOpen || word.gap.isOnly(",") || word.gap.isOnly(".") else { return nil }
    if word.kind == .digits {
      guard word.digitCount == 4, word.value >= lowest, word.value <= 2199,
        !message[index + 1].gap.joins(":"),
        !(message[index + 1].gap.joins(".") && message[index + 1].kind == .digits)
      else { return nil }
      return (word.value, index + 1)
    }
    return spokenYear(index)
  }

  /// "Tweeduizend achttien", "negentienhonderd en één", "negentien zeventig", "negentiennegenennegentig", "twintig nul drie".
  private func spokenYear(_ index: Int) -> (year: Int, end: Int)? {
    let first = message.cardinal(index)
    guard first >= 16, message[index].kind == .word else { return nil }
    let second = message.cardinal(index + 1)
    if (16...20).contains(first), second >= 10, second <= 99, message[index + 1].gap.isSpace {
      return (first * 100 + second, index + 2)
    }
    if (16...20).contains(first), second == 0, (1...9).contains(message.cardinal(index + 2)),
      message[index + 2].gap.isSpace,
      message[index + 1].gap.isSpace
    {
      return (first * 100 + message.cardinal(index + 2), index + 3)
    }
    guard let number = NumberReader(message).number(at: index), number.value == number.value.rounded(),
      number.value >= 1000, number.value <= 2199
    else { return nil }
    let hasOne =
      number.value.truncatingRemainder(dividingBy: 100) == 0 && message.key(number.end) == .and
      && message.key(number.end + 1) == .a && message.endsPhrase(number.end + 2)
    return hasOne ? (Int(number.value) + 1, number.end + 2) : (Int(number.value), number.end)
  }
}
