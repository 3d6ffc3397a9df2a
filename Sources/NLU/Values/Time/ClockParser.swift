import Model

/// Reads times on the clock: "half drie", "kwart voor vier", "15:30", "14u30", "3 uur".
struct ClockParser {
  let message: LexedMessage

  /// The clock time that begins with word `index`.
  ///
  /// `announced` when a word such as "om" stands before it, so that a bare number will do.
  func clock(at index: Int, announced: Bool) -> (clock: Clock, end: Int)? {
    if let found = meridiemDigits(at: index) ?? about(at: index) { return found }
    return plain(at: index, announced: announced).map(settled)
  }

  private func plain(at index: Int, announced: Bool) -> (clock: Clock, end: Int)? {
    switch message.key(index) {
    case .noon: return (Clock(hour: 12), index + 1)
    case .midnight: return (Clock(hour: 24), index + 1)
    case .half:
      guard let hour = hour(at: index + 1), hour <= 12, hour > 0 else { return nil }
      let end = uur(index + 2)
      return (Clock(hour: hour - 1 == 0 ? 12 : hour - 1, minute: 30, grain: .minute, isTwelveHour: true), end)
    case .quarter: return relative(minutes: 15, at: index + 1, announced)
    default: break
    }
    guard message[index].kind != .symbol else { return nil }
    let number = message.cardinal(index)
    guard number >= 0, number < 60 else { return nil }
    if let found = written(at: index) { return found }
    if let found = relative(minutes: number, at: index + 1, announced) { return found }
    guard number <= 24 else { return nil }
    if isHourWord(index + 1) { return spoken(number, at: index) }
    guard announced, message.endsPhrase(index + 1), !isMeasured(index + 1) else { return nil }
    // "Het gaat om twee onder een kap", "… om 2-onder-1-kap".
    if message.isWord(index + 1, "onder") { return nil }
    // "Het gaat om een heel ander plan".
    if message.key(index) == .a, index + 1 < message.count, message[index + 1].gap.isOpen { return nil }
    return (Clock(hour: number, isTwelveHour: number > 0 && number <= 12), index + 1)
  }

  // MARK: Digits

  /// "15:30", "15.30 uur", "14u30", "19:56:30", "18:30u".
  private func written(at index: Int) -> (clock: Clock, end: Int)? {
    let hour = message[index]
    guard hour.digitCount > 0, hour.digitCount <= 2, hour.value <= 24 else { return nil }
    let next = message[index + 1]
    if isHourLetter(index + 1), next.gap.isEmpty, message[index + 2].gap.isEmpty,
      message[index + 2].digitCount == 2,
      message[index + 2].value < 60
    {
      return (Clock(hour: hour.value, minute: message[index + 2].value, grain: .minute), index + 3)
    }
    guard next.digitCount == 2, next.value < 60 else { return nil }
    let isPoint = next.gap.joins(".")
    guard next.gap.joins(":") || isPoint else { return nil }
    var end = index + 2
    var clock = Clock(hour: hour.value, minute: next.value, grain: .minute)
    if message[end].gap.joins(":"), message[end].digitCount == 2, message[end].value < 60 {
      clock.second = message[end].value
      clock.grain = .second
      end += 1
    }
    let isHour = isHourWord(end)
    if isPoint, !isHour {
      // 10.10 may be a date, and 2.50 a price: something must announce it, or it is in 24-hour notation.
      guard message[end].gap.sign != 0x2E || !message[end].gap.joins(".") else { return nil }
      guard isAnnounced(index) || (hour.value >= 13 && message.endsPhrase(end)),
        message.meaning(end).unit == 0
      else { return nil }
    }
    return (clock, isHour ? end + 1 : end)
  }

