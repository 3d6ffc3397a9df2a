import CCurl

/// Requests that wait for the thread of an `HTTPClient`.
///
/// The wake-up happens under the lock and only while the inbox is open. The thread cleans the handle up after
/// it has seen the inbox closed under that same lock, so nobody wakes a handle that is gone.
final class HTTPInbox: Sendable {
  private struct State {
    var jobs: [HTTPJob] = []
    var isClosed = false
  }

  private let state = Monitor(State())
  private let multi: MultiHandle

  init(_ multi: MultiHandle) { self.multi = multi }

  /// False when the inbox is closed and the job was not taken.
  func put(_ job: HTTPJob) -> Bool {
    state.with { state in
      guard !state.isClosed else { return false }
      state.jobs.append(job)
      curl_multi_wakeup(multi.raw)
      return true
    }
  }

  func close() {
    state.with { state in
      guard !state.isClosed else { return }
      state.isClosed = true
      curl_multi_wakeup(multi.raw)
    }
  }

  /// Everything that waits, and whether it was the last.
  func take() -> (jobs: [HTTPJob], isClosed: Bool) {
    state.with { state in
      defer { state.jobs = [] }
      return (state.jobs, state.isClosed)
    }
  }
}
