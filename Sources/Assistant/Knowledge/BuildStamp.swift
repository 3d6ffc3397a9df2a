#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which build of the program this is, so that a model that another build compiled is not taken for its own.
enum BuildStamp {
  /// Size and moment of change of the program's file; the version where they cannot be told.
  static var current: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Version.current }
    #if canImport(Darwin)
      let changed = status.st_mtimespec
    #else
      let changed = status.st_mtim
    #endif
    return String(status.st_size, radix: 36) + "-" + String(changed.tv_sec, radix: 36) + "-"
      + String(changed.tv_nsec, radix: 36)
  }
}
