import Model

/// Reads a number together with what it counts: money, distance, weight, a temperature, a percentage.
struct MeasureReader {
  let message: LexedMessage
  // Made where it is asked for: to hold a message costs more than most questions do.
  var numbers: NumberReader { NumberReader(message) }

  init(_ message: LexedMessage) { self.message = message }

  /// What was read, with the number as it stands there, before it is counted in the unit of the value.
  struct Measure {
    let dimension: String
    let value: Double
    let unit: String
    /// What one of the written unit is in `unit`: 1000 for a kilo.
    let factor: Double
    let range: Range<Int>
    var product: String?

    var candidate: Candidate {
      Candidate(
        name: dimension, range: range, value: .quantity(value, unit: unit, product: product), rank: 5)
    }
  }

  /// The measure whose number begins with word `index`, or whose sign does ("€ 200").
  func measure(at index: Int) -> Measure? {
    if let unit = prefix(index) {
      guard message[index + 1].gap.isOpen, let number = numbers.number(at: index + 1), !number.isArticle
      else { return nil }
      return money(unit, number, from: prefixStart(index))
    }
    if message.key(index) == .percentage { return percentage(at: index) }
    guard let number = number(at: index) else { return nil }
    if let sign = sign(before: number) ?? sign(after: number) { return sign }
    guard let unit = unit(behind: number) else { return price(number) }
    if unit.unit.dimension == Unit.money { return money(number, unit) }
    if unit.unit.name == "degree" { return degrees(number, unit.end - 1) }
    var end = unit.end
    var value = number.value * unit.unit.factor
    // "1 meter 80", "1m80".
    if unit.unit.name == "metre", unit.unit.factor == 1, number.value == number.value.rounded(),
      message[end].digitCount == 2, message[end].gap.isOpen,
      message.endsPhrase(end + 1) || message[end].gap.isEmpty || message.has(.dimension, end + 1),
      message.meaning(end + 1).unit == 0
    {
      value += Double(message[end].value) / 100
      end += 1
    }
    var measure = Measure(
      dimension: unit.unit.dimension, value: value, unit: unit.unit.name, factor: unit.unit.factor,
      range: number.range.lowerBound..<message[end - 1].end)
    if let raised = raised(measure, end) { return raised }
    if let speed = speed(measure, end) { return speed }
    if measure.dimension == Unit.quantity, let product = product(at: end) {
      measure = Measure(
        dimension: measure.dimension, value: value, unit: measure.unit, factor: measure.factor,
        range: number.range.lowerBound..<message[end].end, product: product)
    }
    return measure
  }

  // MARK: The number

  private func number(at index: Int) -> NumberHit? {
    let key = message.key(index)
    if key == .half { return numbers.hit(0.5, index, index + 1) }
    if key == .a, message.key(index + 1) == .half {
      // "Een half miljoen" is read as a whole.
      if let number = numbers.number(at: index), number.end == index + 3 { return number }
      return numbers.hit(0.5, index, index + 2)
    }
    if key == .a, message.key(index + 1) == .pair, numbers.number(at: index) == nil {
      return numbers.hit(2, index, index + 2)
    }
    // "Een kilo of vijf".
    if key == .a, message.meaning(index + 1).unit != 0, message.key(index + 2) == .or,
      let number = numbers.number(at: index + 3), !number.isArticle, number.value >= 2,
      message.endsPhrase(number.end)
    {
      return NumberHit(
        value: number.value, start: index, end: number.end, range: message.range(index, number.end))
    }
    return numbers.number(at: index)
  }

  // MARK: The unit

  /// The unit behind a number, with the word after it.
  private func unit(behind number: NumberHit) -> (unit: Unit, end: Int)? {
    let next = number.end
    // The unit stands inside: "een kilo of vijf".
    if message.key(next - 2) == .or, let unit = unit(next - 3), next - 3 > number.start {
      return (unit, next)
    }
    let gap = message[next].gap
    if gap.joins("-"), message[next].bytes.count >= 3, number.isDigits, let unit = unit(next) {
      return (unit, next + 1)
    }
    guard gap.isOpen else { return nil }
    if let code = Currency.code(message[next].hash, message[next + 1].hash), message[next + 1].gap.isOpen {
      return (Unit(words: "", dimension: Unit.money, name: code), next + 2)
    }
    if message.isWord(next, "pond") || message.isWord(next, "ponden"), message.isWord(next + 1, "sterling") {
      return (Unit(words: "", dimension: Unit.money, name: "£"), next + 2)
    }
    let isSquare = message.isWord(next, "vierkante")
    if isSquare || message.isWord(next, "kubieke"), let side = unit(next + 1), side.dimension == Unit.distance
    {
      return (side.raised(isSquare ? "square" : "cubic"), next + 2)
    }
    if message.isWord(next, "metrische"), message.isWord(next + 1, "ton"), let ton = unit(next + 1) {
      return (ton, next + 2)
    }
    guard let unit = unit(next) ?? code(next) else { return nil }
    // A letter by itself is a unit only right behind digits, or when nothing else follows.
    if message[next].bytes.count == 1, message[next].kind == .word, !gap.isEmpty {
      let isPlain =
        unit.name == "gram" || unit.name == "litre" || message.endsPhrase(next + 1)
        || message.has(.dimension, next + 1) || isRaised(next) || number.value != number.value.rounded()
      guard isPlain, number.isDigits else { return nil }
    }
    // "Een voet in de deur" measures nothing.
    if number.isArticle, ["foot", "barrel", "bit", "unknown"].contains(unit.name) { return nil }
    // "Een AED" is a device.
    if number.isArticle, unit.dimension == Unit.money, message[next].bytes.count == 3,
      unit.name.utf8.count == 3,
      unit.name != "EUR"
    {
      return nil
    }
    // "Een ton aan schulden" is money, "een ton" may be.
    if unit.name == "gram", unit.factor == 1_000_000, message.isWord(next + 1, "aan") { return nil }
    if unit.name == "gram", unit.factor == 1_000_000, isAboutMoney(next + 1) {
      return (Unit(words: "", dimension: Unit.money, name: "EUR", factor: 100_000), next + 1)
    }
    return (unit, next + 1)
  }

