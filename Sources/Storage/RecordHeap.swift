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

  /// A row, and how many bytes it has.
  struct Place: Sendable, Equatable {
    let id: Int64
    let room: Int
  }

  /// The content of record `id`, with the zeros that fill it up; nil when there is none.
  func bytes(_ id: Int64) throws -> [UInt8]? {
    var bytes: [UInt8]?
    try database.hot("SELECT bytes FROM record WHERE id = ?", .number(id)) { bytes = $0.bytes(0) }
    return bytes
  }

  /// Stores `content` in a free row or a new one, and returns its id.
  func add(_ content: [UInt8]) throws -> Int64 { try place(content).id }

  /// Stores `content` in a free row or a new one of at least `room` bytes.
  func place(_ content: [UInt8], room: Int = 0) throws -> Place {
    let size = Self.size(for: max(content.count, room))
    if let free = try freeRow(size) {
      try database.run("DELETE FROM free_record WHERE size = ? AND record = ?", free.room, free.id)
      try overwrite(free, with: content)
      return free
    }
    try database.hot("INSERT INTO record (bytes) VALUES (?)", .bytes(Self.filled(content, to: size)))
    return Place(id: database.lastInsertedRowID, room: size)
  }

  /// Puts `content` in the place of what record `id` holds, and returns where it stands now.
  func replace(_ id: Int64, with content: [UInt8]) throws -> Int64 {
    guard let room = try room(of: id) else { return try add(content) }
    return try replace(Place(id: id, room: room), with: content).id
  }

  /// Puts `content` in the place of what stands at `old`, and returns where it stands now.
  ///
  /// What is replaced grows and shrinks all the time, as the state of a conversation does: it stays where it fits, and
  /// gets some room to grow where it does not.
  func replace(_ old: Place, with content: [UInt8]) throws -> Place {
    let needed = Self.size(for: content.count)
    if (needed...Self.loosest(needed)).contains(old.room) {
      try overwrite(old, with: content)
      return old
    }
    try free(old)
    return try place(content, room: needed + needed / 8)
  }

  /// Overwrites record `id` with zeros and gives its row free.
  func free(_ id: Int64) throws {
    guard let room = try room(of: id) else { return }
    try free(Place(id: id, room: room))
  }

  private func free(_ place: Place) throws {
    try overwrite(place, with: [])
    try database.run("INSERT INTO free_record (size, record) VALUES (?, ?)", place.room, place.id)
  }

  /// The smallest free row for a content of row length `size`.
  private func freeRow(_ size: Int) throws -> Place? {
    var found: Place?
    try database.hot(
      "SELECT record, size FROM free_record WHERE size BETWEEN ? AND ? ORDER BY size LIMIT 1",
      .number(Int64(size)), .number(Int64(Self.roomiest(size)))
    ) { found = Place(id: $0.number(0), room: Int($0.number(1))) }
    return found
  }

  private func room(of id: Int64) throws -> Int? {
    try database.row("SELECT length(bytes) FROM record WHERE id = ?", id)?[0]
  }

  private func overwrite(_ place: Place, with content: [UInt8]) throws {
    try database.hot(
      "UPDATE record SET bytes = ? WHERE id = ?", .bytes(Self.filled(content, to: place.room)),
      .number(place.id))
  }

  /// The length of the row for a content of `count` bytes: sixteen lengths for each power of two, so that freed rows
  /// fit again and no more than an eighth stays empty.
  static func size(for count: Int) -> Int {
    let step = max(32, (1 << (Int.bitWidth - max(count - 1, 1).leadingZeroBitCount)) / 16)
    return max(1, (count + step - 1) / step) * step
  }

  /// The longest free row that a content of row length `size` may take.
  private static func roomiest(_ size: Int) -> Int { size + size / 4 }

  /// The longest row that a content of row length `size` may stay in.
  private static func loosest(_ size: Int) -> Int { size * 2 + 64 }

  private static func filled(_ content: [UInt8], to size: Int) -> [UInt8] {
    content + repeatElement(0, count: size - content.count)
  }
}
