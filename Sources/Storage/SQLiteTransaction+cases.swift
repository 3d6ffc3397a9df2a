internal import GRDB
internal import Model

extension SQLiteTransaction {
  func open(_ newCase: Case) throws {
    guard try record(of: newCase.number) == nil else { throw CaseNumberTaken() }
    try database.run(
      "INSERT INTO \"case\" (number, conversation, opened, due, record) VALUES (?, ?, ?, ?, ?)",
      newCase.number.key, try findOrMake(newCase.conversation).id, newCase.opened.milliseconds, due(newCase),
      try heap.add(Packed.pack([try json(newCase)])))
  }

  func update(_ changed: Case) throws {
    guard let record = try record(of: changed.number) else { return }
    let place = try heap.replace(record, with: Packed.pack([try json(changed)]))
    try database.run(
      "UPDATE \"case\" SET due = ?, record = ? WHERE number = ?", due(changed), place, changed.number.key)
  }

  func `case`(_ number: CaseNumber) throws -> Case? {
    try record(of: number).map(readCase)
  }

  func cases(of conversation: ConversationID) throws -> [Case] {
    guard let found = try find(conversation) else { return [] }
    let rows = try database.rows(
      "SELECT record FROM \"case\" WHERE conversation = ? ORDER BY opened, id", found.id)
    return try rows.map { try readCase($0[0]) }
  }

  func lateCases(before day: CivilDate, limit: Int) throws -> [Case] {
    let rows = try database.rows(
      "SELECT record FROM \"case\" WHERE due < ? ORDER BY due, id LIMIT ?", day.daysSince1970, max(0, limit))
    return try rows.map { try readCase($0[0]) }
  }

  private func record(of number: CaseNumber) throws -> Int64? {
    try database.row("SELECT record FROM \"case\" WHERE number = ?", number.key)?[0]
  }

  private func readCase(_ record: Int64) throws -> Case {
    try read(Case.self, from: fields(of: record, 1, "a case")[0], "a case")
  }

  private func due(_ value: Case) -> Int? {
    value.status == .open && !value.promise.lateReported ? value.promise.due.daysSince1970 : nil
  }
}
