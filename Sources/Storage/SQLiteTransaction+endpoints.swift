internal import GRDB
internal import Model

extension SQLiteTransaction {
  func endpointStates() throws -> [EndpointState] {
    try database.rows(
      """
      SELECT name, gone_since, failures, paused_until, last_attempt, last_success, last_outcome
      FROM endpoint ORDER BY name
      """
    ).map { row in
      var state = EndpointState(name: row[0])
      state.goneSince = moment(row[1])
      state.failures = row[2]
      state.pausedUntil = moment(row[3])
      state.lastAttempt = moment(row[4])
      state.lastSuccess = moment(row[5])
      state.lastOutcome = row[6]
      return state
    }
  }

  func save(_ state: EndpointState) throws {
    try database.run(
      """
      UPDATE endpoint
      SET gone_since = ?, failures = ?, paused_until = ?, last_attempt = ?, last_success = ?, last_outcome = ?
      WHERE id = ?
      """,
      state.goneSince?.milliseconds, state.failures, state.pausedUntil?.milliseconds,
      state.lastAttempt?.milliseconds, state.lastSuccess?.milliseconds, state.lastOutcome,
      try endpointOrMake(state.name))
  }

  func backlog(of name: String) throws -> EndpointBacklog {
    guard let endpoint = try self.endpoint(name) else { return EndpointBacklog() }
    let row = try database.row(
      """
      SELECT count(*) FILTER (WHERE d.status = 0), count(*) FILTER (WHERE d.status = 2),
        min(CASE WHEN d.status = 0 THEN e.time END)
      FROM delivery d JOIN event e ON e.id = d.event
      WHERE d.status IN (0, 2) AND d.endpoint = ?
      """, endpoint)
    return EndpointBacklog(waiting: row?[0] ?? 0, dead: row?[1] ?? 0, oldest: moment(row?[2]))
  }

  /// The number of an endpoint; nil when it was never in the outbox.
  func endpoint(_ name: String) throws -> Int64? {
    try database.row("SELECT id FROM endpoint WHERE name = ?", name)?[0]
  }

  func endpointOrMake(_ name: String) throws -> Int64 {
    if let found = try endpoint(name) { return found }
    try database.run("INSERT INTO endpoint (name) VALUES (?)", name)
    return database.lastInsertedRowID
  }

  private func moment(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(milliseconds:))
  }
}
