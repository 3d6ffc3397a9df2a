/// What a slot holds. The JSON shapes are those of the journeys' contract.
public enum SlotValue: Sendable, Hashable, Codable {
  case text(String)
  case place(text: String, postcode: String?, houseNumber: String?)
  case people(text: String, count: Int?)
  case moment(text: String, from: Timestamp?, to: Timestamp?)
  case choice(String)
  case choices([String])
  /// `text` keeps what the citizen wrote when neither a phone number nor an address could be read in it.
  case contact(phone: String?, email: String?, text: String?)
  case consent(Bool)
  /// Asked, and not answered on purpose.
  case skipped

  public var json: JSONValue {
    switch self {
    case .text(let text), .choice(let text): .string(text)
    case .place(let text, let postcode, let houseNumber):
      .object(
        [.init("text", .string(text))] + present("postcode", postcode) + present("house_number", houseNumber))
    case .people(let text, let count):
      .object([.init("text", .string(text))] + (count.map { [.init("count", .int($0))] } ?? []))
    case .moment(let text, let from, let to):
      .object([
        .init("text", .string(text)), .init("from", from.map { .string($0.iso8601) } ?? .null),
        .init("to", to.map { .string($0.iso8601) } ?? .null),
      ])
    case .choices(let names): .array(names.map { .string($0) })
    case .contact(let phone, let email, let text):
      .object(present("phone", phone) + present("email", email) + present("text", text))
    case .consent(let given): .bool(given)
    case .skipped: .null
    }
  }

  private func present(_ name: String, _ text: String?) -> [JSONValue.Member] {
    text.map { [.init(name, .string($0))] } ?? []
  }
}
