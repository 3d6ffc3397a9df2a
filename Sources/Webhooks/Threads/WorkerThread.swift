import Glibc

/// A thread of its own for work that blocks: the threads of Swift's tasks are few and must never wait.
final class WorkerThread: Sendable {
  private let thread: pthread_t
  private let joined = Monitor(false)

  /// Starts `body`. All signals stay with the other threads, SIGPIPE of a lost connection included.
  init(_ body: @escaping @Sendable () -> Void) throws(WorkerThreadError) {
    var everything = sigset_t()
    var before = sigset_t()
    sigfillset(&everything)
    // A crash is reported where it happens.
    for crash in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&everything, crash) }
    // A thread is born with the mask of its parent.
    pthread_sigmask(SIG_SETMASK, &everything, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, runWork, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw WorkerThreadError(code: code)
    }
    self.thread = thread
  }

  /// Waits until the thread has ended. May be called more than once, but not by the thread itself.
  func join() {
    joined.with { joined in
      guard !joined else { return }
      joined = true
      pthread_join(thread, nil)
    }
  }
}

/// The system gives no new thread.
struct WorkerThreadError: Error, CustomStringConvertible {
  let code: Int32

  var description: String { "Het besturingssysteem geeft geen nieuwe thread (fout \(code))." }
}

private final class Work {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// A global function, because C calls it on a thread that Swift knows nothing of.
private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
  return nil
}
