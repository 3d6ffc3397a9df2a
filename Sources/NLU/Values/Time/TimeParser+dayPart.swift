import Model

extension TimeParser {
  typealias Part = (part: DayPart, offset: Int?, weekday: Weekday?, isComing: Bool)

  /// "'s Avonds", "in de ochtend", "vanavond", "zaterdagmiddag", "deze middag", "na de lunch".
  func part(at index: Int, _ shape: TimeShape) -> (Part, end: Int)? {
    plainPart(at: index, shape).map { ($0.0, edge(behind: $0.end)) } ?? edgeOfPart(at: index)
  }

  /// "Eind van de middag", "aan het begin van de avond", "halverwege de ochtend", "midden op de dag".
  private func edgeOfPart(at index: Int) -> (Part, end: Int)? {
    var at = index
    if message.isWord(at, "aan") || message.key(at) == .inside || message.isWord(at, "tegen") { at += 1 }
    if message.key(at) == .the { at += 1 }
    let edge = message.key(at)
    guard edge == .begin || edge == .middle || edge == .end, at == index || message[at].gap.isSpace else {
      return nil
    }
    at += 1
    if message.key(at) == .of || message.key(at) == .on || message.key(at) == .inside { at += 1 }
    guard message.key(at) == .the || message.key(at) == .this, message[at].gap.isSpace,
      message[at + 1].gap.isSpace
    else { return nil }
    if edge == .middle, message.meaning(at + 1).grain == .day {
      return ((.midday, nil, nil, false), at + 2)
    }
    guard let part = message.meaning(at + 1).part, message.meaning(at + 1).weekday == 0,
      message.meaning(at + 1).dayOffset == nil || message.isWord(at + 1, "morgen")
    else { return nil }
    return ((edge == .middle ? part : part.half(isFirst: edge == .begin), nil, nil, false), at + 2)
  }

  /// Past "vroeg" or "laat" behind a part of the day, unless it is a verb: "vanavond laat ik het weten".
  private func edge(behind index: Int) -> Int {
    guard message.isWord(index, "vroeg") || message.isWord(index, "laat"), message[index].gap.isSpace else {
      return index
    }
    let next = message.word(index + 1)
    let isVerb =
      message[index + 1].gap.isSpace
      && [
        "ik", "je", "jij", "u", "hij", "zij", "ze", "we", "wij", "jullie", "hem", "haar", "me", "mij", "ons",
        "het", "t",
        "dat", "de", "mijn", "niemand", "iemand", "weten", "maar",
      ].contains(next)
    return isVerb ? index : index + 1
  }

  private func plainPart(at index: Int, _ shape: TimeShape) -> (Part, end: Int)? {
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
          || isMeal(part)
            && (message.key(index - 1) == .with || message.key(index - 1) == .at || isDuring(index - 1)
              || message.isWord(index, "lunchtijd") || message.isWord(index, "etenstijd"))
          || message.count == 1
          || part == .officeHours
            && (isDuring(index - 1) || message.isWord(index - 1, "onder")
              || message.isWord(index - 1, "buiten") == false && message.key(index - 1) == .inside)
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
    if message.key(index + 1) == .the, let meal = message.meaning(index + 2).part, isMeal(meal) {
      // "Na de lunch", "voor het ontbijt", "rond het avondeten".
      if meaning.key == .after {
        let after: DayPart =
          meal == .lunch ? .afterLunch : meal == .breakfast ? .afterBreakfast : .afterDinner
        return ((after, nil, nil, shape.date == nil && meal == .lunch), index + 3)
      }
      if meaning.key == .around || isDuring(index) { return ((meal, nil, nil, false), index + 3) }
    }
    return nil
  }

  private func isMeal(_ part: DayPart) -> Bool { part == .lunch || part == .breakfast || part == .dinner }

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
