/// A unit in which something is measured, with the name that Duckling gives it.
struct Unit: Sendable {
  let words: String
  /// The entity that a number with this unit makes.
  let dimension: String
  let name: String
  /// How many of `name` one of it is: a kilogram is 1000 gram.
  var factor = 1.0
  /// What one of it adds to the currency in front of it: a cent is 0.01 euro. 0 for what is no small change.
  var share = 0.0

  static let money: String = "amount-of-money"
  static let distance: String = "distance"
  static let volume: String = "volume"
  static let quantity: String = "quantity"
  static let temperature: String = "temperature"
  static let percentage: String = "percentage"

  static let area: String = "area"
  static let information: String = "information"
  static let speed: String = "speed"

  /// The area or volume of which this length is the side.
  func raised(_ power: String) -> Unit {
    Unit(
      words: "", dimension: power == "square" ? Self.area : Self.volume,
      name: "\(power)-\(factor == 1 ? name : "\(factor)-\(name)")")
  }

  static let all: [Unit] =
    [
      Unit(words: "€ euro euros euri eurotjes eurootjes eur ur euroos", dimension: money, name: "EUR"),
      Unit(words: "vijfje vijfjes", dimension: money, name: "EUR", factor: 5),
      Unit(words: "tientje tientjes joetje joetjes", dimension: money, name: "EUR", factor: 10),
      Unit(words: "geeltje geeltjes", dimension: money, name: "EUR", factor: 25),
      Unit(words: "rijksdaalder rijksdaalders knaak knaken", dimension: money, name: "NLG", factor: 2.5),
      Unit(words: "$ dollar dollars", dimension: money, name: "$"),
      Unit(words: "£ pounds sterling", dimension: money, name: "£"),
      Unit(words: "¥ yen", dimension: money, name: "JPY"),
      Unit(
        words: "cent cents centen eurocent eurocenten eurocents centjes penny pennies pence c",
        dimension: money,
        name: "cent", share: 0.01),
      Unit(words: "stuiver stuivers", dimension: money, name: "cent", factor: 5, share: 0.05),
      Unit(words: "dubbeltje dubbeltjes", dimension: money, name: "cent", factor: 10, share: 0.1),
      Unit(words: "kwartje kwartjes", dimension: money, name: "cent", factor: 25, share: 0.25),
      Unit(words: "bucks", dimension: money, name: "unknown"),
    ]
    + Currency.all.map { Unit(words: $0.words, dimension: money, name: $0.code) }
    + Currency.change.map {
      Unit(words: $0.words, dimension: money, name: $0.name, factor: $0.factor, share: $0.share)
    } + [
      Unit(words: "kilometer kilometers km", dimension: distance, name: "kilometre"),
      Unit(words: "hectometer hectometers hm", dimension: distance, name: "metre", factor: 100),
      Unit(words: "meter meters m mtr", dimension: distance, name: "metre"),
      Unit(words: "decimeter decimeters dm", dimension: distance, name: "centimetre", factor: 10),
      Unit(words: "centimeter centimeters cm", dimension: distance, name: "centimetre"),
      Unit(words: "millimeter millimeters mm", dimension: distance, name: "millimetre"),
      Unit(words: "micrometer micrometers", dimension: distance, name: "micrometre"),
      Unit(words: "nanometer nanometers", dimension: distance, name: "nanometre"),
      Unit(words: "mijl mijlen", dimension: distance, name: "mile"),
      Unit(words: "inch inches", dimension: distance, name: "inch"),
      Unit(words: "voet foot feet", dimension: distance, name: "foot"),
      Unit(words: "yard yards", dimension: distance, name: "yard"),
      Unit(words: "lichtjaar lichtjaren", dimension: distance, name: "light-year"),
      Unit(words: "liter liters l ltr", dimension: volume, name: "litre"),
      Unit(words: "deciliter deciliters dl", dimension: volume, name: "litre", factor: 0.1),
      Unit(words: "milliliter milliliters ml", dimension: volume, name: "millilitre"),
      Unit(words: "centiliter centiliters cl", dimension: volume, name: "millilitre", factor: 10),
      Unit(words: "hectoliter hectoliters hl", dimension: volume, name: "hectolitre"),
      Unit(words: "kuub m3", dimension: volume, name: "cubic-metre"),
      Unit(words: "gallon gallons", dimension: volume, name: "gallon"),
      Unit(words: "vat vaten", dimension: volume, name: "barrel"),
      Unit(words: "theelepel theelepels tl", dimension: volume, name: "teaspoon"),
      Unit(words: "eetlepel eetlepels el", dimension: volume, name: "tablespoon"),
      Unit(words: "kilo kilos kilogram kg", dimension: quantity, name: "gram", factor: 1000),
      Unit(words: "gram grammen gr g", dimension: quantity, name: "gram"),
      Unit(words: "milligram mg", dimension: quantity, name: "gram", factor: 0.001),
      Unit(words: "pond ponden", dimension: quantity, name: "gram", factor: 500),
      Unit(words: "ons onsen", dimension: quantity, name: "gram", factor: 100),
      Unit(words: "ton", dimension: quantity, name: "gram", factor: 1_000_000),
      Unit(words: "kopje kopjes", dimension: quantity, name: "cup"),
      Unit(words: "hectare hectares ha", dimension: area, name: "hectare"),
      Unit(words: "m2", dimension: area, name: "square-metre"),
      Unit(words: "bit bits", dimension: information, name: "bit"),
      Unit(words: "byte bytes", dimension: information, name: "byte"),
      Unit(words: "kilobyte kilobytes kb", dimension: information, name: "kilobyte"),
      Unit(words: "megabyte megabytes mb", dimension: information, name: "megabyte"),
      Unit(words: "gigabyte gigabytes gb", dimension: information, name: "gigabyte"),
      Unit(words: "terabyte terabytes tb", dimension: information, name: "terabyte"),
      Unit(words: "graden graad", dimension: temperature, name: "degree"),
      Unit(words: "celsius", dimension: temperature, name: "celsius"),
      Unit(words: "fahrenheit", dimension: temperature, name: "fahrenheit"),
      Unit(words: "procent percent", dimension: percentage, name: "percent"),
    ]
}

extension LexiconBuilder {
  mutating func addUnits() {
    for (index, unit) in Unit.all.enumerated() { set(unit.words) { $0.unit = UInt16(index + 1) } }
  }
}
