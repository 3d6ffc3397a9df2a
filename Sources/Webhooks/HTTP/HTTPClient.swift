import CCurl

/// Sends requests over connections that stay open, many at a time, on one thread.
///
/// That thread owns the multi handle of libcurl; other threads put a request in the inbox and wake it.
/// Completions run on it too, so they must be short and must not block.
final class HTTPClient: Sendable {
  /// How many connections stand open at once.
  struct Limits: Sendable {
    var total = 64
    var perHost = 64
  }

  private let inbox: HTTPInbox
  private let thread: WorkerThread

  /// `proxy` is written as libcurl does, `http://proxy.example:3128`; nil for none at all.
  init(limits: Limits = Limits(), proxy: String? = nil) throws(DeliveryUnavailable) {
    guard curlIsReady, let multi = curl_multi_init() else { throw DeliveryUnavailable("libcurl start niet") }
    _ = samenspraak_curl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, limits.total)
    _ = samenspraak_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, limits.perHost)
    let handle = MultiHandle(raw: multi)
    let inbox = HTTPInbox(handle)
    do {
      thread = try WorkerThread { HTTPLoop(handle, inbox: inbox, proxy: proxy).run() }
    } catch {
      curl_multi_cleanup(multi)
      throw DeliveryUnavailable(error.description)
    }
    self.inbox = inbox
  }

  /// Sends `request`; `completion` is called exactly once, on the client's thread, or here after `stop()`.
  ///
  /// With a `turn` it waits for others of its lane, and ends as cancelled when one of them fails meanwhile.
  func send(
    _ request: HTTPRequest, turn: HTTPTurn? = nil, completion: @escaping @Sendable (HTTPReport) -> Void
  ) {
    guard inbox.put(HTTPJob(request: request, turn: turn, completion: completion)) else {
      return completion(HTTPReport(outcome: .failed(.cancelled)))
    }
  }

  /// Breaks off what is on its way, every completion called, and ends the thread. Not from a completion.
  func stop() {
    inbox.close()
    thread.join()
  }
}

/// libcurl's set-up of the whole process, made once.
private let curlIsReady = curl_global_init(samenspraak_curl_global_default) == CURLE_OK

struct HTTPJob: Sendable {
  let request: HTTPRequest
  let turn: HTTPTurn?
  let completion: @Sendable (HTTPReport) -> Void
}

/// The multi handle of libcurl.
///
/// `@unchecked Sendable`: only the client's thread uses it, but for `curl_multi_wakeup`, which libcurl allows
/// from any thread, and which `HTTPInbox` calls under its lock and only while the inbox is open.
struct MultiHandle: @unchecked Sendable {
  let raw: UnsafeMutableRawPointer
}
