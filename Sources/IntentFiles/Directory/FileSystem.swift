import Glibc

/// The few calls to the system that reading a directory takes.
enum FileSystem {
  /// What makes a file or directory the same one under another path.
  struct Identity: Hashable {
    let device: UInt
    let node: UInt
  }

  /// What stands at a path, links followed.
  struct Status {
    let identity: Identity
    let size: Int
    let isDirectory: Bool
    let isRegular: Bool
  }

  /// Nil when nothing stands at `path`, or a link on the way leads nowhere.
  static func status(of path: String) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Status(
      identity: Identity(device: UInt(status.st_dev), node: UInt(status.st_ino)), size: Int(status.st_size),
      isDirectory: status.st_mode & S_IFMT == S_IFDIR, isRegular: status.st_mode & S_IFMT == S_IFREG)
  }

  /// The names in a directory, in no order; nil when it cannot be read.
  static func entries(of path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The content of a file; of one larger than `limit` only so much that this shows. Nil when it cannot be read. `size`:
  /// what it probably has.
  static func bytes(of path: String, size: Int, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit))
    let isRead = withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { chunk in
      while bytes.count <= limit {
        let count = read(descriptor, chunk.baseAddress, chunk.count)
        if count == 0 { break }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        bytes.append(contentsOf: chunk.prefix(count))
      }
      return true
    }
    return isRead ? bytes : nil
  }
}
