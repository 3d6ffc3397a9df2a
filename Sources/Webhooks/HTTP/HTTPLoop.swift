import CCurl
import Glibc

/// What the thread of an `HTTPClient` does: it sleeps in libcurl until a socket, a timeout or the inbox has
/// work.
final class HTTPLoop {
  /// Longer than any pause matters: libcurl wakes by itself for its own timeouts, and the inbox wakes it.
  private static let longPause: Int32 = 3_600_000

  private let multi: UnsafeMutableRawPointer
  private let inbox: HTTPInbox
  private let proxy: String?
  private var transfers: [UnsafeMutableRawPointer: HTTPTransfer] = [:]
  /// Handles that wait for their next request. Making one costs more than a request does.
  private var handles: [UnsafeMutableRawPointer] = []
  /// Where libcurl writes a sentence about what went wrong, per handle.
  private var details: [UnsafeMutableRawPointer: UnsafeMutablePointer<CChar>] = [:]

  init(_ multi: MultiHandle, inbox: HTTPInbox, proxy: String?) {
    self.multi = multi.raw
    self.inbox = inbox
    self.proxy = proxy
  }

  func run() {
    while true {
      let (jobs, isClosed) = inbox.take()
      for job in jobs { begin(job) }
      if isClosed { break }
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      collect()
      if curl_multi_poll(multi, nil, 0, Self.longPause, nil) != CURLM_OK {
        // Out of memory or of descriptors: it may pass, but must not turn into a loop that eats a core.
        poll(nil, 0, 200)
      }
    }
    for transfer in transfers.values {
      curl_multi_remove_handle(multi, transfer.handle)
      transfer.abandon(.cancelled)
      discard(transfer.handle)
    }
    transfers = [:]
    for handle in handles { discard(handle) }
    curl_multi_cleanup(multi)
  }

  private func begin(_ job: HTTPJob) {
    guard let handle = handles.popLast() ?? makeHandle() else {
      return job.completion(
        HTTPReport(outcome: .failed(.other(code: Int(CURLE_OUT_OF_MEMORY.rawValue)))))
    }
    let transfer = HTTPTransfer(job.request, handle: handle, completion: job.completion)
    var code = transfer.prepare(proxy: proxy)
    if code == CURLE_OK, let detail = details[handle] {
      detail.pointee = 0
      code = samenspraak_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, detail)
    }
    guard code == CURLE_OK, curl_multi_add_handle(multi, handle) == CURLM_OK else {
      keep(handle)
      return transfer.abandon(.other(code: Int(code.rawValue)))
    }
    transfers[handle] = transfer
  }

  /// Hands over every transfer that has ended.
  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      // Removing the handle frees the message.
      let code = message.pointee.data.result
      curl_multi_remove_handle(multi, handle)
      transfers.removeValue(forKey: handle)?.finish(
        code, detail: details[handle].map { String(cString: $0) } ?? "")
      keep(handle)
    }
  }

  // MARK: Handles

  private func makeHandle() -> UnsafeMutableRawPointer? {
    guard let handle = curl_easy_init() else { return nil }
    let detail = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    detail.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    details[handle] = detail
    return handle
  }

  private func keep(_ handle: UnsafeMutableRawPointer) {
    curl_easy_reset(handle)
    handles.append(handle)
  }

  private func discard(_ handle: UnsafeMutableRawPointer) {
    curl_easy_cleanup(handle)
    details.removeValue(forKey: handle)?.deallocate()
  }
}
