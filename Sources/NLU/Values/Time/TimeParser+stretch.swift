import Model

extension TimeParser {
  /// "Komende 3 weken", "afgelopen twee jaar".
  func stretch(at index: Int) -> Hit? {
    guard let (count, grain, last) = counted(at: index + 1) else { return next(at: index) }
    let isPast = message.key(index) == .previous || message.key(index) == .final
    return stretch(of: count, grain, isPast: isPast, index, last)
  }

  /// "5 komende minuten".
  func countFirst(at index: Int) -> Hit? {
    guard message.cardinal(index) > 0, message[index + 1].gap.isSpace else { return nil }
    let key = message.key(index + 1)
    guard key == .coming || key == .next || key == .previous, let grain = message.meaning(index + 2).grain,
      message[index + 2].gap.isSpace
    else { return nil }
    return stretch(of: message.cardinal(index), grain, isPast: key == .previous, index, index + 3)
  }

  private func stretch(of count: Int, _ grain: Grain, isPast: Bool, _ index: Int, _ last: Int) -> Hit? {
    if grain < .day {
      let step: Int64 = grain == .second ? 1 : grain == .minute ? 60 : 3600
      let start = Timestamp(seconds: resolver.now.seconds - resolver.now.seconds % step)
      let length = Int64(count) * step
      let from = isPast ? start.adding(seconds: -length) : start.adding(seconds: step)
      return hit(
        .interval(from: from, to: from.adding(seconds: length), grain: grain.name), index, last)
    }
    let start = resolver.today.start(of: grain)
    let from = isPast ? start.adding(-count, grain) : start.adding(1, grain)
    return hit(
      .interval(
        from: resolver.moment(from, 0), to: resolver.moment(from.adding(count, grain), 0), grain: grain.name),
      index, last)
  }

  /// "Het komende uur", "de laatste minuut": so long from now.
  private func next(at index: Int) -> Hit? {
    guard let grain = message.meaning(index + 1).grain, grain == .hour || grain == .minute,
      message[index + 1].gap.isSpace
    else { return nil }
    let isPast = message.key(index) == .previous || message.key(index) == .final
    let other = resolver.now.adding(seconds: (grain == .hour ? 3600 : 60) * (isPast ? -1 : 1))
    let (from, to) = isPast ? (other, resolver.now) : (resolver.now, other)
    return hit(.interval(from: from, to: to, grain: Grain.minute.name), index, index + 2)
  }

  /// "Drie weken", "paar maanden", "2 decennia" behind "komende" or "afgelopen".
  private func counted(at index: Int) -> (count: Int, grain: Grain, end: Int)? {
    if message.key(index) == .pair, let grain = message.meaning(index + 1).grain,
      message[index + 1].gap.isSpace
    {
      return (2, grain, index + 2)
    }
    // "Afgelopen half jaar", "komende anderhalf jaar".
    if message.key(index) == .half || message.key(index) == .oneAndHalf,
      message.meaning(index + 1).grain == .year,
      message[index + 1].gap.isSpace
    {
      return (message.key(index) == .half ? 6 : 18, .month, index + 2)
    }
    guard let number = NumberReader(message).number(at: index), !number.isArticle, number.value >= 1,
      number.value < 10_000, message[number.end].gap.isOpen
    else { return nil }
    if let word = message.lexicon.durations[message[number.end].hash], word.grain == .year, !word.isAge {
      return (Int(number.value * word.count), .year, number.end + 1)
    }
    return message.meaning(number.end).grain.map { (Int(number.value), $0, number.end + 1) }
  }

  /// "In juni", "in 3 weken", "in 2026".
  func inside(at index: Int) -> Hit? {
    // "In een maand tijd" is how long it took.
    if let (shape, end) = dates.shifted(at: index + 1, sign: 1), !message.isWord(end, "tijd"),
      let bounds = resolver.bounds(TimeShape(date: shape))
    {
      return hit(bounds.value, index, end)
    }
    guard let (year, end) = dates.year(index + 1, from: 1900),
      year <= 2100 || message[index + 1].kind == .word
    else {
      return nil
    }
    // "In 2014 tot en met 2018".
    if let next = until(end), let high = self.end(next, nil, nil),
      let value = closed(TimeShape(date: .year(year)), high.shape, nil, nil)
    {
      return hit(value, index + 1, high.end)
    }
    // "In 1948 geboren", but not "in 2000 huizen".
    guard message.endsPhrase(end) || Participle.isLike(message.bytes, message[end].bytes),
      let bounds = resolver.bounds(TimeShape(date: .year(year)))
    else { return nil }
    return hit(bounds.value, index + 1, end)
  }
}
