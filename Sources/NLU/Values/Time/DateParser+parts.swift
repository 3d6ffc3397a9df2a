import Model

extension DateParser {
  /// "Begin juni", "eind van de maand", "half mei".
  func partOfPeriod(at index: Int) -> Found? {
    var at = index + 1
    if message.key(at) == .of { at += 1 }
    let isThe = message.key(at) == .the
    if isThe { at += 1 }
    guard message[at].gap.isOpen, at < message.count else { return nil }
    var span: DateSpan?
    var end = at + 1
    let meaning = message.meaning(at)
    if isThe, let grain = meaning.grain, grain >= .week {
      span = DateSpan(resolver.today.start(of: grain), grain)
    }
    if span == nil,
      meaning.month != 0 || [.next, .coming, .this, .previous].contains(meaning.key) || meaning.grain == .year
        || message[at].digitCount == 4
    {
      if let found = date(at: at) { (span, end) = (resolver.span(found.shape), found.end) }
      if span == nil, let (year, last) = year(at), message.key(index) != .half {
        (span, end) = (resolver.span(.year(year)), last)
      }
    }
    guard let span, !span.isInterval, span.grain >= .week else { return nil }
    let days = span.to.daysSince1970 - span.from.daysSince1970
    // Of a month the first ten days, the next ten, and the rest.
    let (first, second) = span.grain == .month ? (10, 20) : (days / 3, days * 2 / 3)
    let (from, to): (CivilDate, CivilDate) =
      switch message.key(index) {
      case .begin: (span.from, span.from.adding(days: first))
      case .middle, .half: (span.from.adding(days: first), span.from.adding(days: second))
      default: (span.from.adding(days: second), span.to)
      }
    return (
      .span(
        DateSpan(
          from: from, to: to, grain: span.grain == .month ? .day : span.grain, isInterval: true,
          period: span.grain)), end
    )
  }

  /// "Eerste dinsdag in oktober", "laatste dag van de maand", "derde kwartaal", "derde dinsdag na kerst 2014".
  func ordinalFirst(at index: Int) -> Found? {
    let isFinal = message.key(index) == .final
    let rank = isFinal ? -1 : message.rank(index) > 0 ? message.rank(index) : message[index].value
    let at = message[index].digitCount > 0 ? suffix(index + 1) : index + 1
    guard isFinal || rank > 0, rank < 54, message[index].digitCount == 0 || at > index + 1,
      message[at].gap.isOpen
    else { return nil }
    let unit = message.meaning(at)
    if message.isWord(at, "helft"), isFinal || rank <= 2 { return half(isFirst: rank == 1, at + 1) }
    if !isFinal, rank <= 30, message.isWord(at, "eeuw"),
      let from = CivilDate(year: (rank - 1) * 100, month: 1, day: 1)
    {
      return (
        .span(DateSpan(from: from, to: from.adding(months: 1200), grain: .year, isInterval: true)), at + 1
      )
    }
    guard
      unit.weekday != 0 || unit.grain == .day || unit.grain == .week || unit.grain == .quarter
        || unit.grain == .month
    else { return nil }
    let joint = message.key(at + 1)
    var from = at + 2
    if message.key(from) == .the { from += 1 }
    var period: DateSpan?
    var isGeneric = false
    var end = at + 1
    if joint == .inside || joint == .of || joint == .after {
      if message.key(at + 2) == .the, let grain = message.meaning(from).grain, grain >= .week {
        (period, end) = (DateSpan(resolver.today.start(of: grain), grain), from + 1)
        isGeneric = true
      } else if let found = date(at: from) ?? year(from).map({ (.year($0.year), $0.end) }) {
        (period, end) = (resolver.span(found.shape), found.end)
      }
    }
    if unit.grain == .quarter {
      guard rank <= 4, !isFinal || period != nil else { return nil }
      if period == nil, let (year, last) = year(at + 1) { (period, end) = (resolver.span(.year(year)), last) }
      let year = period?.from.yearStart ?? resolver.today.yearStart
      return (.span(DateSpan(year.adding(months: isFinal ? 9 : (rank - 1) * 3), .quarter)), end)
    }
    // "De derde dinsdag": of this month, or of the next when it is over.
    if period == nil, unit.weekday != 0, rank > 0, rank <= 5, message.endsPhrase(at + 1) || end == at + 1 {
      let month = DateSpan(resolver.today.monthStart, .month)
      guard let found = nth(rank, unit, of: month, after: false),
        let later = nth(rank, unit, of: DateSpan(month.to, .month), after: false)
      else { return nil }
      return (.span(found.to > resolver.today ? found : later), end)
    }
    if let period, period.grain == .year, unit.grain == .week, joint != .after,
      let week = week(rank, of: period.from.year)
    {
      return (.span(week), end)
    }
    guard let period, let found = nth(rank, unit, of: period, after: joint == .after) else { return nil }
    // "De eerste zaterdag van de maand" is next month's when this month's is over.
    if found.to <= resolver.today, isGeneric, joint != .after,
      let later = nth(rank, unit, of: DateSpan(period.to, period.grain), after: false)
    {
      return (.span(later), end)
    }
    return (.span(found), end)
  }

