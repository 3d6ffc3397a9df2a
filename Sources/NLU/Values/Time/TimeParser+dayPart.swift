import Model

extension TimeParser {
  typealias Part = (part: DayPart, offset: Int?, weekday: Weekday?, isComing: Bool)

  /// "'s Avonds", "in de ochtend", "vanavond", "zaterdagmiddag", "deze middag", "na de lunch".
  func part(at index: Int, _ shape: TimeShape) -> (Part, end: Int)? {
    let meaning = message.meaning(index)
    if let part = meaning.part {
      if let offset = meaning.dayOffset {
        // "Morgen" by itself is a day; after a weekday, "'s" or "in de" it is the morning.
        let isMorning = message.isWord(index, "morgen") && isMorning(index, shape)
        if message.isWord(index, "morgen"), !isMorning { return nil }
        return ((part, isMorning ? nil : Int(offset), nil, false), index + 1)
      }
      if meaning.weekday != 0 {
        return ((part, nil, Weekday(rawValue: Int(meaning.weekday)), false), index + 1)
      }
      let isLoose = shape.date == nil && shape.clock == nil
      let isBare = isLoose && message.key(index - 1) != .genitive && !endsInS(index)
      guard
        !isBare || message.expected == .moment
          || (message.key(index - 1) == .the && (message.key(index - 2) == .inside || isDuring(index - 2)))
          || (part == .lunch
            && (message.key(index - 1) == .with || message.key(index - 1) == .at || isDuring(index - 1)))
      else { return nil }
      return ((part, nil, nil, false), index + 1)
    }
    if meaning.key == .genitive, let part = message.meaning(index + 1).part, message[index + 1].gap.isOpen {
      return ((part, nil, nil, false), index + 2)
    }
    if meaning.key == .inside, message.key(index + 1) == .the, let part = message.meaning(index + 2).part {
      return ((part, nil, nil, false), index + 3)
    }
    if meaning.key == .between, message.key(index + 1) == .the, message.isWord(index + 2, "middag") {
      return ((.lunch, nil, nil, shape.date == nil), index + 3)
    }
    // "Vroeg in de ochtend", "in de late avond".
    if message.isWord(index, "vroeg") || message.isWord(index, "laat"), message.key(index + 1) == .inside,
      let found = part(at: index + 1, shape)
    {
      return found
    }
    if meaning.key == .inside, message.key(index + 1) == .the, isEdge(index + 2),
      let part = message.meaning(index + 3).part
    {
      return ((part, nil, nil, false), index + 4)
    }
    // "Afgelopen nacht", "volgende avond".
    if meaning.key == .previous || meaning.key == .next || meaning.key == .coming,
      let part = message.meaning(index + 1).part, message.meaning(index + 1).weekday == 0,
      message.meaning(index + 1).dayOffset == nil || message.isWord(index + 1, "morgen"), shape.date == nil
    {
      let isTonight = meaning.key == .coming && part == .night
      return ((part, meaning.key == .previous ? -1 : isTonight ? 0 : 1, nil, false), index + 2)
    }
    if meaning.key == .this, let part = message.meaning(index + 1).part,
      message.meaning(index + 1).weekday == 0,
      message.meaning(index + 1).dayOffset == nil || message.isWord(index + 1, "morgen")
    {
      return ((part, nil, nil, true), index + 2)
    }
    if meaning.key == .after, message.key(index + 1) == .the, message.meaning(index + 2).part == .lunch {
      return ((.afterLunch, nil, nil, shape.date == nil), index + 3)
    }
    return nil
  }

  private func isMorning(_ index: Int, _ shape: TimeShape) -> Bool {
    if message.key(index - 1) == .genitive { return true }
    if message.key(index - 1) == .the { return true }
    if case .weekday? = shape.date { return true }
    return false
  }

  /// "Ochtends" and its like are written with the genitive in them.
  private func endsInS(_ index: Int) -> Bool {
    let range = message[index].bytes
    return !range.isEmpty && message.bytes[range.upperBound - 1] == UInt8(ascii: "s")
  }

  private func isDuring(_ index: Int) -> Bool {
    message.isWord(index, "tijdens") || message.key(index) == .lasts
  }

  private func isEdge(_ index: Int) -> Bool {
    message.isWord(index, "vroege") || message.isWord(index, "late")
  }
}
