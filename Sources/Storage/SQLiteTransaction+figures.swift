internal import GRDB
internal import Model

extension SQLiteTransaction {
  func recipients(of conversation: ConversationID) throws -> [String] {
    guard let found = try find(conversation) else { return [] }
    return try database.rows(
      """
      SELECT DISTINCT p.name FROM event e JOIN delivery d ON d.event = e.id JOIN endpoint p ON p.id = d.endpoint
      WHERE e.conversation = ? ORDER BY p.name
      """, found.id
    ).map { $0[0] }
  }

  func count(_ tally: Tally, week monday: CivilDate) throws {
    try database.run(
      """
      INSERT INTO tally (week, kind, name, count) VALUES (?, ?, ?, 1)
      ON CONFLICT (week, kind, name) DO UPDATE SET count = count + 1
      """, monday.daysSince1970, tally.kind.rawValue, tally.name)
  }

  func tallies(from monday: CivilDate) throws -> [TallyCount] {
    try database.rows(
      "SELECT week, kind, name, count FROM tally WHERE week >= ? ORDER BY week, kind, name",
      monday.daysSince1970
    ).compactMap { row in
      // A later version may count what this one does not know.
      Tally.Kind(rawValue: row[1]).map { kind in
        TallyCount(Tally(kind, row[2]), week: CivilDate(daysSince1970: row[0]), count: row[3])
      }
    }
  }
}
