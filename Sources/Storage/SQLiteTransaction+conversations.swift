internal import Foundation
internal import GRDB
internal import Model

extension SQLiteTransaction {
  func tracker(of conversation: ConversationID) throws -> Tracker? {
    guard let found = try find(conversation), !found.tracker.isEmpty else { return nil }
    return try read(Tracker.self, from: found.tracker, "the state of a conversation")
  }

  func save(_ tracker: Tracker) throws {
    var stored = try findOrMake(tracker.conversation)
    stored.tracker = try json(tracker)
    let record = try heap.replace(stored.record, with: pack(tracker.conversation, stored.tracker))
    if record != stored.record {
      try database.run("UPDATE conversation SET record = ? WHERE id = ?", record, stored.id)
      stored.record = record
    }
    known[tracker.conversation] = stored
  }

  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) throws -> String? {
    guard let found = try find(conversation) else { return nil }
    return try answer(to: message, in: found.id)?.text
  }

  func remember(
    _ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp,
    about: CaseNumber?
  ) throws {
    let stored = try findOrMake(conversation)
    if let earlier = try self.answer(to: message, in: stored.id) { try forget(earlier.id, earlier.record) }
    try database.run(
      "INSERT INTO answer (conversation, message, record, at, about) VALUES (?, ?, ?, ?, ?)",
      stored.id, fingerprint(message.value), try heap.add(Packed.pack(message.value, answer)),
      at.milliseconds, about?.key)
    let old = try database.rows(
      """
      SELECT id, record FROM answer
      WHERE id IN (SELECT id FROM answer WHERE conversation = ? ORDER BY id DESC LIMIT -1 OFFSET ?)
      """,
      stored.id, StoreLimits.rememberedAnswers)
    for row in old { try forget(row[0], row[1]) }
  }

  /// The conversation in the tables; nil when nothing is stored of it.
  func find(_ conversation: ConversationID) throws -> StoredConversation? {
    if let found = known[conversation] { return found }
    let candidates = try database.rows(
      "SELECT id, record FROM conversation WHERE fingerprint = ?", mark(of: conversation))
    for row in candidates {
      let fields = try fields(of: row[1], 3, "a conversation")
      guard fields[0].text == conversation.sender, fields[1].text == conversation.channel else { continue }
      let found = StoredConversation(id: row[0], record: row[1], tracker: fields[2])
      known[conversation] = found
      return found
    }
    return nil
  }

  /// The conversation in the tables, put there when it is new.
  func findOrMake(_ conversation: ConversationID) throws -> StoredConversation {
    if let found = try find(conversation) { return found }
    let record = try heap.add(pack(conversation, Data()))
    try database.run(
      "INSERT INTO conversation (fingerprint, record) VALUES (?, ?)", mark(of: conversation), record)
    let made = StoredConversation(id: database.lastInsertedRowID, record: record, tracker: Data())
    known[conversation] = made
    return made
  }

  private func mark(of conversation: ConversationID) -> Int64 {
    fingerprint(conversation.sender, conversation.channel)
  }

  private func pack(_ conversation: ConversationID, _ tracker: Data) -> Data {
    Packed.pack([Data(conversation.sender.utf8), Data(conversation.channel.utf8), tracker])
  }

  private func answer(to message: MessageID, in conversation: Int64) throws -> (
    id: Int64, record: Int64, text: String
  )? {
    let candidates = try database.rows(
      "SELECT id, record FROM answer WHERE conversation = ? AND message = ?", conversation,
      fingerprint(message.value))
    for row in candidates {
      let fields = try fields(of: row[1], 2, "an answer")
      if fields[0].text == message.value { return (row[0], row[1], fields[1].text) }
    }
    return nil
  }

  func forget(_ answer: Int64, _ record: Int64) throws {
    try heap.free(record)
    try database.run("DELETE FROM answer WHERE id = ?", answer)
  }
}
