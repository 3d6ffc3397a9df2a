internal import GRDB
internal import Model

extension SQLiteTransaction {
  func tracker(of conversation: ConversationID) throws -> Tracker? { try find(conversation)?.tracker }

  func save(_ tracker: Tracker) throws {
    try change(tracker.conversation) { $0.tracker = tracker }
  }

  func touch(_ conversation: ConversationID, on day: CivilDate) throws {
    // Most turns find the day noted already.
    guard let found = try find(conversation), found.touched != day.daysSince1970 else { return }
    try change(conversation) { stored in
      stored.touched = day.daysSince1970
      stored.isTouchStored = false
    }
  }

  // MARK: Looking up

  /// The conversation in the tables; nil when nothing is stored of it.
  func find(_ conversation: ConversationID) throws -> StoredConversation? {
    if let found = unwritten[conversation] ?? known[conversation] { return found }
    var candidates: [(conversation: StoredConversation, content: [UInt8])] = []
    try database.hot(Self.lookUp, .number(mark(of: conversation))) { row in
      let content = row.bytes(2)
      let candidate = StoredConversation(
        id: row.number(0), place: RecordHeap.Place(id: row.number(1), room: content.count), tracker: nil,
        answers: [], touched: Int(row.number(3)), cases: row.number(4) == 0 ? [] : nil,
        mayHaveNotices: row.number(5) != 0)
      candidates.append((candidate, content))
    }
    for (candidate, content) in candidates {
      guard let fields = Packed.unpack(content, 3) else {
        throw StoreError.damaged("a conversation", path: path)
      }
      guard fields[0].text == conversation.sender, fields[1].text == conversation.channel else { continue }
      var found = candidate
      if !fields[2].isEmpty { found.tracker = try readTracker(fields[2], of: conversation) }
      found.answers = try fields.count > 3 ? readAnswers(fields[3]) : answersOfOldRecord(of: found.id)
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
    if let found = try find(conversation) { return found }
    // Its record is written with the others, at the end of the transaction.
    try database.hot(
      "INSERT INTO conversation (fingerprint, record) VALUES (?, 0)", .number(mark(of: conversation)))
    let made = StoredConversation(
      id: database.lastInsertedRowID, place: nil, tracker: nil, answers: [], touched: 0, cases: [],
      mayHaveNotices: false)
    unwritten[conversation] = made
    return made
  }

  private func mark(of conversation: ConversationID) -> Int64 {
    fingerprint(conversation.sender, conversation.channel)
  }

  private func readTracker(_ bytes: [UInt8], of conversation: ConversationID) throws -> Tracker {
    do {
      return try Tracker(stored: bytes, of: conversation)
    } catch {
      throw StoreError.damaged("the state of a conversation", path: path)
    }
  }

  private func readAnswers(_ bytes: [UInt8]) throws -> [RememberedAnswer] {
    guard let answers = [RememberedAnswer](stored: bytes) else {
      throw StoreError.damaged("the list of a conversation's answers", path: path)
    }
    return answers
  }

  // MARK: Writing

  /// Changes a conversation, put there when it is new; its record is written at the end of the transaction.
  func change(_ conversation: ConversationID, _ body: (inout StoredConversation) throws -> Void) throws {
    var stored = try findOrMake(conversation)
    try body(&stored)
    unwritten[conversation] = stored
    if unwritten.count >= Self.mostUnwritten { try write() }
  }

  /// Changes what is known of a conversation and stands in no record; nothing when it is not known.
  func note(_ conversation: ConversationID, _ body: (inout StoredConversation) -> Void) {
    if var stored = unwritten[conversation] {
      body(&stored)
      unwritten[conversation] = stored
    } else if var stored = known[conversation] {
      body(&stored)
      known[conversation] = stored
    }
  }

  /// So many conversations wait at most until they are written.
  private static let mostUnwritten = 2048

  /// Writes the records of all conversations that changed: each once, however many turns it had.
  func write() throws {
    for (conversation, changed) in unwritten.sorted(by: { $0.value.id < $1.value.id }) {
      var stored = changed
      let content = Packed.pack([
        Array(conversation.sender.utf8), Array(conversation.channel.utf8), try stored.tracker?.stored ?? [],
        stored.answers.stored,
      ])
      let place = try stored.place.map { try heap.replace($0, with: content) } ?? heap.place(content)
      if place.id != stored.place?.id || !stored.isTouchStored {
        try database.hot(
          "UPDATE conversation SET record = ?, touched = ? WHERE id = ?", .number(place.id),
          .number(Int64(stored.touched)), .number(stored.id))
      }
      stored.place = place
      stored.isTouchStored = true
      known[conversation] = stored
    }
    unwritten = [:]
  }
}
