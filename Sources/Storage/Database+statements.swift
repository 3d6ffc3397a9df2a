internal import GRDB

/// A value that goes into a statement.
typealias Argument = (any DatabaseValueConvertible)?

extension Database {
  /// Runs a statement that gives no rows. Statements are prepared once and kept.
  func run(_ sql: String, _ arguments: Argument...) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  /// The first row that a statement gives.
  func row(_ sql: String, _ arguments: Argument...) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }

  /// All rows that a statement gives.
  func rows(_ sql: String, _ arguments: Argument...) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }
}
