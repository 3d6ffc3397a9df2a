import CCurl

/// The parts of a URL that decide whether it may be used.
///
/// libcurl takes it apart, because libcurl will also connect: two parsers could see two hosts.
struct WebAddress: Sendable, Equatable {
  let scheme: String
  /// In lower case; an IPv6 address without its brackets.
  let host: String
  let hasCredentials: Bool

  /// Nil when libcurl reads no URL with a scheme and a host in `text`.
  init?(_ text: String) {
    guard let parts = curl_url() else { return nil }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, text, 0) == CURLUE_OK,
      let scheme = Self.part(CURLUPART_SCHEME, of: parts), let host = Self.part(CURLUPART_HOST, of: parts),
      !host.isEmpty
    else { return nil }
    self.scheme = scheme.lowercased()
    self.host = host.lowercased().filter { $0 != "[" && $0 != "]" }
    hasCredentials =
      Self.part(CURLUPART_USER, of: parts) != nil || Self.part(CURLUPART_PASSWORD, of: parts) != nil
  }

  /// Whether the host was written as this computer itself: `localhost`, a name under it, 127.0.0.0/8 or ::1.
  var isLoopback: Bool {
    if let address = IPAddress(host) { return address.reach == .loopback }
    return host == "localhost" || host.hasSuffix(".localhost")
  }

  private static func part(_ part: CURLUPart, of parts: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parts, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
