import Model

/// Times that come back: "elke dag", "iedere maandag om 9 uur", "elke twee weken".
///
/// Their value is the first time that they come.
extension TimeParser {
  /// The repetition whose "elke" is word `index`.
  func every(at index: Int) -> Hit? {
    let next = index + 1
    guard message[next].gap.isSpace, next < message.count else { return nil }
    // "Elke twee weken".
    if let duration = DurationReader(message).duration(at: next), duration.end > next + 1,
      duration.grain >= .day
    {
      return whole(duration.grain, index, duration.end)
    }
    if let grain = message.meaning(next).grain, grain >= .day, message.meaning(next).part == nil {
      return whole(grain, index, next + 1)
    }
    if message.isWord(next, "werkdag") || message.isWord(next, "weekdag")
      || message.isWord(next, "doordeweekse")
    {
      return whole(.day, index, next + 1)
    }
    // "Elke avond om 9 uur".
    if let part = message.meaning(next).part, message.meaning(next).weekday == 0 {
      if let (clock, end) = clock(behind: next + 1),
        let bounds = resolver.bounds(TimeShape(part: part, clock: clock))
      {
        return hit(bounds.value, index, end)
      }
      return resolver.bounds(TimeShape(part: part)).map { hit($0.value, index, next + 1) }
    }
    if message.key(next) == .weekend, let found = dates.date(at: next) ?? dates.thisWeekend(next) {
      return resolver.bounds(TimeShape(date: found.shape)).map { hit($0.value, index, found.end) }
    }
    guard let found = single(at: next) else { return nil }
    return hit(found.value, index, found.end)
  }

  /// "15.00 iedere dag", "9.00 elke zondag", with "elke" at word `each`.
  func repeated(_ shape: TimeShape, _ index: Int, _ each: Int) -> Hit? {
    let day = message.meaning(each + 1)
    var shape = shape
    shape.date = Weekday(rawValue: Int(day.weekday)).map { .weekday($0) }
    guard shape.date != nil || day.grain == .day, message[each + 1].gap.isSpace else { return nil }
    return resolver.bounds(shape).map { hit($0.value, index, each + 2) }
  }

  /// "Wekelijks", "maandelijks".
  func repeated(at index: Int) -> Hit? {
    message.meaning(index).repeats.flatMap { whole($0, index, index + 1) }
  }

  private func whole(_ grain: Grain, _ index: Int, _ end: Int) -> Hit? {
    if grain == .day, let (clock, last) = clock(behind: end),
      let bounds = resolver.bounds(TimeShape(clock: clock))
    {
      return hit(bounds.value, index, last)
    }
    return resolver.bounds(TimeShape(date: .span(DateSpan(resolver.today.start(of: grain), grain))))
      .map { hit($0.value, index, end) }
  }

  private func clock(behind index: Int) -> (clock: Clock, end: Int)? {
    let at = message.key(index) == .at ? index + 1 : index
    guard message[index].gap.isOpen, index < message.count else { return nil }
    if let found = clocks.clock(at: at, announced: at > index) { return found }
    return nil
  }
}
