internal import Foundation
internal import GRDB
public import Model
internal import Synchronization

/// A store in one SQLite file, or in memory on `:memory:`.
///
/// Every transaction is IMMEDIATE and synced to disk before it returns, so two programs may share a file: each waits
/// up to 10 s for the other. One connection does all the work, one transaction at a time, on GRDB's serial queue;
/// calls block their thread, and a transaction inside another one is a programming error that stops the program.
///
/// Throws `StoreError` for what goes wrong with the file, and whatever `body` throws.
public final class SQLiteStore: Store {
  let queue: DatabaseQueue
  private let path: String
  private let isOnDisk: Bool
  private let claimant: Claimant?
  /// What the last transaction knew, for the next one.
  private let known = Mutex(HotConversations())

  /// Opens the store at `path`, and makes file (mode 0600) and directory (0700) when they are not there.
  public init(path: String) throws {
    self.path = path
    isOnDisk = path != ":memory:"
    do {
      if isOnDisk { try StoreFile.prepare(path) }
      var configuration = Configuration()
      configuration.label = "samenspraak.store"
      configuration.busyMode = .timeout(Self.patience)
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { [isOnDisk] database in
        try Schema.refuseForeign(database, path: path)
        try Self.settle(database, onDisk: isOnDisk)
        try Schema.migrate(database, path: path)
        // A crash may have come between an erasure and the emptying of the log behind it.
        if isOnDisk { Self.emptyLog(database, patience: 0) }
      }
      claimant = isOnDisk ? Claimant(store: path) : nil
    } catch let error as DatabaseError {
      throw StoreError(error, path: path, opening: true)
    }
  }

  public func transaction<Result>(_ body: (any StoreTransaction) throws -> Result) throws -> Result {
    do {
      return try queue.writeWithoutTransaction { database in
        // Given back only after the commit: what a transaction that failed knew is not so.
        let transaction = SQLiteTransaction(
          database, path: path, claimant: claimant, known: known.withLock { $0.handOver() })
        var result: Result?
        try database.inTransaction(.immediate) {
          try transaction.known.check(database)
          result = try body(transaction)
          try transaction.write()
          return .commit
        }
        if !transaction.erased { known.withLock { $0 = transaction.known } }
        if transaction.erased, isOnDisk { Self.emptyLog(database, patience: 1) }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return result
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path, opening: false)
    }
  }

  /// How long a transaction waits for another program, in seconds.
  static let patience: TimeInterval = 10

  private static func settle(_ database: Database, onDisk: Bool) throws {
    try database.execute(
      sql: """
        PRAGMA page_size = \(pageSize);
        PRAGMA auto_vacuum = NONE;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -\(cacheKilobytes);
        """)
    guard onDisk else { return }
    try useLog(database)
    try database.execute(
      sql: """
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = \(longestLog / pageSize);
        """)
  }

  /// In bytes. A turn changes a few hundred bytes here and there, and every page with a change in it is written as a
  /// whole, twice. Counts for new files only.
  private static let pageSize = 1024
  /// Enough for the pages of a large batch, which would otherwise be written before its end.
  private static let cacheKilobytes = 8192
  /// How many bytes of log are moved into the file at once: what changed many times is moved once.
  private static let longestLog = 8 << 20

  /// Switches to write-ahead logging, which stays with the file.
  private static func useLog(_ database: Database) throws {
    // SQLite does not wait by itself for a program that makes the same switch at this moment.
    let end = Date().addingTimeInterval(patience)
    while true {
      do {
        guard try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") != "wal" else { return }
        throw DatabaseError(
          resultCode: .SQLITE_CANTOPEN, message: "this file system cannot hold a write-ahead log")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && Date() < end {
        usleep(10_000)
      }
    }
  }

  /// Moves the write-ahead log into the file and cuts it to nothing: it may hold words that were erased.
  ///
  /// Another program in the middle of a transaction can prevent it; the next erasure or start does it then.
  private static func emptyLog(_ database: Database, patience seconds: Int) {
    try? database.execute(sql: "PRAGMA busy_timeout = \(seconds * 1000)")
    _ = try? database.checkpoint(.truncate)
    try? database.execute(sql: "PRAGMA busy_timeout = \(Int(patience) * 1000)")
  }
}
