/// Lengths of time that are said in words of their own: "de hele dag", "een week of drie", "10 werkdagen".
extension DurationReader {
  /// "De hele dag", "het volle jaar", "gehele week".
  func whole(at index: Int) -> DurationHit? {
    let isLed = message.key(index) == .a || message.key(index) == .the
    let at = isLed ? index + 1 : index
    let isWhole =
      message.isWord(at, "hele") || message.isWord(at, "gehele") || message.isWord(at, "volle")
      || message.isWord(at, "heel")
    guard isWhole, isLed || message.isWord(at, "gehele"), let grain = message.meaning(at + 1).grain,
      message[at + 1].gap.isSpace
    else { return nil }
    return DurationHit(value: 1, grain: grain, start: index, end: at + 2)
  }

  /// "Een maand of drie".
  func about(at index: Int) -> DurationHit? {
    guard message.key(index) == .a, let grain = message.meaning(index + 1).grain,
      message.key(index + 2) == .or,
      let number = numbers.number(at: index + 3), !number.isArticle, number.value >= 2,
      message[index + 1].gap.isSpace,
      message.meaning(number.end).grain == nil, message.meaning(number.end).unit == 0
    else { return nil }
    return DurationHit(value: number.value, grain: grain, start: index, end: number.end, parts: 2)
  }

  /// "Twee nachten", "10 werkdagen", "twee decennia", "15-jarige".
  func special(_ number: NumberHit, _ index: Int) -> DurationHit? {
    let at = number.end
    let gap = message[at].gap
    guard at < message.count, gap.isOpen || gap.joins("-") else { return nil }
    guard let special = message.lexicon.durations[message[at].hash] else { return nil }
    guard !number.isArticle || special.takesArticle, gap.isOpen || special.isAge else { return nil }
    let isNamed = special.isAge && message.isWord(at + 1, "leeftijd")
    return DurationHit(
      value: number.value * special.count, grain: special.grain, start: index, end: isNamed ? at + 2 : at + 1,
      parts: 2)
  }
}
