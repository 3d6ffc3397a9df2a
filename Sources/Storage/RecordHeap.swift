internal import Foundation
internal import GRDB

/// The one table that holds words: rows that never move, never change their length and are never deleted.
///
/// SQLite's `secure_delete` overwrites what is deleted, but when rows grow or go it moves their neighbours to other
/// pages and leaves the bytes of the old copies in the gaps, where a later deletion does not find them. Rows that are
/// appended and then only overwritten in place are never copied, so overwriting one with zeros leaves nothing of it.
/// A row that is not needed any more becomes free, and the next text of about its size takes it.
struct RecordHeap {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The content of record `id`, with the zeros that fill it up; nil when there is none.
  func bytes(_ id: Int64) throws -> Data? {
    try database.row("SELECT bytes FROM record WHERE id = ?", id)?[0]
  }

  /// Stores `content` in a free row or a new one, and returns its id.
  func add(_ content: Data) throws -> Int64 {
    let size = Self.size(for: content.count)
    let free = try database.row(
      "SELECT size, record FROM free_record WHERE size BETWEEN ? AND ? ORDER BY size LIMIT 1", size,
      Self.roomiest(size))
    guard let free else {
      try database.run("INSERT INTO record (bytes) VALUES (?)", Self.filled(content, to: size))
      return database.lastInsertedRowID
    }
    let (taken, id): (Int, Int64) = (free[0], free[1])
    try database.run("DELETE FROM free_record WHERE size = ? AND record = ?", taken, id)
    try overwrite(id, with: Self.filled(content, to: taken))
    return id
  }

  /// Puts `content` in the place of what record `id` holds, and returns where it stands now.
  func replace(_ id: Int64, with content: Data) throws -> Int64 {
    let needed = Self.size(for: content.count)
    if let size = try size(of: id), size >= needed, size <= Self.roomiest(needed) {
      try overwrite(id, with: Self.filled(content, to: size))
      return id
    }
    try free(id)
    return try add(content)
  }

  /// Overwrites record `id` with zeros and gives its row free.
  func free(_ id: Int64) throws {
    guard let size = try size(of: id) else { return }
    try overwrite(id, with: Data(count: size))
    try database.run("INSERT INTO free_record (size, record) VALUES (?, ?)", size, id)
  }

  private func size(of id: Int64) throws -> Int? {
    try database.row("SELECT length(bytes) FROM record WHERE id = ?", id)?[0]
  }

  private func overwrite(_ id: Int64, with bytes: Data) throws {
    try database.run("UPDATE record SET bytes = ? WHERE id = ?", bytes, id)
  }

  /// The length of the row for a content of `count` bytes: sixteen lengths for each power of two, so that freed rows
  /// fit again and no more than an eighth stays empty.
  static func size(for count: Int) -> Int {
    let step = max(32, (1 << (Int.bitWidth - max(count - 1, 1).leadingZeroBitCount)) / 16)
    return max(1, (count + step - 1) / step) * step
  }

  /// The longest row that a content of row length `size` may take.
  private static func roomiest(_ size: Int) -> Int { size + size / 4 }

  private static func filled(_ content: Data, to size: Int) -> Data {
    content + Data(count: size - content.count)
  }
}
