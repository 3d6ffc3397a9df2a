internal import GRDB
internal import GRDBSQLite

/// A value for a statement of every turn.
enum Bound {
  case number(Int64)
  case bytes([UInt8])
  case null
}

/// The row that a statement of every turn stands at; good until the next step.
struct HotRow {
  fileprivate let statement: SQLiteStatement

  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  func bytes(_ column: Int32) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(statement, column))
    guard count > 0, let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

extension Database {
  /// Runs a statement of every turn: its values go to SQLite as they are, and come back as they are.
  ///
  /// GRDB prepares the statement and keeps it; what it puts around each value and each row costs more than the work of
  /// the statement itself.
  func hot(_ sql: String, _ values: Bound..., each row: (HotRow) throws -> Void = { _ in }) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      let column = Int32(index + 1)
      switch value {
      case .number(let number): sqlite3_bind_int64(statement, column, number)
      case .null: sqlite3_bind_null(statement, column)
      case .bytes(let bytes):
        _ = bytes.withUnsafeBytes {
          sqlite3_bind_blob64(statement, column, $0.baseAddress, UInt64($0.count), Self.copied)
        }
      }
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: try row(HotRow(statement: statement))
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
      }
    }
  }

  /// SQLITE_TRANSIENT: SQLite makes a copy of its own.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
