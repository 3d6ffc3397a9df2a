import Model

extension DateParser {
  /// "14-06-2026", "14/6", "10.10" after "op", "2026-06-14".
  func numeric(at index: Int) -> Found? {
    let (first, second, third) = (message[index], message[index + 1], message[index + 2])
    guard second.digitCount > 0, second.digitCount <= 2 || second.digitCount == 4 else {
      return wordy(at: index)
    }
    let sign = second.gap
    let isDash = sign.joins("-") || sign.joins("/")
    // "9-12u".
    if sign.joins("-"), message[index + 2].gap.isOpen,
      message.isWord(index + 2, "u") || message.isWord(index + 2, "uur") || message.isWord(index + 2, "h")
    {
      return nil
    }
    // "24/7" is always.
    if message[index + 2].gap.joins("."), message[index + 2].kind == .digits, sign.joins("/") { return nil }
    // "1/3 van de kosten" is a part of them.
    if sign.joins("/"), first.value < second.value, message.key(index + 2) == .of, !isAnnounced(index),
      message.key(index + 3) == .the || message.has(.possessive, index + 3)
    {
      return nil
    }
    if first.value == 24, second.value == 7, sign.joins("/"), message.key(index - 1) != .on { return nil }
    guard isDash || sign.joins(".") else { return nil }
    let hasThird =
      third.digitCount > 0 && third.gap.sign == sign.sign && third.gap.count == 1
      && third.gap.isSpacedBefore == false
      && !third.gap.isSpacedAfter
    // "13-12" in "2017-13-12" is no date.
    if message[index].gap.sign == sign.sign, message[index].gap.count == 1,
      !message[index].gap.isSpacedBefore,
      message[index - 1].kind == .digits, !endsDate(index)
    {
      return nil
    }
    if hasThird {
      // A fourth group makes it a phone number or an address of a machine, but for another date: "1-10-2018-7-10-2018".
      if message[index + 3].digitCount > 0, message[index + 3].gap.sign == sign.sign,
        message[index + 3].gap.count == 1,
        !message[index + 3].gap.isSpacedBefore, !(sign.joins("-") && endsDate(index + 3))
      {
        return nil
      }
      if first.digitCount == 4 {
        return Self.day(third.value, second.value, first.value).map { ($0, index + 3) }
      }
      guard first.digitCount <= 2, let year = year(third.value, digits: third.digitCount) else {
        return nil
      }
      return Self.day(first.value, second.value, year).map { ($0, index + 3) }
    }
    guard first.digitCount <= 2, second.digitCount <= 2, first.value >= 1, first.value <= 31,
      second.value >= 1, second.value <= 12
    else { return yearMonth(first, second, index) }
    if !isDash {
      guard
        message.key(index - 1) == .on || message.meaning(index - 1).weekday != 0
          || message.expected == .moment,
        message.endsPhrase(index + 2), !message.isWord(index + 2, "uur"), message.key(index - 1) != .at
      else { return nil }
    } else if !message.endsPhrase(index + 2) && !message[index + 3].gap.joins(":") && !isAnnounced(index)
      || message.gap(index + 2).joins("-") && !(sign.joins("/") && message[index + 3].gap.joins("/"))
      || message.gap(index + 2).sign == 0x2C
        && !message.gap(index + 2).isSpacedAfter && index + 2 < message.count
    {
      return nil
    }
    // "9-10 uur", "2-3 weken" and "van 4-6" count, they name no day.
    let goesOn =
      message.key(index + 2) == .until
      || (message.gap(index + 2).isDash && !message.gap(index + 2).joins("-"))
    if sign.joins("-"), !goesOn,
      message.key(index - 1) == .of || message.key(index - 1) == .between || message.key(index - 1) == .at
        || message.meaning(index + 2).part != nil || message.key(index + 2) == .genitive
    {
      return nil
    }
    // "Maandag 3-8", when 3 August is no Monday, and "maandagochtend 6-8": hours.
    if sign.joins("-"), first.value <= 12, message[index].gap.isSpace {
      let before = message.meaning(index - 1)
      if before.part != nil, before.dayOffset == nil || !message.isWord(index - 1, "morgen") { return nil }
      if let weekday = Weekday(rawValue: Int(before.weekday)), !agrees(weekday, second.value, first.value) {
        return nil
      }
    }
    if message.key(index - 1) == .number || message.has(.announcesHouseNumber, index - 1) { return nil }
    return Self.day(first.value, second.value, nil).map { ($0, index + 2) }
  }

  /// Whether day, month and year stand before word `index`, and such a date again from it on.
  private func endsDate(_ index: Int) -> Bool {
    func isDate(_ at: Int) -> Bool {
      message[at].digitCount > 0 && message[at].digitCount <= 2 && message[at + 1].digitCount > 0
        && message[at + 1].digitCount <= 2 && message[at + 2].digitCount == 4
    }
    return index >= 3 && isDate(index - 3) && isDate(index)
  }