  /// The currency of a code in capitals: "20 NOK".
  private func code(_ index: Int) -> Unit? {
    let word = message[index]
    guard word.isCapital, word.bytes.count == 3, word.end - word.start == 3,
      message.scalars[word.start + 1] < 0x60, message.scalars[word.start + 2] < 0x60
    else { return nil }
    return Currency.codes[word.hash].map { Unit(words: "", dimension: Unit.money, name: $0) }
  }

  func unit(_ index: Int) -> Unit? {
    let unit = message.meaning(index).unit
    return unit == 0 ? nil : Unit.all[Int(unit) - 1]
  }

  /// "30 km per uur", "100 km/u".
  private func speed(_ measure: Measure, _ end: Int) -> Measure? {
    guard measure.dimension == Unit.distance else { return nil }
    let isSpelled = message.isWord(end, "per") && message[end].gap.isSpace
    guard isSpelled || message[end].gap.joins("/") else { return nil }
    let last = isSpelled ? end + 1 : end
    guard
      message.meaning(last).grain == .hour || message.meaning(last).grain == .second
        || message.isWord(last, "s"),
      message[last].gap.isSpace == isSpelled
    else { return nil }
    let time = message.meaning(last).grain == .hour ? "hour" : "second"
    return Measure(
      dimension: Unit.speed, value: measure.value, unit: "\(measure.unit)-per-\(time)",
      factor: measure.factor,
      range: measure.range.lowerBound..<message[last].end)
  }

  /// Whether a "ton" is a hundred thousand euros: nothing that weighs follows, and the message counts money.
  private func isAboutMoney(_ index: Int) -> Bool {
    let next = message[index]
    // What it weighs of: "twee ton zand".
    if next.gap.isSpace, next.kind == .word, next.meaning == 0, next.bytes.count >= 3,
      message.endsPhrase(index + 1), !message.has(.spending, index)
    {
      return false
    }
    for at in 0..<message.count {
      if message.has(.spending, at) { return true }
      if let unit = unit(at), unit.dimension == Unit.money { return true }
    }
    return false
  }

  /// "60 m2", "7140 m²", "30 m³", "6770 m^2".
  private func raised(_ measure: Measure, _ end: Int) -> Measure? {
    guard measure.dimension == Unit.distance, let side = unit(end - 1) else { return nil }
    let last = measure.range.upperBound
    var isSquare: Bool?
    var to = last
    if last < message.scalars.count, message.scalars[last] == 0xB2 || message.scalars[last] == 0xB3 {
      (isSquare, to) = (message.scalars[last] == 0xB2, last + 1)
    } else if message[end].gap.isEmpty || message[end].gap.joins("^"),
      message[end].value == 2 || message[end].value == 3
    {
      (isSquare, to) = (message[end].value == 2, message[end].end)
    }
    guard let isSquare else { return nil }
    let unit = side.raised(isSquare ? "square" : "cubic")
    return Measure(
      dimension: unit.dimension, value: measure.value, unit: unit.name, factor: 1,
      range: measure.range.lowerBound..<to)
  }

  /// Whether "m" is squared or cubed: "60 m2", "30 m³".
  private func isRaised(_ index: Int) -> Bool {
    let sign = message.gap(index + 1).sign
    return message[index + 1].gap.isEmpty && (2...3).contains(message[index + 1].value)
      || (0xB2...0xB3).contains(sign)
  }

  /// What a weight is of: "500 gram aardbeien".
  private func product(at index: Int) -> String? {
    let word = message[index]
    guard word.gap.isSpace, word.kind == .word, word.meaning == 0, word.value < 0, word.bytes.count >= 3,
      message.endsPhrase(index + 1), !Participle.isLike(message.bytes, word.bytes)
    else { return nil }
    return message.text(word.start..<word.end)
  }

  /// "Percentage van twintig".
  private func percentage(at index: Int) -> Measure? {
    guard message.key(index + 1) == .of, let number = numbers.number(at: index + 2), !number.isArticle else {
      return nil
    }
    return Measure(
      dimension: Unit.percentage, value: number.value, unit: "percent", factor: 1,
      range: message[index].start..<number.range.upperBound)
  }
}
