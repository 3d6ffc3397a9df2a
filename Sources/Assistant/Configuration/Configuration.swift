public import Model
public import Webhooks

/// The settings of one municipality, as `samenspraak.yaml` gives them.
public struct Configuration: Sendable {
  /// For whom the bot speaks.
  public let municipality: Municipality
  /// The organisation's number (OIN) in the source of its events.
  public let oin: String
  /// Where the schemas of events can be found: a URL or path that ends in a slash.
  public let schemas: String
  /// Where officials receive events.
  public let endpoints: [Endpoint]
  /// How they get there.
  public let delivery: DeliverySettings
  /// Whose messages are commands.
  public let officials: [OfficialRule]
  /// How long each kind of data is kept.
  public let retention: Retention

  /// Without a file: a municipality without a name, and no webhooks.
  public static let standard = Configuration(
    municipality: Municipality(name: "de gemeente", phone: "het nummer van de gemeente"),
    oin: "00000000000000000000",
    schemas: "docs/schemas/", endpoints: [], delivery: .standard, officials: [], retention: .standard)

  /// The names of the endpoints that want events of `type`.
  public func endpoints(for type: String) -> [String] { endpoints.filter { $0.wants(type) }.map(\.name) }

  /// The configuration that was named is not there, or may not be read.
  public struct Missing: Error, CustomStringConvertible {
    public let path: String
    public var description: String {
      "\(path): the configuration cannot be read. Check its name and its permissions."
    }
  }

  /// What is wrong with a configuration; every fault with its line.
  public struct Unusable: Error, CustomStringConvertible {
    public let description: String
  }
}
