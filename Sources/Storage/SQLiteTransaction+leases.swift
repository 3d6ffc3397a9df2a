internal import GRDB
internal import Model

extension SQLiteTransaction {
  /// Puts this program on the list of claimants, and ends the leases of those that are gone.
  func takeOverFromTheGone() throws {
    guard let claimant else { return }
    var isListed = false
    for row in try database.rows("SELECT id FROM claimant") {
      let id: Int64 = row[0]
      if id == claimant.id {
        isListed = true
      } else if claimant.isGone(id) {
        try database.run(
          """
          UPDATE delivery
          SET leased_until = 0, claimant = NULL, ready = CASE WHEN ready IS NULL THEN NULL ELSE next_attempt END
          WHERE status = 0 AND claimant = ?
          """, id)
        try database.run("DELETE FROM claimant WHERE id = ?", id)
      }
    }
    if !isListed { try database.run("INSERT INTO claimant (id) VALUES (?)", claimant.id) }
  }
}