  /// Whether such a day of this year or the next is that weekday.
  private func agrees(_ weekday: Weekday, _ month: Int, _ day: Int) -> Bool {
    let year = resolver.today.year
    return [year, year + 1].contains { CivilDate(year: $0, month: month, day: day)?.weekday == weekday }
  }

  /// Whether the word before digits tells that they are a day: "op 12/5", "volgende 12/5".
  private func isAnnounced(_ index: Int) -> Bool {
    switch message.key(index - 1) {
    case .on, .from, .until, .after, .this, .next, .coming, .previous, .each: true
    default: message.meaning(index - 1).weekday != 0
    }
  }

  /// "2/okt", "01-aug-2019".
  private func wordy(at index: Int) -> Found? {
    let month = message.meaning(index + 1).month
    let gap = message[index + 1].gap
    guard month != 0, gap.joins("-") || gap.joins("/"), message[index].digitCount <= 2,
      (1...31).contains(message[index].value)
    else { return nil }
    let third = message[index + 2]
    if third.gap.sign == gap.sign, third.digitCount == 4 {
      return Self.day(message[index].value, Int(month), third.value).map { ($0, index + 3) }
    }
    return Self.day(message[index].value, Int(month), nil).map { ($0, index + 2) }
  }

  /// "2015-3".
  private func yearMonth(_ first: Word, _ second: Word, _ index: Int) -> Found? {
    guard first.digitCount == 4, (1900...2199).contains(first.value), second.digitCount <= 2,
      (1...12).contains(second.value),
      message.endsPhrase(index + 2), second.gap.joins("-") || second.gap.joins("/")
    else { return nil }
    return (.month(second.value, year: first.value), index + 2)
  }

  /// "14 juni 2026", "14e van juni", "vierentwintig januari", "eerste van jan".
  func dayFirst(at index: Int) -> Found? {
    let rank = message.rank(index)
    let day = rank > 0 ? rank : message.cardinal(index)
    guard (1...31).contains(day), message[index].digitCount <= 2 else { return nil }
    var at = suffix(index + 1)
    if message.key(at) == .of, message[at].gap.isOpen { at += 1 }
    if message.key(at) == .the, at > index + 1, message.meaning(at + 1).grain == .month { return nil }
    if at > index + 1, let (start, last) = relativeMonth(suffix(index + 1)) {
      return (.dayMonth(day: day, month: start.month, year: start.year), last)
    }
    // "12, 13 en 14 augustus".
    if at == index + 1, let month = listedMonth(at) { return Self.day(day, month, nil).map { ($0, at) } }
    let month = message.meaning(at).month
    let gap = message[at].gap
    guard month != 0, gap.isOpen || gap.isOnly(".") && !gap.isSpacedBefore else { return nil }
    at += 1
    var next = at
    if message.key(next) == .of || message.key(next) == .inside { next += 1 }
    if let (year, end) = year(next, from: 1000), message[at].gap.count <= 1 {
      return Self.day(day, Int(month), year).map { ($0, end) }
    }
    return Self.day(day, Int(month), nil).map { ($0, at) }
  }

  /// The month of days that are listed from word `index` on: ", 13 en 14 augustus".
  private func listedMonth(_ index: Int) -> Int? {
    // "We komen met 3 en 5 juni is goed", "kamer 12 en 13 mei".
    guard message.key(index - 2) != .with,
      message.has(.function, index - 2) || index < 2 || message.key(index - 2) == .and
        || message[index - 1].gap.count > 0 || message[index - 2].digitCount > 0
        || message.meaning(index - 2).weekday != 0
    else { return nil }
    var at = index
    for _ in 0..<6 {
      let isJoined = message.key(at) == .and || message.key(at) == .or
      guard
        isJoined && message[at].gap.isSpace || message[at].gap.isOnly(",") && message[at].gap.isSpacedAfter
      else { return nil }
      if isJoined { at += 1 }
      guard message[at].digitCount > 0, message[at].digitCount <= 2, (1...31).contains(message[at].value)
      else { return nil }
      at = suffix(at + 1)
      if message[at].gap.isOpen, message.meaning(at).month != 0, !message.has(.abbreviation, at) {
        return Int(message.meaning(at).month)
      }
    }
    return nil
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int?) -> DateShape? {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.days(inMonth: month, of: year ?? 2000) else {
      return nil
    }
    return .dayMonth(day: day, month: month, year: year)
  }

  /// Two digits are this century's up to ten years from now: who was born in '45 is old.
  private func year(_ value: Int, digits: Int) -> Int? {
    switch digits {
    case 4 where (1000...2999).contains(value): value
    case 2: 2000 + value > resolver.today.year + 10 ? 1900 + value : 2000 + value
    default: nil
    }
  }
}
