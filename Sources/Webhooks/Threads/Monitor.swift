import Glibc

/// A value behind a lock, with a condition to wait on until another thread changed it.
///
/// The only lock of this module. It stands on pthreads, which the thread sanitizer understands; the standard
/// library's `Mutex` makes it report races that are none.
///
/// `@unchecked Sendable`: `mutex` protects `value`, which is touched nowhere but between lock and unlock.
final class Monitor<Value>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var value: Value

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    // Waiting follows the monotonic clock: setting the time of day must not wake or freeze a waiter.
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Reads or changes the value, and wakes every waiter to look again. `body` must not call back into this
  /// monitor.
  func with<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return try body(&value)
  }

  /// Blocks until `body` returns something, and returns that; nil when the deadline passed first.
  ///
  /// `body` runs under the lock, at once and after every change; it may take things out of the value.
  func wait<Result>(until deadline: Deadline?, for body: (inout Value) throws -> Result?) rethrows -> Result?
  {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = try body(&value) { return result }
      if let deadline {
        var moment = deadline.moment
        if pthread_cond_timedwait(changed, mutex, &moment) == ETIMEDOUT { return try body(&value) }
      } else {
        pthread_cond_wait(changed, mutex)
      }
    }
  }
}

/// A moment on the monotonic clock, to wait for at most.
struct Deadline: Sendable {
  let moment: timespec

  /// The moment that is `duration` away; at most ten years, so that no sum overflows.
  init(in duration: Duration) {
    let wait = min(max(duration, .zero), .seconds(10 * 365 * 86_400)).components
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let nanoseconds = now.tv_nsec + Int(wait.attoseconds / 1_000_000_000)
    moment = timespec(
      tv_sec: now.tv_sec + Int(wait.seconds) + nanoseconds / 1_000_000_000,
      tv_nsec: nanoseconds % 1_000_000_000)
  }
}
