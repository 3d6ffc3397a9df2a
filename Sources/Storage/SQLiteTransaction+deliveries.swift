internal import GRDB
internal import Model

extension SQLiteTransaction {
  func deliveries(_ query: DeliveryQuery, limit: Int) throws -> [Delivery] {
    let wishes: [(column: String, value: Argument)] = [
      ("d.status", query.status?.code), ("p.name", query.endpoint), ("d.subject", query.subject?.key),
    ].filter { $0.1 != nil }
    let conditions = wishes.map { "\($0.column) = ?" }.joined(separator: " AND ")
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: Self.select + (wishes.isEmpty ? "" : " WHERE " + conditions) + " ORDER BY d.id DESC LIMIT ?"),
      arguments: StatementArguments(wishes.map(\.value) + [max(0, limit)]))
    return try rows.map(readDelivery)
  }

  func delivery(_ id: Int64) throws -> Delivery? {
    try database.row(Self.select + " WHERE d.id = ?", id).map(readDelivery)
  }

  func attempts(of delivery: Int64) throws -> [DeliveryAttempt] {
    let failed = try database.rows("SELECT at, outcome FROM attempt WHERE delivery = ? ORDER BY id", delivery)
    let succeeded = try database.rows(
      "SELECT updated, last_outcome FROM delivery WHERE id = ? AND status = ? AND last_outcome IS NOT NULL",
      delivery, Delivery.Status.delivered.code)
    return (failed + succeeded).map { row in
      DeliveryAttempt(at: Timestamp(milliseconds: row[0]), outcome: row[1])
    }
  }

  /// An event as the fields of a record; its time stands in the table.
  func pack(_ event: Event) -> [UInt8] {
    Packed.pack([
      Array(event.id.utf8), Array(event.type.utf8), Array((event.subject?.description ?? "").utf8),
      event.data.bytes,
    ])
  }

  /// The event in record `record`; `time` in milliseconds.
  func event(in record: Int64, time: Int64) throws -> Event {
    let fields = try fields(of: record, 4, "an event")
    let subject = CaseNumber(fields[2].text)
    guard subject != nil || fields[2].isEmpty, let data = try? JSONValue(parsing: fields[3]) else {
      throw StoreError.damaged("an event", path: path)
    }
    return Event(
      id: fields[0].text, type: fields[1].text, subject: subject, time: Timestamp(milliseconds: time),
      data: data)
  }

  private static let select = """
    SELECT d.id, p.name, e.record, e.time, d.attempts, d.status, d.next_attempt, d.last_outcome
    FROM delivery d JOIN event e ON e.id = d.event JOIN endpoint p ON p.id = d.endpoint
    """

  private func readDelivery(_ row: Row) throws -> Delivery {
    guard let status = Delivery.Status(code: row[5]) else {
      throw StoreError.damaged("a delivery", path: path)
    }
    let event = try event(in: row[2], time: row[3])
    let next: Int64 = row[6]
    return Delivery(
      id: row[0], endpoint: row[1], event: event, attempts: row[4], status: status,
      nextAttempt: next == 0 ? event.time : Timestamp(milliseconds: next), lastOutcome: row[7])
  }
}

extension Delivery.Status {
  /// The number that stands for the status in the table.
  var code: Int {
    switch self {
    case .waiting: 0
    case .delivered: 1
    case .dead: 2
    }
  }

  /// The status that a number stands for.
  init?(code: Int) {
    guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = status
  }
}
