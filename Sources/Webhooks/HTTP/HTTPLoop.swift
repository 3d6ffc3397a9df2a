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
  /// By lane.
  private var queues: [Int: HTTPQueue] = [:]
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
      for job in jobs { admit(job) }
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
      transfer.job.fail(.cancelled)
      discard(transfer.handle)
    }
    transfers = [:]
    for lane in queues.keys { for job in queues[lane]?.giveBack() ?? [] { job.fail(.cancelled) } }
    for handle in handles { discard(handle) }
    curl_multi_cleanup(multi)
  }

  // MARK: Requests

  private func admit(_ job: HTTPJob) {
    guard let turn = job.turn else {
      _ = begin(job)
      return
    }
    guard queues[turn.lane, default: HTTPQueue()].add(job, turn) else { return job.fail(.cancelled) }
    beginNext(in: turn.lane)
  }

  /// Begins what has its turn.
  private func beginNext(in lane: Int) {
    guard let (next, back) = queues[lane]?.take() else { return }
    for job in back { job.fail(.cancelled) }
    for job in next where !begin(job) { ended(in: lane, well: false) }
  }

  private func ended(in lane: Int, well: Bool) {
    for job in queues[lane]?.ended(well: well) ?? [] { job.fail(.cancelled) }
  }

  /// Whether the request is on its way; its caller knows when it is not.
  private func begin(_ job: HTTPJob) -> Bool {
    guard let handle = handles.popLast() ?? makeHandle() else {
      job.fail(.other(code: Int(CURLE_OUT_OF_MEMORY.rawValue)))
      return false
    }
    let transfer = HTTPTransfer(job, handle: handle)
    var code = transfer.prepare(proxy: proxy)
    if code == CURLE_OK, let detail = details[handle] {
      detail.pointee = 0
      code = samenspraak_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, detail)
    }
    guard code == CURLE_OK, curl_multi_add_handle(multi, handle) == CURLM_OK else {
      keep(handle)
      job.fail(.other(code: Int(code.rawValue)))
      return false
    }
    transfers[handle] = transfer
    return true
  }

  /// Hands over every transfer that has ended.
  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      // Removing the handle frees the message.
      let code = message.pointee.data.result
      curl_multi_remove_handle(multi, handle)
      let transfer = transfers.removeValue(forKey: handle)
      let isWell = transfer?.finish(code, detail: details[handle].map { String(cString: $0) } ?? "") ?? false
      keep(handle)
      if let lane = transfer?.job.turn?.lane {
        ended(in: lane, well: isWell)
        beginNext(in: lane)
      }
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

extension HTTPJob {
  /// Ends without an answer.
  fileprivate func fail(_ failure: HTTPFailure) { completion(HTTPReport(outcome: .failed(failure))) }
}
