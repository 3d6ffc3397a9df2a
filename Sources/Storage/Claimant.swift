internal import Foundation

/// This program among all that claim deliveries from one store, and a way to see which of the others are gone.
///
/// Each draws a number, locks the byte of that number in a file beside the store, and keeps it locked as long as it
/// lives. When it ends, however suddenly, the system lets go of the lock, so whoever finds the byte free knows that
/// its leases are nobody's. Unlike a process number this is never mistaken for somebody else, and it holds between
/// containers that share a directory. The lease itself still ends by the clock, for a program that hangs.
final class Claimant: Sendable {
  let id: Int64
  private let descriptor: Int32

  /// Nil when the file system gives no locks: then leases end by the clock alone.
  init?(store path: String) {
    descriptor = open(path + "-claims", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    id = Int64.random(in: 1..<Int64.max / 2)
    var lock = Self.lock(on: id)
    if fcntl(descriptor, Self.setLock, &lock) != 0 {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Whether the program that drew `id` has ended.
  func isGone(_ id: Int64) -> Bool {
    var lock = Self.lock(on: id)
    return fcntl(descriptor, Self.getLock, &lock) == 0 && lock.l_type == Int16(F_UNLCK)
  }

  private static func lock(on id: Int64) -> flock {
    flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: off_t(id), l_len: 1, l_pid: 0)
  }

  // Locks of an open file description (`man 2 fcntl`): those of a process would be lost whenever any part of it closes
  // the same file, and two stores in one process would not see each other.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37
}
