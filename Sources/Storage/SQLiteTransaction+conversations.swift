internal import GRDB
internal import Model

extension SQLiteTransaction {
  func tracker(of conversation: ConversationID) throws -> Tracker? { try find(conversation)?.tracker }

  func save(_ tracker: Tracker) throws {
    guard var stored = try find(tracker.conversation) else {
      _ = try make(tracker.conversation, tracker)
      return
    }
    let place = try heap.replace(stored.place, with: try pack(tracker.conversation, tracker))
    if place.id != stored.place.id {
      try database.hot(
        "UPDATE conversation SET record = ? WHERE id = ?", .number(place.id), .number(stored.id))
    }
    stored.place = place
    stored.tracker = tracker
    known[tracker.conversation] = stored
  }

  /// The conversation in the tables; nil when nothing is stored of it.
  func find(_ conversation: ConversationID) throws -> StoredConversation? {
    if let found = known[conversation] { return found }
    var candidates: [(conversation: StoredConversation, content: [UInt8])] = []
    try database.hot(Self.lookUp, .number(mark(of: conversation))) { row in
      let content = row.bytes(2)
      candidates.append(
        (
          StoredConversation(
            id: row.number(0), place: RecordHeap.Place(id: row.number(1), room: content.count), tracker: nil,
            touched: Int(row.number(3)), messages: [], cases: row.number(4) == 0 ? [] : nil,
            mayHaveNotices: row.number(5) != 0),
          content
        ))
    }
    for (candidate, content) in candidates {
      guard let fields = Packed.unpack(content, 3) else {
        throw StoreError.damaged("a conversation", path: path)
      }
      guard fields[0].text == conversation.sender, fields[1].text == conversation.channel else { continue }
      var found = candidate
      if !fields[2].isEmpty { found.tracker = try readTracker(fields[2], of: conversation) }
      try database.hot("SELECT message FROM answer WHERE conversation = ?", .number(found.id)) {
        found.messages.append($0.number(0))
      }
      known[conversation] = found
      return found
    }
    return nil
  }

  private static let lookUp = """
    SELECT c.id, c.record, r.bytes, c.touched, EXISTS (SELECT 1 FROM "case" WHERE conversation = c.id),
      EXISTS (SELECT 1 FROM notice WHERE conversation = c.id)
    FROM conversation c JOIN record r ON r.id = c.record
    WHERE c.fingerprint = ?
    """

  /// The conversation in the tables, put there when it is new.
  func findOrMake(_ conversation: ConversationID) throws -> StoredConversation {
    try find(conversation) ?? make(conversation, nil)
  }

  private func make(_ conversation: ConversationID, _ tracker: Tracker?) throws -> StoredConversation {
    let place = try heap.place(try pack(conversation, tracker))
    try database.hot(
      "INSERT INTO conversation (fingerprint, record) VALUES (?, ?)", .number(mark(of: conversation)),
      .number(place.id))
    let made = StoredConversation(
      id: database.lastInsertedRowID, place: place, tracker: tracker, touched: 0, messages: [], cases: [],
      mayHaveNotices: false)
    known[conversation] = made
    return made
  }

  private func mark(of conversation: ConversationID) -> Int64 {
    fingerprint(conversation.sender, conversation.channel)
  }

  private func pack(_ conversation: ConversationID, _ tracker: Tracker?) throws -> [UInt8] {
    Packed.pack([
      Array(conversation.sender.utf8), Array(conversation.channel.utf8), try tracker?.stored ?? [],
    ])
  }

  private func readTracker(_ bytes: [UInt8], of conversation: ConversationID) throws -> Tracker {
    do {
      return try Tracker(stored: bytes, of: conversation)
    } catch {
      throw StoreError.damaged("the state of a conversation", path: path)
    }
  }
}
