import Glibc

/// Keeps a crash from showing what stood in memory: the words of citizens, and keys.
enum Discretion {
  /// To be called before anything is read.
  static func begin() {
    var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &nothing)
    // Swift's own report of a crash shows the bytes that registers point at. Who asks for it by name gets it.
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(number, SIG_DFL) }
  }
}
