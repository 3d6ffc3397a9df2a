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

  static let area: String = "area"
  static let information: String = "information"

  /// The area or volume of which this length is the side.
  func raised(_ power: String) -> Unit {
    Unit(
      words: "", dimension: power == "square" ? Self.area : Self.volume,
      name: "\(power)-\(factor == 1 ? name : "\(factor)-\(name)")")
  }

  static let all: [Unit] =
    [
      Unit(words: "€ euro euros euri eurotjes eurootjes eur ur euroos", dimension: money, name: "EUR"),
      Unit(words: "tientje tientjes", dimension: money, name: "EUR", factor: 10),
      Unit(words: "$ dollar dollars", dimension: money, name: "$"),
      Unit(words: "£ pounds sterling", dimension: money, name: "£"),
      Unit(words: "¥ yen", dimension: money, name: "JPY"),
      Unit(words: "cent cents centen eurocent centjes penny pennies pence c", dimension: money, name: "cent"),
      Unit(words: "stuiver stuivers", dimension: money, name: "cent", factor: 5),
      Unit(words: "dubbeltje dubbeltjes", dimension: money, name: "cent", factor: 10),
      Unit(words: "kwartje kwartjes", dimension: money, name: "cent", factor: 25),
      Unit(words: "bucks", dimension: money, name: "unknown"),
    ]
    + Currency.all.map { Unit(words: $0.words, dimension: money, name: $0.code) } + [
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

/// A currency other than the euro, by its ISO 4217 code.
struct Currency: Sendable {
  let code: String
  /// What says all by itself.
  let words: String
  /// What says it together with the country in front: "Amerikaanse" and "dollar".
  var countries = ""
  var names = ""

  static let all: [Currency] = [
    Currency(code: "USD", words: "usd", countries: "amerikaanse", names: "dollar dollars"),
    Currency(code: "CAD", words: "cad", countries: "canadese", names: "dollar dollars"),
    Currency(code: "AUD", words: "aud", countries: "australische", names: "dollar dollars"),
    Currency(code: "HKD", words: "hkd", countries: "hongkongse", names: "dollar dollars"),
    Currency(code: "SRD", words: "srd", countries: "surinaamse", names: "dollar dollars"),
    Currency(code: "GBP", words: "gbp", countries: "britse engelse", names: "pond ponden"),
    Currency(
      code: "NLG", words: "nlg gulden guldens florijn", countries: "nederlandse", names: "gulden guldens"),
    Currency(code: "ANG", words: "ang", countries: "antilliaanse", names: "gulden guldens"),
    Currency(code: "AWG", words: "awg", countries: "arubaanse", names: "florin gulden guldens"),
    Currency(code: "BEF", words: "bef", countries: "belgische", names: "frank franken"),
    Currency(code: "CHF", words: "chf", countries: "zwitserse", names: "frank franken"),
    Currency(code: "DEM", words: "dem", countries: "duitse", names: "mark marken"),
    Currency(code: "DKK", words: "dkk", countries: "deense", names: "kroon kronen"),
    Currency(code: "NOK", words: "nok", countries: "noorse", names: "kroon kronen"),
    Currency(code: "SEK", words: "sek", countries: "zweedse", names: "kroon kronen"),
    Currency(code: "CZK", words: "czk", countries: "tsjechische", names: "kroon kronen"),
    Currency(code: "PLN", words: "pln zloty", countries: "poolse", names: "zloty"),
    Currency(code: "TRY", words: "try lira", countries: "turkse", names: "lira lire"),
    Currency(code: "RUB", words: "rub roebel roebels", countries: "russische", names: "roebel roebels"),
    Currency(code: "INR", words: "inr roepie roepies", countries: "indiase", names: "roepie roepies"),
    Currency(code: "IDR", words: "idr", countries: "indonesische", names: "roepia roepiah rupiah"),
    Currency(code: "JPY", words: "jpy", countries: "japanse", names: "yen"),
    Currency(code: "CNY", words: "cny yuan renminbi", countries: "chinese", names: "yuan"),
    Currency(code: "MAD", words: "mad dirham dirhams", countries: "marokkaanse", names: "dirham dirhams"),
    Currency(code: "AED", words: "aed"), Currency(code: "AFN", words: "afghani afghanis"),
    Currency(code: "ALL", words: "lek"), Currency(code: "AMD", words: "dram"),
    Currency(code: "AOA", words: "kwanza"),
    Currency(code: "AZN", words: "manat"), Currency(code: "BDT", words: "taka"),
    Currency(code: "BGN", words: "leva"),
    Currency(code: "BWP", words: "pula"), Currency(code: "CRC", words: "colon colones"),
    Currency(code: "ETB", words: "birr"), Currency(code: "GEL", words: "lari"),
    Currency(code: "GHS", words: "cedi"),
    Currency(code: "GTQ", words: "quetzal"), Currency(code: "HNL", words: "lempira"),
    Currency(code: "HRK", words: "kuna"), Currency(code: "HUF", words: "forint"),
    Currency(code: "ILS", words: "sjekel sjekels"), Currency(code: "IRR", words: "rial"),
    Currency(code: "IQD", words: "", countries: "iraakse", names: "dinar"),
    Currency(code: "KES", words: "", countries: "keniaanse", names: "shilling"),
    Currency(code: "KHR", words: "riel"), Currency(code: "KRW", words: "won"),
    Currency(code: "KZT", words: "tenge"),
    Currency(code: "LTL", words: "litas"), Currency(code: "MMK", words: "kyat"),
    Currency(code: "MNT", words: "tugrik"), Currency(code: "MYR", words: "ringgit"),
    Currency(code: "MZN", words: "metical"), Currency(code: "NGN", words: "naira"),
    Currency(code: "NIO", words: "cordoba"), Currency(code: "NZD", words: "nzd"),
    Currency(code: "PAB", words: "balboa"),
    Currency(code: "PGK", words: "kina"), Currency(code: "PYG", words: "guarani"),
    Currency(code: "PHP", words: "", countries: "filipijnse", names: "peso"),
    Currency(code: "RSD", words: "", countries: "servische", names: "dinar"),
    Currency(code: "SAR", words: "riyal"),
    Currency(code: "SGD", words: "sgd"), Currency(code: "THB", words: "baht"),
    Currency(code: "TND", words: "", countries: "tunesische", names: "dinar"),
    Currency(code: "UAH", words: "hryvnia"), Currency(code: "VND", words: "dong"),
    Currency(code: "ZAR", words: "zar", countries: "zuidafrikaanse", names: "rand"),
    Currency(code: "MXN", words: "mxn", countries: "mexicaanse", names: "peso pesos"),
    Currency(code: "BRL", words: "brl", countries: "braziliaanse", names: "real"),
    Currency(code: "FIM", words: "fim markka", countries: "finse", names: "markka mark"),
    Currency(code: "BTC", words: "btc bitcoin bitcoins"),
  ]

  /// The currency that a country and a name make together, by the hashes of the two words.
  static func code(_ country: UInt64, _ name: UInt64) -> String? {
    byCountry[country]?.first { $0.names.contains(name) }?.code
  }

  private static let byCountry: [UInt64: [(names: Set<UInt64>, code: String)]] = {
    var table: [UInt64: [(names: Set<UInt64>, code: String)]] = [:]
    for currency in all {
      let names = Set(currency.names.split(separator: " ").map { Lexicon.hash(String($0)) })
      for country in currency.countries.split(separator: " ") {
        table[Lexicon.hash(String(country)), default: []].append((names, currency.code))
      }
    }
    return table
  }()
}

extension LexiconBuilder {
  mutating func addUnits() {
    for (index, unit) in Unit.all.enumerated() { set(unit.words) { $0.unit = UInt8(index + 1) } }
  }
}
