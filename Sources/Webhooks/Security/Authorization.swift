/// What stands in the `Authorization` header of each request, for receivers that want more than a signature.
public enum Authorization: Sendable, Hashable {
  /// A token that does not change (RFC 6750).
  case bearer(HiddenText)
  /// A token that is asked for and renewed (OAuth 2.0 client credentials, RFC 6749 section 4.4).
  case clientCredentials(ClientCredentials)
}

/// An account at an authorization server.
public struct ClientCredentials: Sendable, Hashable {
  /// Where tokens are given out.
  public let tokenURL: String
  public let client: String
  public let secret: HiddenText
  /// Names of rights, with spaces between them; nil to leave it to the server.
  public let scope: String?

  public init(tokenURL: String, client: String, secret: HiddenText, scope: String? = nil) {
    self.tokenURL = tokenURL
    self.client = client
    self.secret = secret
    self.scope = scope
  }
}
