import Model

/// Reads a number together with what it counts: money, distance, weight, a temperature, a percentage.
struct MeasureReader {
  let message: LexedMessage
  private let numbers: NumberReader

  init(_ message: LexedMessage) {
    self.message = message
    numbers = NumberReader(message)
  }

  /// The measure whose number begins with word `index`, or whose sign does ("€ 200").
  func measure(at index: Int) -> Candidate? {
    if let unit = prefix(index) {
      guard message[index + 1].gap.isOpen, let number = numbers.number(at: index + 1), !number.isArticle
      else { return nil }
      return candidate(unit, number, from: message[prefixStart(index)].start, to: priceEnd(number))
    }
    guard let number = number(at: index) else { return nil }
    if let sign = sign(after: number) { return sign }
    let next = number.end
    guard next < message.count else { return price(number) }
    let gap = message[next].gap
    guard gap.isOpen, let unit = unit(next) else { return price(number) }
    // A letter by itself is a unit only right behind digits, or when nothing else follows.
    if message[next].bytes.count == 1, message[next].kind == .word, !gap.isEmpty {
      guard message.endsPhrase(next + 1), number.isDigits else { return price(number) }
    }
    if unit.dimension == Unit.money { return money(number, unit, next) }
    if unit.name == "degree" { return degrees(number, next) }
    if unit.name == "", number.isArticle { return nil }
    return candidate(unit, number, from: number.range.lowerBound, to: message[next].end)
  }

  private func number(at index: Int) -> NumberHit? {
    let key = message.key(index)
    if key == .half {
      return NumberHit(value: 0.5, start: index, end: index + 1, range: message.range(index, index + 1))
    }
    if key == .a, message.key(index + 1) == .half {
      return NumberHit(value: 0.5, start: index, end: index + 2, range: message.range(index, index + 2))
    }
    if key == .a, message.key(index + 1) == .pair, numbers.number(at: index) == nil {
      return NumberHit(value: 2, start: index, end: index + 2, range: message.range(index, index + 2))
    }
    return numbers.number(at: index)
  }

  // MARK: Money

  private func money(_ number: NumberHit, _ unit: Unit, _ index: Int) -> Candidate {
    var value = number.value * unit.factor
    var end = index + 1
    // "3 euro en 50 cent", "5 euro 50", "20 dollar 43c".
    if unit.factor == 1, unit.name != "cent", value == value.rounded() {
      let next = message.key(end) == .and ? end + 1 : end
      if message[next].gap.isOpen, let cents = numbers.number(at: next), !cents.isArticle, cents.value > 0,
        cents.value < 100
      {
        if self.unit(cents.end)?.name == "cent", message[cents.end].gap.isOpen {
          value += cents.value / 100
          end = cents.end + 1
        } else if next == end, cents.value >= 10, message.endsPhrase(cents.end) {
          value += cents.value / 100
          end = cents.end
        }
      }
    }
    return Candidate(
      name: "amount-of-money", range: number.range.lowerBound..<message[end - 1].end,
      value: .quantity(value, unit: unit.name), rank: 5)
  }

  /// A price without its currency: "450,-".
  private func price(_ number: NumberHit) -> Candidate? {
    let end = priceEnd(number)
    guard end > number.range.upperBound else { return nil }
    return Candidate(
      name: "amount-of-money", range: number.range.lowerBound..<end,
      value: .quantity(number.value, unit: "EUR"), rank: 5)
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
  private func prefix(_ index: Int) -> Unit? {
    guard message[index].kind != .digits, let unit = unit(index), unit.dimension == Unit.money,
      unit.factor == 1
    else { return nil }
    if message[index].kind == .symbol { return unit }
    return ["EUR", "USD", "GBP"].contains(unit.name) && message[index].bytes.count == 3 ? unit : nil
  }

  /// "US$": the letters belong to the sign.
  private func prefixStart(_ index: Int) -> Int {
    message[index].gap.isEmpty && message.isWord(index - 1, "us") ? index - 1 : index
  }

  // MARK: Degrees and signs

  private func degrees(_ number: NumberHit, _ index: Int) -> Candidate {
    var (name, end) = ("degree", index + 1)
    if message.isWord(end, "celsius") || message.isWord(end, "c") { (name, end) = ("celsius", end + 1) }
    if message.isWord(end, "fahrenheit") || message.isWord(end, "f") { (name, end) = ("fahrenheit", end + 1) }
    return Candidate(
      name: "temperature", range: number.range.lowerBound..<message[end - 1].end,
      value: .quantity(number.value, unit: name),
      rank: 5)
  }

  /// "20%", "10¢", "21 °C".
  private func sign(after number: NumberHit) -> Candidate? {
    let gap = message.gap(number.end)
    let at = number.range.upperBound
    guard gap.count > 0 else { return nil }
    let sign = at + (at < message.scalars.count && message.scalars[at] == 0x20 ? 1 : 0)
    guard sign < message.scalars.count else { return nil }
    let range = number.range.lowerBound..<sign + 1
    switch message.scalars[sign] {
    case 0x25:
      return Candidate(
        name: "percentage", range: range, value: .quantity(number.value, unit: "percent"), rank: 5)
    case 0xA2:
      return Candidate(
        name: "amount-of-money", range: range, value: .quantity(number.value, unit: "cent"), rank: 5)
    case 0xB0:
      let isCelsius = message.isWord(number.end, "c")
      let isFahrenheit = message.isWord(number.end, "f")
      let end = isCelsius || isFahrenheit ? message[number.end].end : sign + 1
      let unit = isCelsius ? "celsius" : isFahrenheit ? "fahrenheit" : "degree"
      return Candidate(
        name: "temperature", range: number.range.lowerBound..<end, value: .quantity(number.value, unit: unit),
        rank: 5)
    default: return nil
    }
  }

  private func unit(_ index: Int) -> Unit? {
    let unit = message.meaning(index).unit
    return unit == 0 ? nil : Unit.all[Int(unit) - 1]
  }

  private func candidate(_ unit: Unit, _ number: NumberHit, from: Int, to: Int) -> Candidate {
    let isUS = unit.name == "$" && message.isWord(number.start - 2, "us")
    return Candidate(
      name: unit.dimension, range: from..<to,
      value: .quantity(number.value * unit.factor, unit: isUS ? "USD" : unit.name), rank: 5)
  }
}
