/// One setting of an endpoint is wrong. The description is a sentence for the administrator; it never holds a
/// secret.
public struct EndpointError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The setting, under its name in the configuration.
  public enum Field: String, Sendable, CaseIterable {
    case name
    case url
    case events
    case secret
    case format
    case connectTimeout = "connect_timeout"
    case totalTimeout = "total_timeout"
    case maximumResponse = "max_response"
    case authorities = "ca_file"
    case certificate = "client_certificate"
    case bearer
    case clientCredentials = "oauth2"
  }

  /// Which setting is wrong.
  public let field: Field
  public let description: String

  init(_ field: Field, _ description: String) {
    self.field = field
    self.description = description
  }
}
