internal import Foundation
internal import Model

/// The file of a store, before SQLite opens it.
enum StoreFile {
  /// Makes the directory (only its owner may enter) and the file (only its owner may read), when they are not there.
  ///
  /// SQLite gives the files it puts beside it the same mode.
  static func prepare(_ path: String) throws {
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      let refused: [CocoaError.Code] = [
        .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileWriteOutOfSpace,
      ]
      let isRefused = (error as? CocoaError).map { refused.contains($0.code) } ?? false
      throw StoreError(
        isRefused ? .cannotWrite : .cannotOpen,
        "The directory \(directory) of the store cannot be made. Check its name and its permissions.")
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return
    }
    let code = errno
    let reason = String(cString: strerror(code))
    switch code {
    case EACCES, EPERM, EROFS, ENOSPC, EDQUOT:
      throw StoreError(
        .cannotWrite,
        "The store \(path) cannot be written: \(reason). Give the program write permission, or choose another path."
      )
    default:
      throw StoreError(.cannotOpen, "The store \(path) cannot be opened: \(reason). Choose another path.")
    }
  }
}
