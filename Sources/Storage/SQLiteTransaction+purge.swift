internal import Foundation
internal import GRDB
internal import Model

extension SQLiteTransaction {
  func purge(_ retention: Retention, now: Timestamp) throws -> Purged {
    try write()
    var purged = Purged()
    let today = DutchClock.local(now).date.daysSince1970
    let answers = try database.rows(
      "SELECT id, record FROM answer WHERE at < ?", now.adding(days: -retention.answers).milliseconds)
    for row in answers { try forget(row[0], row[1]) }
    purged.answers = answers.count
    purged.deliveries = try purgeDeliveries(before: now.adding(days: -retention.deliveries))
    let idle = try database.rows(
      "SELECT id, record FROM conversation WHERE touched BETWEEN 1 AND ?",
      today - min(retention.conversations, retention.cases) - 1)
    for row in idle {
      let fields = try fields(of: row[1], 3, "a conversation")
      let conversation = ConversationID(sender: fields[0].text, channel: fields[1].text)
      let age = try database.row("SELECT ? - touched FROM conversation WHERE id = ?", today, row[0] as Int64)
      let cases = try cases(of: conversation)
      let days = cases.isEmpty ? retention.conversations : retention.cases
      guard let age, age[0] > days, !cases.contains(where: { $0.status == .open }) else { continue }
      for value in cases { try bury(value.number, at: now) }
      if cases.isEmpty { purged.conversations += 1 } else { purged.cases += cases.count }
      try erase(conversation)
    }
    erased = erased || purged != Purged()
    return purged
  }

  /// Removes events of which nothing waits any more and nothing happened since `moment`.
  private func purgeDeliveries(before moment: Timestamp) throws -> Int {
    var count = 0
    let events = try database.rows(
      """
      SELECT e.id, e.record FROM event e
      WHERE NOT EXISTS (SELECT 1 FROM delivery d WHERE d.event = e.id AND (d.status = 0 OR d.updated >= ?))
      """, moment.milliseconds)
    for row in events {
      let (event, record): (Int64, Int64) = (row[0], row[1])
      count += try database.row("SELECT count(*) FROM delivery WHERE event = ?", event)?[0] ?? 0
      try database.run(
        "DELETE FROM attempt WHERE delivery IN (SELECT id FROM delivery WHERE event = ?)", event)
      try database.run("DELETE FROM delivery WHERE event = ?", event)
      try database.run("DELETE FROM event WHERE id = ?", event)
      try heap.free(record)
    }
    return count
  }
}
