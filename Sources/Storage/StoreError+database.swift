internal import GRDB
internal import Model

extension StoreError {
  /// What an error of SQLite means for the person who runs the program. SQL and values stay out of it.
  init(_ error: DatabaseError, path: String, opening: Bool) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(
        opening ? .cannotOpen : .cannotRead,
        "The store \(path) is damaged, or no store. Put it aside and put a backup in its place, or choose another path."
      )
    case .SQLITE_FULL:
      self.init(
        .cannotWrite, "The store \(path) cannot be written: the disk is full. Make room and try again.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(
        .cannotWrite,
        "The store \(path) cannot be written: file or directory is read-only. Give the program write permission."
      )
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .cannotWrite,
        "The store \(path) cannot be written: another program has held it for \(Int(SQLiteStore.patience)) seconds. "
          + "Stop that program, or try again.")
    case .SQLITE_CANTOPEN:
      self.init(
        .cannotOpen,
        "The store \(path) cannot be opened. Check the path and the permissions of its directory.")
    case .SQLITE_IOERR where Self.readFaults.contains(error.extendedResultCode):
      self.init(.cannotRead, "The store \(path) cannot be read: the disk reports an error. Check the disk.")
    case .SQLITE_IOERR:
      self.init(
        .cannotWrite, "The store \(path) cannot be written: the disk reports an error. Check the disk.")
    default:
      self.init(
        opening ? .cannotOpen : .cannotWrite,
        "The store \(path) cannot be used: SQLite reports \(error.message ?? "code \(error.resultCode.rawValue)"). "
          + "Check that the file belongs to this version of the program.")
    }
  }

  private static let readFaults: [ResultCode] = [.SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ]

  /// A value in the store that makes no sense.
  static func damaged(_ what: String, path: String) -> StoreError {
    StoreError(.cannotRead, "The store \(path) holds \(what) that cannot be read. Put a backup in its place.")
  }
}
