internal import GRDB
internal import Model

extension SQLiteTransaction {
  func post(_ notice: Notice) throws {
    try database.run(
      "INSERT INTO notice (conversation, channel, about, moment, record) VALUES (?, ?, ?, ?, ?)",
      try findOrMake(notice.conversation).id, fingerprint(notice.conversation.channel),
      notice.caseNumber.key, notice.from?.milliseconds ?? 0, try heap.add(Packed.pack([try json(notice)])))
    note(notice.conversation) { $0.mayHaveNotices = true }
  }

  func notices(for conversation: ConversationID, at now: Timestamp) throws -> [WaitingNotice] {
    guard let found = try find(conversation), found.mayHaveNotices else { return [] }
    let all = try database.rows(
      "SELECT id, record, moment FROM notice WHERE conversation = ? ORDER BY id", found.id)
    if all.isEmpty { note(conversation) { $0.mayHaveNotices = false } }
    return try all.filter { $0[2] <= now.milliseconds }.map(readNotice)
  }

  func notices(on channels: Set<String>, at now: Timestamp, limit: Int) throws -> [WaitingNotice] {
    let found = try channels.flatMap { channel in
      try database.rows(
        "SELECT id, record FROM notice WHERE channel = ? AND moment <= ? ORDER BY id LIMIT ?",
        fingerprint(channel), now.milliseconds, max(0, limit)
      ).map(readNotice)
    }
    // Two channels may share a fingerprint, so the name decides.
    return Array(
      found.filter { channels.contains($0.notice.conversation.channel) }.sorted { $0.id < $1.id }
        .prefix(max(0, limit)))
  }

  func remove(notices: [Int64]) throws {
    for id in notices {
      guard let row = try database.row("SELECT record FROM notice WHERE id = ?", id) else { continue }
      try heap.free(row[0])
      try database.run("DELETE FROM notice WHERE id = ?", id)
    }
  }

  private func readNotice(_ row: Row) throws -> WaitingNotice {
    let fields = try fields(of: row[1], 1, "a notice")
    return WaitingNotice(id: row[0], notice: try read(Notice.self, from: fields[0], "a notice"))
  }
}
