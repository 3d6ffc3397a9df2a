import Foundation
import Glibc

/// A file system in memory with little room, for one test; it goes with the last reference to it.
///
/// Only root may mount one, and not in every container: see `isAllowed`.
final class SmallDisk {
  let path: String

  init(kilobytes: Int) throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "samenspraak-disk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    do {
      try mount(kilobytes: kilobytes, flags: 0)
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
    rmdir(path)
  }

  /// Whether tests may mount one here.
  static let isAllowed = (try? SmallDisk(kilobytes: 64)) != nil

  /// Gives it more room.
  func grow(toKilobytes kilobytes: Int) throws {
    try mount(kilobytes: kilobytes, flags: UInt(MS_REMOUNT))
  }

  /// Lets nobody write any more.
  func freeze(kilobytes: Int) throws {
    try mount(kilobytes: kilobytes, flags: UInt(MS_REMOUNT | MS_RDONLY))
  }

  /// Takes all room that is left.
  func fill() throws {
    let descriptor = open(path + "/filler", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard descriptor >= 0 else {
      throw Failure("The disk takes no file: \(String(cString: strerror(errno))).")
    }
    defer { close(descriptor) }
    let zeros = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, zeros, zeros.count) > 0 {}
  }

  private func mount(kilobytes: Int, flags: UInt) throws {
    guard Glibc.mount("none", path, "tmpfs", flags, "size=\(kilobytes)k,mode=700") == 0 else {
      throw Failure("Nothing can be mounted here: \(String(cString: strerror(errno))).")
    }
  }
}
