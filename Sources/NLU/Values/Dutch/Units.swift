/// A unit in which something is measured, with the name that Duckling gives it.
struct Unit: Sendable {
  let words: String
  /// The entity that a number with this unit makes.
  let dimension: String
  let name: String
  /// How many of `name` one of it is: a kilogram is 1000 gram.
  var factor = 1.0

  static let money: String = "amount-of-money"
  static let distance: String = "distance"
  static let volume: String = "volume"
  static let quantity: String = "quantity"
  static let temperature: String = "temperature"
  static let percentage: String = "percentage"

  static let all: [Unit] = [
    Unit(words: "€ euro euros eurotjes eur ur euroos", dimension: money, name: "EUR"),
    Unit(words: "$ dollar dollars", dimension: money, name: "$"),
    Unit(words: "usd", dimension: money, name: "USD"),
    Unit(words: "gbp", dimension: money, name: "GBP"),
    Unit(words: "gulden guldens", dimension: money, name: "NLG"),
    Unit(words: "cent cents centen eurocent penny pennies c", dimension: money, name: "cent"),
    Unit(words: "tientje tientjes", dimension: money, name: "EUR", factor: 10),
    Unit(words: "bucks ballen", dimension: money, name: ""),
    Unit(words: "kilometer kilometers km", dimension: distance, name: "kilometre"),
    Unit(words: "meter meters m", dimension: distance, name: "metre"),
    Unit(words: "centimeter centimeters cm", dimension: distance, name: "centimetre"),
    Unit(words: "millimeter millimeters mm", dimension: distance, name: "millimetre"),
    Unit(words: "mijl mijlen", dimension: distance, name: "mile"),
    Unit(words: "inch inches", dimension: distance, name: "inch"),
    Unit(words: "liter liters l ltr", dimension: volume, name: "litre"),
    Unit(words: "milliliter milliliters ml", dimension: volume, name: "millilitre"),
    Unit(words: "centiliter centiliters cl", dimension: volume, name: "centilitre"),
    Unit(words: "hectoliter hectoliters hl", dimension: volume, name: "hectolitre"),
    Unit(words: "kilo kilos kilogram kg", dimension: quantity, name: "gram", factor: 1000),
    Unit(words: "gram grammen gr g", dimension: quantity, name: "gram"),
    Unit(words: "milligram mg", dimension: quantity, name: "gram", factor: 0.001),
    Unit(words: "pond ponden", dimension: quantity, name: "gram", factor: 500),
    Unit(words: "ons onsen", dimension: quantity, name: "gram", factor: 100),
    Unit(words: "kopje kopjes", dimension: quantity, name: "cup"),
    Unit(words: "graden graad", dimension: temperature, name: "degree"),
    Unit(words: "celsius", dimension: temperature, name: "celsius"),
    Unit(words: "fahrenheit", dimension: temperature, name: "fahrenheit"),
    Unit(words: "procent percent", dimension: percentage, name: "percent"),
  ]
}

extension LexiconBuilder {
  mutating func addUnits() {
    for (index, unit) in Unit.all.enumerated() { set(unit.words) { $0.unit = UInt8(index + 1) } }
  }
}
