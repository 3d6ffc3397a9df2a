import CCurl

extension HTTPTransfer {
  /// What libcurl's verdict means. `detail` is its own sentence about what went wrong.
  func outcome(_ code: CURLcode, detail: String) -> HTTPOutcome {
    let status = samenspraak_curl_long(handle, CURLINFO_RESPONSE_CODE)
    if code == CURLE_OK || hasEnough, status > 0 { return .answered(status: status, retryAfter: retryAfter) }
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .failed(.nameNotFound)
    case CURLE_COULDNT_CONNECT: return .failed(refusedAddress ? .refusedAddress : .noConnection)
    case CURLE_ABORTED_BY_CALLBACK where refusedAddress: return .failed(.refusedAddress)
    case CURLE_OPERATION_TIMEDOUT:
      let isConnected = samenspraak_curl_microseconds(handle, CURLINFO_PRETRANSFER_TIME_T) > 0
      return .failed(isConnected ? .timeout : .connectTimeout)
    case CURLE_PROXY: return .failed(.proxy)
    case CURLE_SSL_CERTPROBLEM, CURLE_SSL_CACERT_BADFILE: return .failed(.tls(.unusableFile))
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT, CURLE_SSL_ENGINE_NOTFOUND,
      CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_USE_SSL_FAILED:
      return .failed(.tls(fault(detail)))
    case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2,
      CURLE_HTTP2_STREAM:
      // With TLS 1.3 a receiver refuses our certificate only when we believe the connection to stand.
      if usesProxy, detail.contains("CONNECT") { return .failed(.proxy) }
      return .failed(detail.contains("alert") ? .tls(fault(detail)) : .reset)
    default: return .failed(.other(code: Int(code.rawValue)))
    }
  }

  private func fault(_ detail: String) -> TLSFault {
    switch samenspraak_curl_long(handle, CURLINFO_SSL_VERIFYRESULT) {
    case 9: return .notYetValid
    case 10: return .expired
    // The issuer is unknown, did not sign this after all, or is the certificate itself.
    case 2, 7, 18, 19, 20, 21, 27: return .untrusted
    case 62: return .wrongName
    default: break
    }
    if detail.contains("alert") {
      let alerts = ["certificate", "unknown ca", "handshake failure", "access denied"]
      return alerts.contains(where: detail.contains) ? .ourCertificate : .other
    }
    return detail.contains("subject name") || detail.contains("alternative") ? .wrongName : .other
  }

  var trace: HTTPTrace {
    var trace = HTTPTrace()
    trace.lookup = station(CURLINFO_NAMELOOKUP_TIME_T)
    trace.connect = station(CURLINFO_CONNECT_TIME_T)
    trace.tls = station(CURLINFO_APPCONNECT_TIME_T)
    trace.total = station(CURLINFO_TOTAL_TIME_T) ?? .zero
    if let address = samenspraak_curl_text(handle, CURLINFO_PRIMARY_IP), address.pointee != 0 {
      trace.address = String(cString: address)
    }
    switch samenspraak_curl_long(handle, CURLINFO_HTTP_VERSION) {
    case CURL_HTTP_VERSION_1_0: trace.version = "1.0"
    case CURL_HTTP_VERSION_1_1: trace.version = "1.1"
    case CURL_HTTP_VERSION_2_0: trace.version = "2"
    default: break
    }
    return trace
  }

  private func station(_ info: CURLINFO) -> Duration? {
    let time = samenspraak_curl_microseconds(handle, info)
    return time > 0 ? .microseconds(time) : nil
  }
}
