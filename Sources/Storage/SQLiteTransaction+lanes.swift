internal import GRDB
internal import Model

// A lane is what waits for one case and one endpoint. Only its head, the oldest, may be claimed: only heads, and
// deliveries without a case, have a `ready` moment. So a claim reads one index and never walks past what is blocked.
extension SQLiteTransaction {
  /// Decides, after delivery `id` changed, what may be claimed.
  func settle(_ id: Int64, subject: Int64?, endpoint: Int64) throws {
    if let subject { return try settle(subject: subject, endpoint: endpoint) }
    try database.run(
      "UPDATE delivery SET ready = max(next_attempt, leased_until) WHERE id = ? AND status = 0", id)
  }

  /// Makes the oldest waiting delivery of a lane its head, and the one behind it no head (any more).
  func settle(subject: Int64, endpoint: Int64) throws {
    let front = try database.rows(
      "SELECT id FROM delivery WHERE status = 0 AND subject = ? AND endpoint = ? ORDER BY id LIMIT 2", subject, endpoint)
    guard let head = front.first else { return }
    try database.run(
      "UPDATE delivery SET ready = max(next_attempt, leased_until) WHERE id = ?", head[0] as Int64)
    if let second = front.dropFirst().first {
      try database.run("UPDATE delivery SET ready = NULL WHERE id = ? AND ready IS NOT NULL", second[0] as Int64)
    }
  }
}
