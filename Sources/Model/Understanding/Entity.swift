/// The names of entities that the dialogue relies on; others are for `parse` and for lists.
public enum EntityName {
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
  /// `amount-of-money`, `distance`, `duration` …; the unit as Duckling names it (`EUR`, `minute`).
  case quantity(Double, unit: String)
  /// `time`: a moment known to a grain (`hour`, `day` …).
  case moment(Timestamp, grain: String)
  /// `time`: from (included) to (excluded); nil at an open end.
  case interval(from: Timestamp?, to: Timestamp?, grain: String)
  /// `phone-number` (E.164), `email`, `url`, `postcode` (`1234AB`), `house-number`, or the value of a list.
  case text(String)

  public var json: JSONValue {
    switch self {
    case .number(let number): .object([.init("value", .double(number))])
    case .quantity(let number, let unit):
      .object([.init("value", .double(number)), .init("unit", .string(unit))])
    case .moment(let moment, let grain):
      .object([.init("value", .string(moment.iso8601)), .init("grain", .string(grain))])
    case .interval(let from, let to, let grain):
      .object([
        .init("from", from.map { .string($0.iso8601) } ?? .null),
        .init("to", to.map { .string($0.iso8601) } ?? .null), .init("grain", .string(grain)),
      ])
    case .text(let text): .object([.init("value", .string(text))])
    }
  }
}
