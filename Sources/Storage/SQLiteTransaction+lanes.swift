internal import GRDB
internal import Model

// A lane is what waits for one case and one endpoint. Only its head, the oldest, may be claimed: only heads, and
// deliveries without a case, have a `ready` moment. So a claim reads one index and never walks past what is blocked.
extension SQLiteTransaction {
  /// The oldest `limit` heads of an endpoint that are due at `now`.
  func dueHeads(of endpoint: Int64, now: Timestamp, limit: Int) throws -> [Int64] {
    // Most times few are due: the index by moment finds them, and they are soon sorted. When many are, sorting them
    // would take long, and walking along the index by age finds enough of them soon. A look at no more than a hundred
    // entries of the index tells which it is, so that a claim costs the same whatever waits behind it.
    let few = max(100, limit)
    let count = try database.row(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM delivery INDEXED BY delivery_ready WHERE endpoint = ? AND ready <= ? LIMIT ?)
      """, endpoint, now.milliseconds, few)
    let index = (count?[0] ?? 0) < few ? "delivery_ready" : "delivery_age"
    let oldest = try database.rows(
      "SELECT id FROM delivery INDEXED BY \(index) WHERE endpoint = ? AND ready <= ? ORDER BY id LIMIT ?",
      endpoint, now.milliseconds, limit)
    return oldest.map { $0[0] }
  }

  /// Makes due what was put off by a clock that ran ahead.
  func bringBack(of endpoint: Int64, now: Timestamp) throws {
    try database.run(
      """
      UPDATE delivery INDEXED BY delivery_ready SET next_attempt = ?2, leased_until = 0, ready = ?2
      WHERE endpoint = ?1 AND ready > ?3
      """,
      endpoint, now.milliseconds, now.adding(seconds: StoreLimits.farthestAhead).milliseconds)
  }

  /// Decides, after delivery `id` changed, what may be claimed.
  func settle(_ id: Int64, subject: Int64?, endpoint: Int64) throws {
    if let subject { return try settle(subject: subject, endpoint: endpoint) }
    try database.run(
      "UPDATE delivery SET ready = max(next_attempt, leased_until) WHERE id = ? AND status = 0", id)
  }

  /// Makes the oldest waiting delivery of a lane its head, and the one behind it no head (any more).
  func settle(subject: Int64, endpoint: Int64) throws {
    let front = try database.rows(
      "SELECT id FROM delivery WHERE status = 0 AND subject = ? AND endpoint = ? ORDER BY id LIMIT 2",
      subject, endpoint)
    guard let head = front.first else { return }
    try database.run(
      "UPDATE delivery SET ready = max(next_attempt, leased_until) WHERE id = ?", head[0] as Int64)
    if let second = front.dropFirst().first {
      try database.run(
        "UPDATE delivery SET ready = NULL WHERE id = ? AND ready IS NOT NULL", second[0] as Int64)
    }
  }
}
