/// Amounts of money, with their cents and signs.
extension MeasureReader {
  /// "3 euro en 50 cent", "5 euro 50", "20 dollar 43c", "een kuai en vijf mao vijf".
  func money(_ number: NumberHit, _ unit: (unit: Unit, end: Int)) -> Measure? {
    var value = number.value * unit.unit.factor
    var end = unit.end
    if unit.unit.share == 0, value == value.rounded() {
      let next = message.key(end) == .and ? end + 1 : end
      if message[next].gap.isOpen, let cents = numbers.number(at: next), !cents.isArticle, cents.value > 0,
        cents.value < 100, cents.value == cents.value.rounded()
      {
        if let small = self.unit(cents.end), small.share > 0, message[cents.end].gap.isOpen {
          value += cents.value * small.share
          end = cents.end + 1
          // "Vijf mao vijf": a tenth of what was named last.
          if small.share == 0.1, message.cardinal(end) > 0, message.cardinal(end) < 10,
            message[end].gap.isSpace
          {
            value += Double(message.cardinal(end)) * small.share / 10
            end += 1
          }
        } else if cents.value >= 10, message.endsPhrase(cents.end) {
          value += cents.value / 100
          end = cents.end
        }
      }
    }
    var to = message[end - 1].end
    // "20 €ur", "20 €uro".
    if message[end - 1].kind == .symbol, message[end].gap.isEmpty,
      message.isWord(end, "ur") || message.isWord(end, "uro")
    {
      to = message[end].end
    }
    return Measure(
      dimension: Unit.money, value: value, unit: unit.unit.name, factor: unit.unit.factor,
      range: number.range.lowerBound..<to)
  }

  /// "€ 200", "US$ 3,14", "EUR 20".
  func money(_ unit: Unit, _ number: NumberHit, from start: Int) -> Measure {
    let letters = message[start].kind == .word ? message.word(start) : ""
    return Measure(
      dimension: Unit.money, value: number.value * unit.factor,
      unit: unit.name == "$" ? Currency.dollars[letters, default: "$"] : unit.name, factor: unit.factor,
      range: message[start].start..<priceEnd(number))
  }

  /// A price without its currency: "450,-".
  func price(_ number: NumberHit) -> Measure? {
    let end = priceEnd(number)
    guard end > number.range.upperBound else { return nil }
    return Measure(
      dimension: Unit.money, value: number.value, unit: "EUR", factor: 1, range: number.range.lowerBound..<end
    )
  }

  /// Where the number ends when ",-" or ",--" is taken along.
  private func priceEnd(_ number: NumberHit) -> Int {
    var at = number.range.upperBound
    guard number.isDigits, at + 1 < message.scalars.count, message.scalars[at] == 0x2C else { return at }
    var dashes = 0
    at += 1
    while at < message.scalars.count, [0x2D, 0x2013, 0x2014, 0x3D].contains(message.scalars[at]) {
      at += 1
      dashes += 1
    }
    return dashes > 0 ? at : number.range.upperBound
  }

  /// The currency that stands in front of a number.
  func prefix(_ index: Int) -> Unit? {
    guard message[index].kind != .digits, let unit = unit(index), unit.dimension == Unit.money,
      unit.factor == 1
    else { return nil }
    if message[index].kind == .symbol { return unit }
    // Codes are three letters; those that are words as well ("mad", "try") must be capitals.
    guard message[index].bytes.count == 3, unit.name.utf8.count == 3, message[index + 1].kind == .digits
    else {
      return nil
    }
    let isPlain = message.scalars[message[index].start + 1] < 0x60
    // The others in small letters are too short to tell from words: "usd 20" is plain, "sar 20" is not.
    return isPlain || ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY", "SRD"].contains(unit.name)
      ? unit : nil
  }

  /// "US$", "cad$": the letters belong to the sign.
  func prefixStart(_ index: Int) -> Int {
    guard message[index].kind == .symbol, message[index].gap.isEmpty, index > 0 else { return index }
    return Currency.dollars[message.word(index - 1)] == nil ? index : index - 1
  }
}
