/// Measures by signs that are no words: "20%", "10¢", "£5", "21 °C", "₽ 300".
extension MeasureReader {
  /// "40 graden Celsius", "6 gr. C".
  func degrees(_ number: NumberHit, _ index: Int) -> Measure {
    var (name, end) = ("degree", index + 1)
    if message.isWord(end, "celsius") || message.isWord(end, "c") { (name, end) = ("celsius", end + 1) }
    if message.isWord(end, "fahrenheit") || message.isWord(end, "f") { (name, end) = ("fahrenheit", end + 1) }
    // "5 graden onder nul".
    let isBelow = number.value > 0 && message.isWord(end, "onder") && message.isWord(end + 1, "nul")
    return Measure(
      dimension: Unit.temperature, value: isBelow ? -number.value : number.value, unit: name, factor: 1,
      range: number.range.lowerBound..<message[isBelow ? end + 1 : end - 1].end)
  }

  /// "£5".
  func sign(before number: NumberHit) -> Measure? {
    var at = number.range.lowerBound - 1
    if at >= 0, message.scalars[at] == 0x20 { at -= 1 }
    guard at >= 0, message.scalars[at] >= 0xA3, let sign = Currency.signs[message.scalars[at]] else {
      return nil
    }
    return Measure(
      dimension: Unit.money, value: number.value, unit: sign, factor: 1, range: at..<number.range.upperBound)
  }

  func sign(after number: NumberHit) -> Measure? {
    if message.isWord(number.end, "gr"), message[number.end].gap.isOpen,
      message[number.end + 1].gap.sign == 0x2E,
      message.isWord(number.end + 1, "c") || message.isWord(number.end + 1, "f")
    {
      return degrees(number, number.end)
    }
    let gap = message.gap(number.end)
    let at = number.range.upperBound
    guard gap.count > 0 else { return nil }
    let sign = at + (at < message.scalars.count && message.scalars[at] == 0x20 ? 1 : 0)
    guard sign < message.scalars.count else { return nil }
    let range = number.range.lowerBound..<sign + 1
    switch message.scalars[sign] {
    case 0x25:
      return Measure(
        dimension: Unit.percentage, value: number.value, unit: "percent", factor: 1, range: range)
    case 0xA2:
      return Measure(dimension: Unit.money, value: number.value, unit: "cent", factor: 1, range: range)
    case 0xB0:
      let isCelsius = message.isWord(number.end, "c") || message.isWord(number.end, "celsius")
      let isFahrenheit = message.isWord(number.end, "f") || message.isWord(number.end, "fahrenheit")
      let end = isCelsius || isFahrenheit ? message[number.end].end : sign + 1
      let unit = isCelsius ? "celsius" : isFahrenheit ? "fahrenheit" : "degree"
      return Measure(
        dimension: Unit.temperature, value: number.value, unit: unit, factor: 1,
        range: number.range.lowerBound..<end)
    default:
      return Currency.signs[message.scalars[sign]].map {
        Measure(dimension: Unit.money, value: number.value, unit: $0, factor: 1, range: range)
      }
    }
  }
}
