import Model

extension TimeParser {
  /// "Komende 3 weken", "afgelopen twee jaar".
  func stretch(at index: Int) -> Hit? {
    guard let number = NumberReader(message).number(at: index + 1), !number.isArticle, number.value >= 1,
      number.value < 10_000,
      let grain = message.meaning(number.end).grain, message[number.end].gap.isOpen
    else { return nil }
    let count = Int(number.value)
    let isPast = message.key(index) == .previous
    if grain < .day {
      let step: Int64 = grain == .second ? 1 : grain == .minute ? 60 : 3600
      let start = Timestamp(seconds: resolver.now.seconds - resolver.now.seconds % step)
      let length = Int64(count) * step
      let from = isPast ? start.adding(seconds: -length) : start.adding(seconds: step)
      return hit(
        .interval(from: from, to: from.adding(seconds: length), grain: grain.name), index, number.end + 1)
    }
    let start = resolver.today.start(of: grain)
    let from = isPast ? start.adding(-count, grain) : start.adding(1, grain)
    return hit(
      .interval(
        from: resolver.moment(from, 0), to: resolver.moment(from.adding(count, grain), 0), grain: grain.name),
      index,
      number.end + 1)
  }

  /// "In juni", "in 3 weken", "in 2026".
  func inside(at index: Int) -> Hit? {
    if let (shape, end) = dates.shifted(at: index + 1, sign: 1),
      let bounds = resolver.bounds(TimeShape(date: shape))
    {
      return hit(bounds.value, index, end)
    }
    if let spelled = NumberReader(message).number(at: index + 1), !spelled.isDigits, spelled.value >= 1900,
      spelled.value <= 2100,
      let bounds = resolver.bounds(TimeShape(date: .year(Int(spelled.value))))
    {
      return hit(bounds.value, index + 1, spelled.end)
    }
    if let year = dates.year(index + 1), message.endsPhrase(index + 2), year >= 1900,
      let bounds = resolver.bounds(TimeShape(date: .year(year)))
    {
      return hit(bounds.value, index + 1, index + 2)
    }
    return nil
  }
}
