import Glibc

extension Endpoint {
  static func checked(security: TransportSecurity) throws(EndpointError) -> TransportSecurity {
    if let path = security.authorities { try check(file: path, of: .authorities) }
    if let certificate = security.certificate {
      try check(file: certificate.certificate, of: .certificate)
      try check(file: certificate.key, of: .certificate)
    }
    return security
  }

  static func checked(
    authorization: Authorization?, insecure: Bool
  ) throws(EndpointError) -> Authorization? {
    switch authorization {
    case nil: break
    case .bearer(let token):
      guard isToken(token.text) else {
        throw EndpointError(
          .bearer, "Een token is één woord van letters, cijfers en leestekens, zonder spaties of regels.")
      }
    case .clientCredentials(let credentials):
      guard !credentials.client.isEmpty, !credentials.secret.text.isEmpty else {
        throw EndpointError(.clientCredentials, "Geef een client_id en een client_secret die niet leeg zijn.")
      }
      do {
        _ = try checked(url: credentials.tokenURL, insecure: insecure)
      } catch {
        throw EndpointError(.clientCredentials, "token_url: \(error.description)")
      }
    }
    return authorization
  }

  /// Whether `text` can stand behind "Bearer": visible ASCII, and not endless.
  static func isToken(_ text: String) -> Bool {
    (1...16_384).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static func check(file path: String, of field: EndpointError.Field) throws(EndpointError) {
    // libcurl reads a name up to a NUL.
    guard !path.utf8.contains(0), access(path, R_OK) == 0 else {
      throw EndpointError(
        field, "Het bestand \(path) is er niet of kan niet worden gelezen. Kijk naar de naam en de rechten.")
    }
  }
}
