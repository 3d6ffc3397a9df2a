import Model

/// Reads who takes part: "40 man", "de hele straat", "mijn buren", "met z'n drieën".
struct PeopleReader {
  let message: LexedMessage

  /// The people whose mention begins with word `index`.
  func people(at index: Int) -> Candidate? {
    if message.key(index) == .with, let found = together(at: index) { return found }
    if let (count, end) = counted(at: index) { return candidate(index, end, .number(count)) }
    guard let end = group(at: index) else { return nil }
    // "De hele straat, 40 man": the count tells more.
    let next = message.key(end) == .around || message.key(end) == .and ? end + 1 : end
    if message.gap(end).isOpen || message.gap(end).isOnly(","),
      let (count, last) = counted(at: next) ?? counted(at: next + 1)
    {
      return candidate(index, last, .number(count))
    }
    let range = message.range(index, end)
    return Candidate(name: EntityName.people, range: range, value: .text(message.text(range)), rank: 4)
  }

  private func candidate(_ start: Int, _ end: Int, _ value: EntityValue) -> Candidate {
    Candidate(name: EntityName.people, range: message.range(start, end), value: value, rank: 4)
  }

  /// "Met z'n drieën", "met ons vijven".
  private func together(at index: Int) -> Candidate? {
    guard message.has(.togetherNumber, index + 2) || message.isWord(index + 2, "tweeen"),
      message.has(.possessive, index + 1)
    else { return nil }
    return candidate(index, index + 3, .number(Double(message.cardinal(index + 2))))
  }

  /// "40 man", "een man of veertig", "een stuk of dertig mensen", "tientallen buren".
  private func counted(at index: Int) -> (count: Double, end: Int)? {
    let numbers = NumberReader(message)
    let man = message.key(index) == .a ? index + 1 : index
    if message.has(.countsPeople, man), message.key(man + 1) == .or, let number = numbers.number(at: man + 2),
      number.value >= 2,
      message[man].gap.isOpen
    {
      return (number.value, number.end)
    }
    guard let number = numbers.number(at: index), !number.isArticle, number.value >= 1,
      number.value == number.value.rounded(),
      message[number.end].gap.isOpen, number.end < message.count
    else { return nil }
    // "40 enthousiaste buren".
    for end in number.end...number.end + 1 where message.has(.countsPeople, end) && message[end].gap.isOpen {
      if end > number.end, message.has(.function, end - 1) || message.meaning(end - 1).isTemporal {
        return nil
      }
      return (number.value, end + 1)
    }
    return nil
  }

  /// "De hele straat", "mijn buren", "de bewoners", after "met" or "samen met".
  private func group(at index: Int) -> Int? {
    let isWith =
      message.key(index - 1) == .with || message.isWord(index - 1, "voor") || message.key(index - 1) == .and
    var at = index
    var hasArticle = false
    if message.key(at) == .the || message.has(.possessive, at) || message.key(at) == .a
      || message.isWord(at, "alle")
    {
      hasArticle = true
      at += 1
    }
    let isWhole = message.isWord(at, "hele") || message.isWord(at, "heel") || message.isWord(at, "gehele")
    if isWhole {
      at += 1
      if message.key(at) == .the { at += 1 }
      guard message.has(.group, at) || message.has(.people, at), message.endsPhrase(at + 1) || isWith else {
        return nil
      }
      // "De hele straat ligt open" is about the place.
      guard isWith || message.expected == .people || message.key(index - 1) == .and else { return nil }
      return at + 1
    }
    guard
      isWith && message.key(index - 1) != .and && !message.isWord(index - 1, "voor")
        || message.expected == .people,
      hasArticle
        || message.key(index - 1) == .with || message.expected == .people && index == 0
    else { return nil }
    // "Met de buurt".
    if hasArticle, message.has(.group, at), message.endsPhrase(at + 1) { return at + 1 }
    if hasArticle, message[at].kind == .word, !message.has(.people, at), message.has(.people, at + 1),
      message.meaning(at).key == .none,
      !message.has(.function, at)
    {
      at += 1
    }
    guard message.has(.people, at), message[at].gap.isOpen || at == index else { return nil }
    at += 1
    // "De mensen uit de straat", "de bewoners van de flat", "mijn buren en vrienden".
    for _ in 0..<2 {
      if message.key(at) == .of || message.isWord(at, "uit") || message.key(at) == .inside,
        message.key(at + 1) == .the
          || message.has(.possessive, at + 1), message.has(.group, at + 2)
      {
        at += 3
      } else if message.key(at) == .and, message.has(.possessive, at + 1) || message.key(at + 1) == .the,
        message.has(.people, at + 2)
      {
        at += 3
      } else if message.key(at) == .and, message.has(.people, at + 1) {
        at += 2
      } else {
        break
      }
    }
    return at
  }
}
