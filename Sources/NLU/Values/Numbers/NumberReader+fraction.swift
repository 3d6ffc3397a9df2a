/// Parts of one: "vijf achtste", "een kwart", "3 1/4", "een op de twintig".
extension NumberReader {
  typealias Part = (value: Double, end: Int)

  /// A fraction in words that begins with word `index`.
  ///
  /// `isMixed`: it follows a number and "en", so that "een half" can be no more than a part.
  func fraction(at index: Int, isMixed: Bool = false) -> Part? {
    if message.key(index) == .threeQuarters { return (0.75, index + 1) }
    let next = index + 1
    let isArticle = message.key(index) == .a
    if isArticle, message.key(next) == .half, message[next].gap.isOpen {
      // "Een half van de kosten".
      return isMixed || message.key(next + 1) == .of && message[next + 1].gap.isSpace ? (0.5, next + 1) : nil
    }
    if message.key(next) == .quarter, message[next].gap.isOpen, isArticle || message.cardinal(index) == 3 {
      // "Kwart voor drie" is a time on the clock.
      let isClock = message.key(next + 1) == .before || message.key(next + 1) == .over
      guard !isClock else { return nil }
      return (isArticle ? 0.25 : 0.75, next + 1)
    }
    let numerator = message.cardinal(index)
    guard numerator > 0, message[next].gap.isOpen || message[next].gap.isOnly("/") else { return nil }
    let (denominator, isPlural) = denominator(next)
    guard denominator > 2, numerator < 1000 || isPlural else { return nil }
    // "Zeventien miljoenste" is a rank, "zeventien miljoensten" and "een miljoenste" are parts.
    if denominator >= 1000, !isArticle, !isPlural { return nil }
    // "Een derde" is a part, "een derde verzoek" the third.
    if isArticle, !isMixed, !message.endsPhrase(next + 1) { return nil }
    // "Drie vijfde mei" and "5 derde klassen" are none; what a fraction is of follows "van" or ends the phrase.
    if message.meaning(next + 1).month != 0 { return nil }
    return (Double(numerator) / Double(denominator), next + 1)
  }

  /// The rank at `index`, and whether it is in the plural ("achtsten"); 0 when there is none.
  private func denominator(_ index: Int) -> (rank: Int, isPlural: Bool) {
    let rank = message.rank(index)
    if rank > 0 { return (rank, false) }
    let range = message[index].bytes
    guard range.count > 5, message.bytes[range.upperBound - 1] == UInt8(ascii: "n") else {
      return (0, false)
    }
    let singular = Lexicon.hash(message.bytes[range.lowerBound..<range.upperBound - 1])
    return (max(0, message.lexicon.meanings[message.lexicon.index(of: singular)].ordinal), true)
  }

  /// "1/4", less than one, in digits.
  func writtenFraction(at index: Int) -> Part? {
    let (over, under) = (message[index], message[index + 1])
    guard over.digitCount > 0, under.digitCount > 0, under.gap.joins("/"), over.value > 0,
      over.value < under.value,
      under.digitCount <= 3, !message[index + 2].gap.joins("/")
    else { return nil }
    return (Double(over.value) / Double(under.value), index + 2)
  }

  /// "Een op de twintig", "1 van de 3": so many out of so many.
  func share(at index: Int) -> NumberHit? {
    let joint = message.key(index + 1)
    guard joint == .on || joint == .of || message.isWord(index + 1, "uit") else { return nil }
    let part = message.cardinal(index)
    let hasArticle = message.key(index + 2) == .the
    let at = hasArticle ? index + 3 : index + 2
    let whole = message.cardinal(at)
    guard part > 0, whole > part, message[at].gap.isSpace, message[index + 1].gap.isSpace else { return nil }
    if joint == .on, !hasArticle { return nil }
    if joint == .of, !hasArticle || message.meaning(at + 1).month != 0 { return nil }
    if joint != .on, whole > 100 || !message.endsPhrase(at + 1) { return nil }
    return hit(Double(part) / Double(whole), index, at + 1)
  }

  /// "Min vijf".
  func negative(at index: Int) -> NumberHit? {
    // "Tien min vijf" and "5 min 30" count on.
    guard message.cardinal(index - 1) < 0, message[index + 1].gap.isSpace, let number = number(at: index + 1),
      !number.isArticle, number.value > 0
    else { return nil }
    return NumberHit(
      value: -number.value, start: index, end: number.end,
      range: message[index].start..<number.range.upperBound, isDigits: number.isDigits)
  }

  /// "1e10", "12,32e+14", "1,1^23": what stands behind the digits that end before word `index`.
  func exponent(at index: Int, of base: Double) -> Part? {
    var at = index
    if message.isWord(index, "e") {
      guard message[index].gap.isEmpty else { return nil }
      at += 1
    }
    let power = message[at]
    guard power.digitCount > 0, power.value >= 0, power.value <= 300, !power.gap.isSpacedBefore,
      !power.gap.isSpacedAfter
    else { return nil }
    if at == index { guard power.gap.sign == 0x5E, power.gap.count <= 3 else { return nil } }
    if at > index {
      guard power.gap.isEmpty || power.gap.joins("+") || power.gap.joins("-") else { return nil }
      // "3e 14 juni" is no power, and neither is "2e12".
      guard power.digitCount >= 2 || power.gap.count > 0 else { return nil }
    }
    let signs = message.scalars[message[at - 1].end..<power.start]
    let isNegative = signs.count { $0 == 0x2D } % 2 == 1
    let factor = at == index ? abs(base) : 10
    var result = at == index ? 1 : abs(base)
    for _ in 0..<power.value { result = isNegative ? result / factor : result * factor }
    return (base < 0 ? -result : result, at + 1)
  }
}
