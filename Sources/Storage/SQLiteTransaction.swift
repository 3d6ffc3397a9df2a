internal import Foundation
internal import GRDB
internal import Model

/// One transaction of an SQLite store; lives as long as the closure that got it.
final class SQLiteTransaction: StoreTransaction {
  let database: Database
  let heap: RecordHeap
  /// Where the store stands, for errors.
  let path: String
  /// Who claims; nil when leases end by the clock alone.
  let claimant: Claimant?
  /// Whether something was erased, so that the write-ahead log must be emptied after the commit.
  var erased = false
  /// What was looked up before in this transaction: a turn asks for its conversation three times.
  var known: [ConversationID: StoredConversation] = [:]

  init(_ database: Database, path: String, claimant: Claimant?) {
    self.database = database
    self.path = path
    self.claimant = claimant
    heap = RecordHeap(database)
  }

  /// `value` as JSON.
  func json(_ value: some Encodable) throws -> Data { try JSONEncoder().encode(value) }

  /// Reads `bytes` as JSON; members that this version does not know are skipped.
  func read<Value: Decodable>(_ type: Value.Type, from bytes: Data, _ what: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: bytes)
    } catch {
      throw StoreError.damaged(what, path: path)
    }
  }

  /// The first `count` fields of record `id`.
  func fields(of id: Int64, _ count: Int, _ what: String) throws -> [Data] {
    guard let bytes = try heap.bytes(id), let fields = Packed.unpack(bytes, count) else {
      throw StoreError.damaged(what, path: path)
    }
    return fields
  }
}

/// Where a conversation stands in the tables.
struct StoredConversation {
  let id: Int64
  var record: Int64
  /// The tracker as JSON; empty when none was saved.
  var tracker: Data
}
