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
  /// What need not be looked up: the conversations of a moment ago.
  var known: HotConversations
  /// The conversations that changed and must be written before the end.
  var unwritten: [ConversationID: StoredConversation] = [:]

  init(_ database: Database, path: String, claimant: Claimant?, known: HotConversations) {
    self.database = database
    self.path = path
    self.claimant = claimant
    self.known = known
    heap = RecordHeap(database)
  }

  /// `value` as JSON, its members in the order of their names: the same shape squeezes well.
  func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return Array(try encoder.encode(value))
  }

  /// Reads `bytes` as JSON; members that this version does not know are skipped.
  func read<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8], _ what: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw StoreError.damaged(what, path: path)
    }
  }

  /// The first `count` fields of record `id`.
  func fields(of id: Int64, _ count: Int, _ what: String) throws -> [[UInt8]] {
    guard let bytes = try heap.bytes(id), let fields = Packed.unpack(bytes, count) else {
      throw StoreError.damaged(what, path: path)
    }
    return fields
  }
}
