import Model

/// Times with "am" and "pm" behind them, and those said by halves: "een uur of drie".
extension ClockParser {
  /// The clock with the "pm" or the zone behind it, when there is one.
  func settled(_ found: (clock: Clock, end: Int)) -> (clock: Clock, end: Int) {
    if message[found.end].gap.isSpace, let zone = Self.zones[message.word(found.end)] {
      var clock = found.clock
      (clock.zone, clock.isTwelveHour) = (zone, false)
      return (clock, found.end + 1)
    }
    guard let (isAfternoon, end) = meridiem(found.end), found.clock.hour <= 12 else { return found }
    var clock = found.clock
    clock.isTwelveHour = false
    clock.hour = clock.hour % 12 + (isAfternoon ? 12 : 0)
    return (clock, end)
  }

  private static let zones = ["gmt": 0, "utc": 0, "cet": 3600, "cest": 7200]

  /// "3pm", "340pm", "1140 a.m.": digits that only "am" or "pm" makes a time.
  func meridiemDigits(at index: Int) -> (clock: Clock, end: Int)? {
    let word = message[index]
    guard word.digitCount >= 1, word.digitCount <= 4, let (isAfternoon, end) = meridiem(index + 1) else {
      return nil
    }
    let isLong = word.digitCount >= 3
    let (hour, minute) = isLong ? (word.value / 100, word.value % 100) : (word.value, 0)
    guard hour >= 1, hour <= 12, minute < 60 else { return nil }
    return (
      Clock(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute, grain: isLong ? .minute : .hour), end
    )
  }

  /// "pm", "p.m.", "a m": whether it is the afternoon, and the word after it.
  private func meridiem(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
    let word = message[index]
    guard word.kind == .word, word.gap.isOpen || word.gap.isOnly(".") else { return nil }
    if message.isWord(index, "am") || message.isWord(index, "pm") {
      return (message.isWord(index, "pm"), index + 1)
    }
    guard message.isWord(index, "a") || message.isWord(index, "p"), message.isWord(index + 1, "m"),
      message[index + 1].gap.isSpace || message[index + 1].gap.sign == 0x2E
    else { return nil }
    return (message.isWord(index, "p"), index + 2)
  }

  /// "Een uur of drie", once something tells that it is a time of day.
  func about(at index: Int) -> (clock: Clock, end: Int)? {
    guard message.key(index) == .a, message.isWord(index + 1, "uur"), message.key(index + 2) == .or,
      message[index + 1].gap.isSpace
    else { return nil }
    let hour = message.cardinal(index + 3)
    guard hour >= 2, hour <= 24 else { return nil }
    let before = message.key(index - 1)
    let isLed =
      [.at, .around, .from, .until, .after, .before].contains(before) || message.expected == .moment
    let behind = message.meaning(index + 4)
    guard
      isLed || behind.part != nil || behind.key == .genitive
        || behind.key == .inside && message.meaning(index + 6).part != nil
    else { return nil }
    return (Clock(hour: hour, isTwelveHour: hour <= 12), index + 4)
  }
}
