internal import GRDB
internal import Model

extension SQLiteTransaction {
  func open(_ newCase: Case) throws {
    guard try record(of: newCase.number) == nil, try burial(of: newCase.number) == nil else {
      throw CaseNumberTaken()
    }
    try database.run(
      "INSERT INTO \"case\" (number, conversation, opened, due, ended, record) VALUES (?, ?, ?, ?, ?, ?)",
      newCase.number.key, try findOrMake(newCase.conversation).id, newCase.opened.milliseconds,
      newCase.watchDay?.daysSince1970, newCase.status == .open ? 0 : 1,
      try heap.add(Packed.pack([try newCase.stored])))
    note(newCase.conversation) { $0.opened(newCase) }
  }

  func update(_ changed: Case) throws {
    guard let record = try record(of: changed.number) else { return }
    let place = try heap.replace(record, with: Packed.pack([try changed.stored]))
    try database.run(
      "UPDATE \"case\" SET due = ?, ended = ?, record = ? WHERE number = ?", changed.watchDay?.daysSince1970,
      changed.status == .open ? 0 : 1, place, changed.number.key)
    note(changed.conversation) { $0.changed(changed) }
  }

  func `case`(_ number: CaseNumber) throws -> Case? {
    try record(of: number).map(readCase)
  }

  func cases(of conversation: ConversationID) throws -> [Case] {
    guard let found = try find(conversation) else { return [] }
    if let cases = found.cases { return cases }
    let rows = try database.rows(
      "SELECT record FROM \"case\" WHERE conversation = ? ORDER BY opened, id", found.id)
    let cases = try rows.map { try readCase($0[0]) }
    note(conversation) { $0.cases = cases }
    return cases
  }

  func casesToWatch(until day: CivilDate, limit: Int) throws -> [Case] {
    let rows = try database.rows(
      "SELECT record FROM \"case\" WHERE due <= ? ORDER BY due, id LIMIT ?", day.daysSince1970, max(0, limit))
    return try rows.map { try readCase($0[0]) }
  }

  func openCases(limit: Int) throws -> [Case] {
    let rows = try database.rows(
      "SELECT record FROM \"case\" WHERE ended = 0 ORDER BY opened, id LIMIT ?", max(0, limit))
    // Cases that an earlier version closed carry no mark of it.
    return try rows.map { try readCase($0[0]) }.filter { $0.status == .open }
  }

  func bury(_ number: CaseNumber?, at: Timestamp) throws {
    try database.run("INSERT INTO burial (number, at) VALUES (?, ?)", number?.key, at.milliseconds)
  }

  func burial(of number: CaseNumber) throws -> Timestamp? {
    let row = try database.row("SELECT at FROM burial WHERE number = ? ORDER BY at DESC LIMIT 1", number.key)
    return row.map { Timestamp(milliseconds: $0[0]) }
  }

  private func record(of number: CaseNumber) throws -> Int64? {
    try database.row("SELECT record FROM \"case\" WHERE number = ?", number.key)?[0]
  }

  private func readCase(_ record: Int64) throws -> Case {
    try read(Case.self, from: fields(of: record, 1, "a case")[0], "a case")
  }
}
