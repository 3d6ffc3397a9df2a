import CCurl

/// One request on its way. Only the thread of the `HTTPClient` touches it, callbacks of libcurl included.
final class HTTPTransfer {
  let handle: UnsafeMutableRawPointer
  private var request: HTTPRequest { job.request }
  let job: HTTPJob
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var resolvedList: UnsafeMutablePointer<curl_slist>?
  private var received = 0
  private var body: [UInt8] = []
  private(set) var hasEnough = false
  private(set) var refusedAddress = false
  private(set) var retryAfter: String?
  private(set) var usesProxy = false

  /// `handle` is fresh or reset, and stays the caller's.
  init(_ job: HTTPJob, handle: UnsafeMutableRawPointer) {
    self.handle = handle
    self.job = job
  }

  deinit {
    curl_slist_free_all(headerList)
    curl_slist_free_all(resolvedList)
  }

  /// Sets every option. The transfer must outlive its time in the multi handle: libcurl keeps a bare pointer
  /// to it.
  func prepare(proxy: String?) -> CURLcode {
    let context = Unmanaged.passUnretained(self).toOpaque()
    var code = CURLE_OK
    func set(_ step: @autoclosure () -> CURLcode) { if code == CURLE_OK { code = step() } }
    set(samenspraak_curl_set_long(handle, CURLOPT_NOSIGNAL, 1))
    // Else a transfer that ends while its name is being looked up waits for that, and all others wait with
    // it.
    set(samenspraak_curl_set_long(handle, CURLOPT_QUICK_EXIT, 1))
    set(samenspraak_curl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1))
    set(samenspraak_curl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2))
    set(samenspraak_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"))
    set(samenspraak_curl_set_text(handle, CURLOPT_URL, request.url))
    set(samenspraak_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0))
    let proxy = request.bypassesProxy ? nil : proxy
    usesProxy = proxy != nil
    // An empty text also shuts out the proxy of the environment; behind it the guard would see the proxy's
    // address.
    set(samenspraak_curl_set_text(handle, CURLOPT_PROXY, proxy ?? ""))
    // Likewise the exceptions of the environment.
    set(samenspraak_curl_set_text(handle, CURLOPT_NOPROXY, ""))
    // HTTP/2 where a secure receiver offers it; then many requests share one connection.
    set(samenspraak_curl_set_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)))
    // Not so over plain http: behind a first request that hangs, the others would wait to hear the version.
    let isSecure = request.url.lowercased().hasPrefix("https:")
    set(samenspraak_curl_set_long(handle, CURLOPT_PIPEWAIT, isSecure ? 1 : 0))
    set(addSecurity())
    set(
      samenspraak_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Int(request.connectTimeout.milliseconds)))
    set(samenspraak_curl_set_long(handle, CURLOPT_TIMEOUT_MS, Int(request.totalTimeout.milliseconds)))
    set(samenspraak_curl_set_long(handle, CURLOPT_POST, 1))
    set(samenspraak_curl_set_body(handle, request.body, request.body.count))
    set(addHeaders())
    set(samenspraak_curl_set_pointer(handle, CURLOPT_HTTPHEADER, headerList))
    set(samenspraak_curl_set_long(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1))
    set(samenspraak_curl_set_writer(handle, readBody, context))
    set(samenspraak_curl_set_header_reader(handle, readHeader, context))
    set(samenspraak_curl_set_socket_opener(handle, openSocket, context))
    set(samenspraak_curl_set_request_guard(handle, checkConnection, context))
    for entry in request.resolved { resolvedList = curl_slist_append(resolvedList, entry) }
    if resolvedList != nil { set(samenspraak_curl_set_pointer(handle, CURLOPT_RESOLVE, resolvedList)) }
    return code
  }

  private func addSecurity() -> CURLcode {
    var code = CURLE_OK
    func set(_ option: CURLoption, _ value: String) {
      if code == CURLE_OK { code = samenspraak_curl_set_text(handle, option, value) }
    }
    if let path = request.security.authorities {
      set(CURLOPT_CAINFO, path)
      // Else the authorities of this computer count as well.
      if code == CURLE_OK { code = samenspraak_curl_set_text(handle, CURLOPT_CAPATH, nil) }
    }
    if let certificate = request.security.certificate {
      set(CURLOPT_SSLCERT, certificate.certificate)
      set(CURLOPT_SSLKEY, certificate.key)
      if let password = certificate.password { set(CURLOPT_KEYPASSWD, password.text) }
    }
    return code
  }

  /// Tells the caller how it ended, and returns whether it went well. `code` is libcurl's verdict, `detail` its
  /// sentence about it.
  func finish(_ code: CURLcode, detail: String) -> Bool {
    let outcome = outcome(code, detail: detail)
    job.completion(HTTPReport(outcome: outcome, body: body, trace: trace))
    return outcome.isSuccess
  }

  private func addHeaders() -> CURLcode {
    // Without "Expect:" a large body waits a second for a "100 Continue" that few receivers send.
    for (name, value) in request.headers + [("Expect", "")] {
      let line = value.isEmpty ? "\(name):" : "\(name): \(value)"
      guard !line.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
        return CURLE_BAD_FUNCTION_ARGUMENT
      }
      guard let longer = curl_slist_append(headerList, line) else { return CURLE_OUT_OF_MEMORY }
      headerList = longer
    }
    return CURLE_OK
  }

  /// Counts a piece of the body, and keeps it if somebody wants to read it. Returns whether more may come.
  fileprivate func takeBody(_ piece: UnsafeRawBufferPointer) -> Bool {
    received += piece.count
    hasEnough = received > request.maximumResponse
    if request.keepsBody, !hasEnough { body += piece }
    return !hasEnough
  }

  fileprivate func takeHeader(_ line: String) {
    // A "103 Early Hints" has headers of its own, which are not those of the answer.
    if line.hasPrefix("HTTP/") { retryAfter = nil }
    guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "retry-after" else { return }
    retryAfter = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }.prefix(64))
  }

  fileprivate func allows(_ address: IPAddress?) -> Bool {
    // Through a proxy the address is the proxy's, which the administrator chose.
    let allowed = usesProxy || (address.map(request.addressPolicy.allows) ?? false)
    if !allowed { refusedAddress = true }
    return allowed
  }
}