  /// "3 uur", "drie uur dertig", "3 uur 15".
  private func spoken(_ hour: Int, at index: Int) -> (clock: Clock, end: Int)? {
    var end = index + 2
    var clock = Clock(
      hour: hour,
      isTwelveHour: hour > 0 && hour <= 12 && message[index].digitCount < 2 || hour == 10
        || hour == 11 || hour == 12)
    let minute = message.cardinal(end)
    if minute > 0, minute < 60, message.key(end) != .a, message[end].gap.isOpen,
      message.endsPhrase(end + 1) || message.isWord(end + 1, "pm") || message.isWord(end + 1, "p"),
      message.meaning(end + 1).month == 0
    {
      (clock.minute, clock.grain) = (minute, .minute)
      end += 1
    }
    return (clock, end)
  }

  // MARK: Relative to the hour

  /// "Tien over drie", "kwart voor half acht", "5 minuten voor 12", "drie minuten na 22:10".
  private func relative(minutes: Int, at index: Int, _ announced: Bool) -> (clock: Clock, end: Int)? {
    var at = index
    let hasUnit = message.meaning(at).grain == .minute
    if hasUnit { at += 1 }
    let key = message.key(at)
    guard key == .over || key == .before || key == .after && hasUnit, message[at].gap.isOpen, minutes < 60
    else {
      return nil
    }
    if hasUnit, let (base, end) = written(at: at + 1), base.grain == .minute {
      let total = (base.hour * 60 + base.minute + (key == .before ? -minutes : minutes) + 1440) % 1440
      return (Clock(hour: total / 60, minute: total % 60, grain: .minute), end)
    }
    var base = 0
    var hourIndex = at + 1
    if message.key(hourIndex) == .half {
      base = -30
      hourIndex += 1
    }
    guard let hour = hour(at: hourIndex), message.meaning(hourIndex + 1).unit == 0 else { return nil }
    guard
      base != 0 || announced || isHourWord(hourIndex + 1) || message.endsPhrase(hourIndex + 1)
        || message.meaning(hourIndex + 1).part != nil
    else { return nil }
    let isShort = hour <= 12 && hour > 0
    let total = (hour * 60 + base + (key == .before ? -minutes : minutes) + 1440) % 1440
    let clock = Clock(
      hour: total / 60 == 0 && isShort ? 12 : total / 60, minute: total % 60, grain: .minute,
      isTwelveHour: isShort)
    return (clock, uur(hourIndex + 1))
  }

  private func hour(at index: Int) -> Int? {
    let hour = message.cardinal(index)
    guard hour >= 0, hour <= 24, message[index].gap.isOpen, message[index].digitCount <= 2 else { return nil }
    return hour
  }

  /// Past the word "uur", if it is there.
  private func uur(_ index: Int) -> Int { isHourWord(index) ? index + 1 : index }

  private func isHourWord(_ index: Int) -> Bool {
    message[index].gap.isOpen && (message.isWord(index, "uur") || isHourLetter(index))
  }

  private func isHourLetter(_ index: Int) -> Bool { message.isWord(index, "u") || message.isWord(index, "h") }

  private func isMeasured(_ index: Int) -> Bool {
    let meaning = message.meaning(index)
    return message[index].gap.isOpen && (meaning.unit != 0 || (meaning.grain != nil && meaning.part == nil))
  }

  private func isAnnounced(_ index: Int) -> Bool {
    switch message.key(index - 1) {
    case .at, .from, .until, .between, .around: true
    case .and: message.key(index - 4) == .between || message.key(index - 3) == .between
    case .of: message.key(index + 2) == .until || message.gap(index + 2).isDash
    default:
      // "Eerder dan 15.00", "04-12-2019 6.00".
      (message.isWord(index - 1, "dan") || message.isWord(index - 1, "als"))
        && (message.key(index - 2) == .earlier || message.isWord(index - 2, "later"))
        || message[index - 1].digitCount == 4 && message[index].gap.isSpace && !message[index - 1].gap.isOpen
        || message.meaning(index - 1).weekday != 0 || message.meaning(index - 1).dayOffset != nil
        || message.meaning(index - 1).month != 0
        || (message.gap(index).isDash && message[index - 1].digitCount == 2)
        || message.expected == .moment
    }
  }
}