  /// "Eerste helft van het jaar", "tweede helft van juni", with `index` behind the noun.
  private func half(isFirst: Bool, _ index: Int) -> Found? {
    guard message.key(index) == .of, message[index].gap.isSpace else { return nil }
    var span: DateSpan?
    var end = index + 3
    if message.key(index + 1) == .the, let grain = message.meaning(index + 2).grain, grain >= .month {
      span = DateSpan(resolver.today.start(of: grain), grain)
    } else if let found = date(at: index + 1) ?? year(index + 1).map({ (.year($0.year), $0.end) }) {
      (span, end) = (resolver.span(found.shape), found.end)
    }
    guard let span, !span.isInterval, span.grain >= .month else { return nil }
    let days = span.to.daysSince1970 - span.from.daysSince1970
    let middle =
      span.grain == .month
      ? span.from.adding(days: (days + 1) / 2) : span.from.adding(months: span.grain == .year ? 6 : 1)
    return (
      .span(
        DateSpan(
          from: isFirst ? span.from : middle, to: isFirst ? middle : span.to,
          grain: span.grain == .year ? .month : .day,
          isInterval: true)), end
    )
  }

  /// A week of a year by its number (ISO 8601), from the back when that is negative.
  private func week(_ rank: Int, of year: Int) -> DateSpan? {
    guard let first = CivilDate(year: year, month: 1, day: 4)?.monday,
      let next = CivilDate(year: year + 1, month: 1, day: 4)?.monday
    else { return nil }
    return DateSpan(rank > 0 ? first.adding(days: (rank - 1) * 7) : next.adding(days: -7), .week)
  }

  private func nth(_ rank: Int, _ unit: Meaning, of period: DateSpan, after: Bool) -> DateSpan? {
    if let weekday = Weekday(rawValue: Int(unit.weekday)) {
      if rank < 0 { return DateSpan(period.to.next(weekday, orSame: true).adding(days: -7), .day) }
      let start = after ? period.to : period.from
      return DateSpan(start.next(weekday, orSame: true).adding(days: (rank - 1) * 7), .day)
    }
    guard let grain = unit.grain else { return nil }
    if rank < 0 {
      let start = period.to.adding(days: -1).start(of: grain)
      // The last week is the last that lies in the month as a whole.
      return DateSpan(
        grain == .week && start.adding(days: 7) > period.to ? start.adding(days: -7) : start, grain)
    }
    let first = period.from.start(of: grain)
    return DateSpan((first < period.from ? first.adding(1, grain) : first).adding(rank - 1, grain), grain)
  }
}
