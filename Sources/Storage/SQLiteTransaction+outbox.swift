internal import Foundation
internal import GRDB
internal import Model

extension SQLiteTransaction {
  func enqueue(_ event: Event, to endpoints: [String], of conversation: ConversationID?) throws {
    guard !endpoints.isEmpty else { return }
    let owner = try conversation.map { try findOrMake($0).id }
    try database.run(
      "INSERT INTO event (conversation, time, record) VALUES (?, ?, ?)",
      owner, event.time.milliseconds, try heap.add(pack(event)))
    let row = database.lastInsertedRowID
    let subject = event.subject?.key
    var seen: Set<String> = []
    for name in endpoints where seen.insert(name).inserted {
      let endpoint = try endpointOrMake(name)
      try database.run(
        "INSERT INTO delivery (event, endpoint, subject, status, updated) VALUES (?, ?, ?, ?, ?)",
        row, endpoint, subject, Delivery.Status.waiting.code, event.time.milliseconds)
      try settle(database.lastInsertedRowID, subject: subject, endpoint: endpoint)
    }
  }

  func claim(endpoints: [String], now: Timestamp, leasedUntil: Timestamp, limit: Int) throws -> [Delivery] {
    try takeOverFromTheGone()
    var due: [Int64] = []
    for name in Set(endpoints) {
      guard let endpoint = try self.endpoint(name) else { continue }
      try bringBack(of: endpoint, now: now)
      due += try dueHeads(of: endpoint, now: now, limit: max(0, limit))
    }
    return try due.sorted().prefix(max(0, limit)).compactMap { id in
      try database.run(
        "UPDATE delivery SET leased_until = ?1, ready = max(next_attempt, ?1), claimant = ?2 WHERE id = ?3",
        leasedUntil.milliseconds, claimant?.id, id)
      return try delivery(id)
    }
  }

  func record(_ results: [DeliveryResult]) throws {
    for result in results {
      guard
        let row = try database.row(
          "SELECT subject, endpoint, status FROM delivery WHERE id = ?", result.delivery),
        row[2] != Delivery.Status.delivered.code
      else { continue }
      let status: Delivery.Status
      var next: Int64?
      switch result.verdict {
      case .delivered: status = .delivered
      case .dead: status = .dead
      case .retry(let moment):
        status = .waiting
        next = moment.milliseconds
      }
      try database.run(
        """
        UPDATE delivery
        SET status = ?, attempts = attempts + 1, next_attempt = ifnull(?, next_attempt), leased_until = 0, ready = NULL,
          last_outcome = ?, updated = ?
        WHERE id = ?
        """,
        status.code, next, result.outcome, result.at.milliseconds, result.delivery)
      if result.verdict != .delivered {
        try database.run(
          "INSERT INTO attempt (delivery, at, outcome) VALUES (?, ?, ?)", result.delivery,
          result.at.milliseconds, result.outcome)
      }
      try settle(result.delivery, subject: row[0], endpoint: row[1])
    }
  }

  func release(_ deliveries: [Int64]) throws {
    for id in deliveries {
      try database.run(
        """
        UPDATE delivery SET leased_until = 0, ready = CASE WHEN ready IS NULL THEN NULL ELSE next_attempt END
        WHERE id = ?
        """, id)
    }
  }

  func nextDue(endpoints: [String]) throws -> Timestamp? {
    let moments = try Set(endpoints).compactMap { name -> Int64? in
      guard let endpoint = try self.endpoint(name) else { return nil }
      return try database.row(
        "SELECT min(ready) FROM delivery WHERE endpoint = ? AND ready IS NOT NULL", endpoint)?[0]
    }
    return moments.min().map { Timestamp(milliseconds: $0) }
  }

  func retry(_ id: Int64, now: Timestamp) throws -> Bool {
    guard let row = try database.row("SELECT subject, endpoint, status FROM delivery WHERE id = ?", id),
      row[2] != Delivery.Status.delivered.code
    else { return false }
    try database.run(
      "UPDATE delivery SET status = ?, next_attempt = ?, ready = NULL WHERE id = ?",
      Delivery.Status.waiting.code, now.milliseconds, id)
    try settle(id, subject: row[0], endpoint: row[1])
    return true
  }
}
