internal import GRDB
internal import Model

extension SQLiteTransaction {
  func erase(_ conversation: ConversationID) throws {
    guard let found = try find(conversation) else { return }
    try eraseQuotations(of: found.id)
    for answer in found.answers { try forget(answer, of: found.id) }
    for table in ["notice", "\"case\""] {
      for row in try database.rows("SELECT record FROM \(table) WHERE conversation = ?", found.id) {
        try heap.free(row[0])
      }
      try database.run("DELETE FROM \(table) WHERE conversation = ?", found.id)
    }
    try eraseEvents(of: found.id)
    if let place = found.place { try heap.free(place.id) }
    try database.run("DELETE FROM conversation WHERE id = ?", found.id)
    unwritten[conversation] = nil
    known[conversation] = nil
    erased = true
  }

  /// Removes what others were told of the cases of a conversation: answers to officials, and notices that wait.
  private func eraseQuotations(of conversation: Int64) throws {
    for row in try database.rows("SELECT number FROM \"case\" WHERE conversation = ?", conversation) {
      let number: Int64 = row[0]
      for table in ["answer", "notice"] {
        for row in try database.rows("SELECT id, record FROM \(table) WHERE about = ?", number) {
          try heap.free(row[1])
          try database.run("DELETE FROM \(table) WHERE id = ?", row[0] as Int64)
        }
      }
    }
  }

  /// Removes the events of a conversation with their deliveries; those that tell of an erasure lose the link only.
  private func eraseEvents(of conversation: Int64) throws {
    var lanes: [(subject: Int64, endpoint: Int64)] = []
    for row in try database.rows("SELECT id, record FROM event WHERE conversation = ?", conversation) {
      let (event, record): (Int64, Int64) = (row[0], row[1])
      guard try fields(of: record, 2, "an event")[1].text != EventType.erased else { continue }
      for lane in try database.rows(
        "SELECT subject, endpoint FROM delivery WHERE event = ? AND subject IS NOT NULL", event)
      {
        lanes.append((lane[0], lane[1]))
      }
      try database.run(
        "DELETE FROM attempt WHERE delivery IN (SELECT id FROM delivery WHERE event = ?)", event)
      try database.run("DELETE FROM delivery WHERE event = ?", event)
      try database.run("DELETE FROM event WHERE id = ?", event)
      try heap.free(record)
    }
    try database.run("UPDATE event SET conversation = NULL WHERE conversation = ?", conversation)
    // An event that stays may have waited behind one that went.
    for lane in lanes { try settle(subject: lane.subject, endpoint: lane.endpoint) }
  }
}
