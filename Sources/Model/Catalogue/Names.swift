/// The name of an intent, as it stands in `intents/` and goes out in webhooks: `hulp_geld`.
public struct IntentName: Hashable, Sendable, Codable, CustomStringConvertible, ExpressibleByStringLiteral,
  Comparable
{
  public let value: String

  public init(_ value: String) { self.value = value }
  public init(stringLiteral value: String) { self.init(value) }
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  public var description: String { value }

  /// Whether this intent is an emergency: those lead in every state of the conversation.
  public var isEmergency: Bool { value.hasPrefix("nood_") }

  public static func < (left: IntentName, right: IntentName) -> Bool { left.value < right.value }
}

/// The name of a slot of a form: `contact`.
public typealias SlotName = String

/// The name of a form: `hulpvraag`.
public typealias FormName = String
