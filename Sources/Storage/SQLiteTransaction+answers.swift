internal import GRDB
internal import Model

extension SQLiteTransaction {
  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) throws -> String? {
    guard let found = try find(conversation), found.messages.contains(fingerprint(message.value)) else {
      return nil
    }
    return try answer(to: message, in: found.id)?.text
  }

  func remember(
    _ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp,
    about: CaseNumber?
  ) throws {
    var stored = try findOrMake(conversation)
    let mark = fingerprint(message.value)
    if stored.messages.contains(mark), let earlier = try self.answer(to: message, in: stored.id) {
      try forget(earlier.id, earlier.record)
    } else {
      stored.messages.append(mark)
    }
    try database.hot(
      "INSERT INTO answer (conversation, message, record, at, about) VALUES (?, ?, ?, ?, ?)",
      .number(stored.id), .number(mark), .number(try heap.add(Packed.pack(message.value, answer))),
      .number(at.milliseconds), about.map { .number($0.key) } ?? .null)
    if stored.messages.count > StoreLimits.rememberedAnswers { try forgetOldest(of: &stored) }
    known[conversation] = stored
  }

  /// Forgets the answers of a conversation beyond as many as are remembered.
  private func forgetOldest(of stored: inout StoredConversation) throws {
    var old: [(id: Int64, record: Int64)] = []
    stored.messages = []
    try database.hot(
      "SELECT id, record, message FROM answer WHERE conversation = ? ORDER BY id DESC", .number(stored.id)
    ) { row in
      if stored.messages.count < StoreLimits.rememberedAnswers {
        stored.messages.append(row.number(2))
      } else {
        old.append((row.number(0), row.number(1)))
      }
    }
    for answer in old { try forget(answer.id, answer.record) }
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
