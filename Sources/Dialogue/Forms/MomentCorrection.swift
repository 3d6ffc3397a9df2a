import Model

/// What a new moment leaves standing of the old: "om 3 uur" keeps the day, "ik bedoel zondag" keeps the week and the
/// hour.
struct MomentCorrection {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func combined(_ new: SlotValue, with old: SlotValue) -> SlotValue {
    guard case .moment(let words, let from?, let to) = new, case .moment(let said, let before?, let end) = old
    else {
      return new
    }
    if let weekday = Wording.weekday(in: words) {
      return moved(to: weekday, (said, before, end)) ?? new
    }
    guard !namesDay(words) else { return new }
    let moved = DutchClock.moment(DutchClock.local(before).date, hour(DutchClock.local(from).time, words))
    return .moment(
      text: said + ", " + words, from: moved, to: to?.adding(seconds: moved.seconds - from.seconds))
  }

  /// "Vanaf 10 uur" on a day to come is in the morning, however late it is now; "8 uur 's avonds" stays where it is.
  private func hour(_ time: CivilTime, _ words: String) -> CivilTime {
    let numbers = Words(words).all.compactMap { Int($0.text) }
    guard (20...23).contains(time.hour), numbers.contains(time.hour - 12),
      !words.lowercased().contains("avond")
    else { return time }
    return CivilTime(hour: time.hour - 12, minute: time.minute) ?? time
  }

  /// Whether the words hold a day, a month or a date: then nothing of the old moment stays.
  private func namesDay(_ text: String) -> Bool {
    scene.words.contains(scene.cue(.days)) || text.contains { "-/".contains($0) }
      || Words(text).all.contains { $0.text.hasSuffix("e") && Int($0.text.dropLast()) != nil }
  }

  /// The old moment on this day of the week: the one nearest to it, or the one in the week that was said.
  private func moved(
    to weekday: Int, _ old: (said: String, from: Timestamp, to: Timestamp?)
  ) -> SlotValue? {
    let (date, time) = DutchClock.local(old.from)
    var days = (weekday - date.weekday.rawValue + 7) % 7
    let isWeek = old.to.map { $0.seconds - old.from.seconds > 2 * 86_400 } ?? false
    // "13 juni" names a day; "volgende week" does not say which, and "vandaag" is said of one that may not come back.
    if !isWeek, days > 3, date.adding(days: days - 7) >= DutchClock.local(scene.context.now).date {
      days -= 7
    }
    let moved = DutchClock.moment(date.adding(days: days), isWeek ? .midnight : time)
    let end = isWeek ? nil : old.to?.adding(seconds: moved.seconds - old.from.seconds)
    let day = Wording.day(date.adding(days: days), from: scene.context.now)
    let hour = isWeek || time == .midnight ? "" : " om \(time)"
    return .moment(text: day + hour, from: moved, to: end)
  }
}
