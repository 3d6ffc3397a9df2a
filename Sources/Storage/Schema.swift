internal import GRDB
internal import Model

/// The tables of a store, and how an older store becomes a newer one.
enum Schema {
  /// Marks an SQLite file as ours: `Same` in ASCII.
  static let application: Int64 = 0x5361_6D65
  /// The version that this program writes. A change of tables adds a step to `steps`, and never alters one.
  static var version: Int { steps.count }

  /// Throws before anything is written when the file belongs to another program or to a newer version of this one.
  static func refuseForeign(_ database: Database, path: String) throws {
    var (owner, tables): (Int64, Int) = (0, 0)
    // At one moment: another program may be making the tables just now.
    try database.inTransaction(.deferred) {
      owner = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      return .commit
    }
    guard owner == application || (owner == 0 && tables == 0) else {
      throw StoreError(.cannotOpen, "The file \(path) belongs to another program. Choose another path.")
    }
    try refuseNewer(database, path: path)
  }

  /// Brings the tables up to `version`, in one transaction: two programs may start at the same moment.
  static func migrate(_ database: Database, path: String) throws {
    try database.inTransaction(.immediate) {
      let found = try refuseNewer(database, path: path)
      guard found < version else { return .commit }
      try database.execute(sql: "PRAGMA application_id = \(application)")
      for step in steps[found...] { try database.execute(sql: step) }
      try database.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  @discardableResult
  private static func refuseNewer(_ database: Database, path: String) throws -> Int {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard (0...version).contains(found) else {
      throw StoreError(
        .tooNew,
        "The store \(path) was written by a newer version of the program (store version \(found), this program knows "
          + "\(version)). Install that version, or choose another path.")
    }
    return found
  }

  static let steps = [first, leasesAndEndpoints, keeping, listedAnswers]

  // All that people wrote, and all that names them, stands in `record`; the other tables hold numbers. See
  // `RecordHeap` for the reason. Moments are milliseconds since 1970, days are counted from 1970.
  private static let first = """
    CREATE TABLE record (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE free_record (
      size INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (size, record)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE conversation (
      id INTEGER PRIMARY KEY,
      fingerprint INTEGER NOT NULL,
      record INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX conversation_fingerprint ON conversation (fingerprint);

    CREATE TABLE answer (
      id INTEGER PRIMARY KEY,
      conversation INTEGER NOT NULL REFERENCES conversation,
      message INTEGER NOT NULL,
      record INTEGER NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX answer_message ON answer (conversation, message);

    CREATE TABLE "case" (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      conversation INTEGER NOT NULL REFERENCES conversation,
      opened INTEGER NOT NULL,
      -- The day on which an open promise, not yet reported late, is due; null when nobody waits for it.
      due INTEGER,
      record INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX case_conversation ON "case" (conversation);
    CREATE INDEX case_due ON "case" (due) WHERE due IS NOT NULL;

    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      -- Null when the event is of no conversation, or stays behind when its conversation is erased.
      conversation INTEGER REFERENCES conversation,
      time INTEGER NOT NULL,
      record INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX event_conversation ON event (conversation) WHERE conversation IS NOT NULL;

    CREATE TABLE endpoint (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

    -- AUTOINCREMENT: a result may come in for a delivery that was erased, and must not find another one.
    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      event INTEGER NOT NULL REFERENCES event,
      endpoint INTEGER NOT NULL REFERENCES endpoint,
      -- The number of the case whose events keep their order; null when there is none.
      subject INTEGER,
      -- 0 waiting, 1 delivered, 2 dead.
      status INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      -- 0: never tried, due at once.
      next_attempt INTEGER NOT NULL DEFAULT 0,
      leased_until INTEGER NOT NULL DEFAULT 0,
      -- The later of those two, for the deliveries that a claim may give out; null for all others.
      ready INTEGER,
      last_outcome TEXT,
      updated INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX delivery_ready ON delivery (endpoint, ready) WHERE ready IS NOT NULL;
    CREATE INDEX delivery_age ON delivery (endpoint, id, ready) WHERE ready IS NOT NULL;
    CREATE INDEX delivery_lane ON delivery (subject, endpoint) WHERE status = 0 AND subject IS NOT NULL;
    CREATE INDEX delivery_event ON delivery (event);
    CREATE INDEX delivery_status ON delivery (status);
    """
}