// libcurl calls these on the thread of the client, with the transfer as context.

private func readBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let context else { return 0 }
  let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
  // Any other number than the length ends the transfer. An empty piece must not: 0 is its length.
  return transfer.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
}

private func readHeader(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  let length = size * count
  guard let context, let bytes, length <= 1024 else { return length }
  let line = UnsafeRawBufferPointer(start: bytes, count: length).prefix { $0 != 0x0D && $0 != 0x0A }
  Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
    .takeHeader(String(decoding: line, as: UTF8.self))
  return length
}

private func openSocket(
  _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
  _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let context, let address else { return samenspraak_curl_no_socket }
  var bytes = [UInt8](repeating: 0, count: 16)
  let length = Int(samenspraak_curl_address(address, &bytes))
  let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
  guard transfer.allows(IPAddress(bytes: Array(bytes[..<length]))) else { return samenspraak_curl_no_socket }
  return samenspraak_curl_open_socket(address)
}

/// A connection that stands open was opened under the policy of another request, which may have allowed more.
private func checkConnection(
  _ context: UnsafeMutableRawPointer?, _ address: UnsafeMutablePointer<CChar>?,
  _ ownAddress: UnsafeMutablePointer<CChar>?, _ port: Int32, _ ownPort: Int32
) -> Int32 {
  guard let context, let address else { return samenspraak_curl_give_up }
  let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
  let isAllowed = transfer.allows(IPAddress(String(cString: address)))
  return isAllowed ? samenspraak_curl_go_on : samenspraak_curl_give_up
}
