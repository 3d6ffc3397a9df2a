import Foundation
import GRDB

@testable import Storage

/// What tests look at and turn.
extension SQLiteStore {
  /// The values of SQLite's settings (pragmas) of these names.
  func settings(_ names: String...) throws -> [String] {
    try queue.read { database in
      try names.map { try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "" }
    }
  }

  /// Puts `tracker` in the place of the tracker of the one conversation in the store.
  func overwriteTracker(_ tracker: String) throws {
    try queue.write { database in
      let heap = RecordHeap(database)
      let record: Int64 = try database.row("SELECT record FROM conversation")?[0] ?? 0
      let fields = try heap.bytes(record).flatMap { Packed.unpack($0, 2)?.prefix(2) } ?? []
      let place = try heap.replace(record, with: Packed.pack(fields + [Array(tracker.utf8)]))
      try database.run("UPDATE conversation SET record = ?", place)
    }
  }

  /// Lets the file grow no further than `pages` pages, as a full disk does.
  func limit(pages: Int) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }
}

extension SQLiteStore {
  /// How many programs are on the list of those that claimed something.
  func claimants() throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM claimant") ?? 0 }
  }
}
