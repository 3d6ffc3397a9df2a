internal import GRDB
internal import Model

extension SQLiteTransaction {
  func rememberedAnswer(to message: MessageID, in conversation: ConversationID) throws -> String? {
    guard let found = try find(conversation) else { return nil }
    return try answer(to: message, of: found)?.text
  }

  func remember(
    _ answer: String, to message: MessageID, in conversation: ConversationID, at: Timestamp,
    about: CaseNumber?
  ) throws {
    try change(conversation) { stored in
      if let earlier = try self.answer(to: message, of: stored) {
        try forget(earlier.id, earlier.record)
        stored.answers.removeAll { $0.id == earlier.id }
      }
      try database.hot(
        "INSERT INTO answer (conversation, record, at, about) VALUES (?, ?, ?, ?)", .number(stored.id),
        .number(try heap.add(Packed.pack(message.value, answer))), .number(at.milliseconds),
        about.map { .number($0.key) } ?? .null)
      let id = database.lastInsertedRowID
      // The row of an answer that was forgotten may be taken again.
      if stored.answers.contains(where: { $0.id == id }) { stored.answers.removeAll { $0.id == id } }
      stored.answers.append(RememberedAnswer(id: id, message: fingerprint(message.value)))
      while stored.answers.count > StoreLimits.rememberedAnswers {
        try forget(stored.answers.removeFirst(), of: stored.id)
      }
    }
  }

  private func answer(to message: MessageID, of conversation: StoredConversation) throws -> (
    id: Int64, record: Int64, text: String
  )? {
    let mark = RememberedAnswer(id: 0, message: fingerprint(message.value)).mark
    for candidate in conversation.answers where candidate.mark == mark {
      guard let record = try record(of: candidate, of: conversation.id) else { continue }
      let fields = try fields(of: record, 2, "an answer")
      if fields[0].text == message.value { return (candidate.id, record, fields[1].text) }
    }
    return nil
  }

  /// The record of an answer; nil when it was forgotten since it was listed.
  private func record(of answer: RememberedAnswer, of conversation: Int64) throws -> Int64? {
    try database.row("SELECT record FROM answer WHERE id = ? AND conversation = ?", answer.id, conversation)?[
      0]
  }

  /// Forgets an answer of a conversation.
  func forget(_ answer: RememberedAnswer, of conversation: Int64) throws {
    if let record = try record(of: answer, of: conversation) { try forget(answer.id, record) }
  }

  func forget(_ answer: Int64, _ record: Int64) throws {
    try heap.free(record)
    try database.run("DELETE FROM answer WHERE id = ?", answer)
  }

  /// What earlier versions remembered of a conversation whose record lists no answers.
  func answersOfOldRecord(of conversation: Int64) throws -> [RememberedAnswer] {
    try database.rows(
      "SELECT id, message FROM answer WHERE conversation = ? AND message IS NOT NULL ORDER BY id",
      conversation
    ).map { RememberedAnswer(id: $0[0], message: $0[1]) }
  }
}
