/// The names of entities that the dialogue relies on, and all that `parse` shows; every list adds its own.
public enum EntityName {
  /// Duckling's names, then our own.
  public static let all: Set<String> = [
    "time", "duration", "number", "ordinal", "amount-of-money", "distance", "volume", "quantity",
    "temperature",
    "phone-number", "email", "url", "credit-card-number",
    "area", "information", "speed", "percentage", "postcode", "house-number", "street", "people",
    "person-name", "bsn",
    "iban",
  ]

  public static let phone = "phone-number"
  public static let email = "email"
  public static let time = "time"
  public static let number = "number"
  public static let postcode = "postcode"
  public static let houseNumber = "house-number"
  /// A street or square by name; ours.
  public static let street = "street"
  /// Who takes part ("de hele straat", "40 man"); ours.
  public static let people = "people"
  /// What somebody says he is called; ours.
  public static let personName = "person-name"
  public static let bsn = "bsn"
  public static let iban = "iban"
  public static let creditCard = "credit-card-number"
}

/// A value that was recognised in a message.
public struct Entity: Sendable, Equatable {
  /// Duckling's name of the dimension, one of ours (`postcode`, `bsn` …), or the name of a list.
  public let name: String
  /// Where it begins and ends in the message, in Unicode scalars.
  public let range: Range<Int>
  public let text: String
  public let value: EntityValue

  public init(name: String, range: Range<Int>, text: String, value: EntityValue) {
    self.name = name
    self.range = range
    self.text = text
    self.value = value
  }
}

/// What a recognised value amounts to; `json` has the shapes of Duckling.
public enum EntityValue: Sendable, Hashable {
  /// `number`, `ordinal`.
  case number(Double)
  /// `amount-of-money`, `distance`, `duration` …; the unit as Duckling names it (`EUR`, `minute`), and of a `quantity`
  /// what it is of ("500 gram aardbeien").
  case quantity(Double, unit: String, product: String? = nil)
  /// The same, or a plain `number`, between two ends, both of which count; nil at an open end.
  case range(from: Double?, to: Double?, unit: String?, product: String? = nil)
  /// `time`: a moment known to a grain (`hour`, `day` …).
  case moment(Timestamp, grain: String)
  /// `time`: from (included) to (excluded); nil at an open end.
  case interval(from: Timestamp?, to: Timestamp?, grain: String)
  /// `phone-number` (E.164), `email`, `url`, `postcode` (`1234AB`), `house-number`, or the value of a list.
  case text(String)
}

extension EntityValue {
  public var json: JSONValue { json(writing: \.iso8601) }

  /// The same with moments as `writing` shows them.
  public func json(writing: (Timestamp) -> String) -> JSONValue {
    var members: [JSONValue.Member] = []
    forEachMember(writing) { name, part in
      switch part {
      case .open: members.append(.init("\(name)", .null))
      case .number(let number): members.append(.init("\(name)", .double(number)))
      case .text(let text): members.append(.init("\(name)", .string(text)))
      case .seconds(let seconds):
        members.append(.init("\(name)", ["value": .double(seconds), "unit": .string("second")]))
      }
    }
    return .object(members)
  }

  /// Writes the same.
  public func write(to json: inout JSONWriter, writing: (Timestamp) -> String) {
    json.object { json in
      forEachMember(writing) { name, part in
        json.name(name)
        switch part {
        case .open: json.null()
        case .number(let number): json.number(number)
        case .text(let text): json.string(text)
        case .seconds(let seconds):
          json.object { json in
            json.name("value")
            json.number(seconds)
            json.member("unit", "second")
          }
        }
      }
    }
  }

  private enum Part {
    /// The end of a range that has none.
    case open
    case number(Double)
    case text(String)
    case seconds(Double)
  }

  private func forEachMember(_ writing: (Timestamp) -> String, _ visit: (StaticString, Part) -> Void) {
    switch self {
    case .number(let number): visit("value", .number(number))
    case .quantity(let number, let unit, let product):
      visit("value", .number(number))
      visit("unit", .text(unit))
      if let seconds = Self.seconds[unit] { visit("normalized", .seconds(number * seconds)) }
      if let product { visit("product", .text(product)) }
    case .range(let from, let to, let unit, let product):
      visit("from", from.map { .number($0) } ?? .open)
      visit("to", to.map { .number($0) } ?? .open)
      if let unit { visit("unit", .text(unit)) }
      if let product { visit("product", .text(product)) }
    case .moment(let moment, let grain):
      visit("value", .text(writing(moment)))
      visit("grain", .text(grain))
    case .interval(let from, let to, let grain):
      visit("from", from.map { .text(writing($0)) } ?? .open)
      visit("to", to.map { .text(writing($0)) } ?? .open)
      visit("grain", .text(grain))
    case .text(let text): visit("value", .text(text))
    }
  }

  /// How long the units of a duration are; a month has thirty days and a year 365, as Duckling counts.
  private static let seconds: [String: Double] = [
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_592_000,
    "quarter": 7_776_000, "year": 31_536_000,
  ]
}
