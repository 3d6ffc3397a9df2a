internal import Foundation
internal import GRDB
internal import Model

extension SQLiteTransaction {
  func deliveries(status: Delivery.Status?, limit: Int) throws -> [Delivery] {
    let rows =
      if let status {
        try database.rows(
          Self.select + " WHERE d.status = ? ORDER BY d.id DESC LIMIT ?", status.code, max(0, limit))
      } else {
        try database.rows(Self.select + " ORDER BY d.id DESC LIMIT ?", max(0, limit))
      }
    return try rows.map(readDelivery)
  }

  func delivery(_ id: Int64) throws -> Delivery? {
    try database.row(Self.select + " WHERE d.id = ?", id).map(readDelivery)
  }

  /// An event as the fields of a record; its time stands in the table.
  func pack(_ event: Event) -> Data {
    Packed.pack([
      Data(event.id.utf8), Data(event.type.utf8), Data((event.subject?.description ?? "").utf8),
      Data(event.data.bytes),
    ])
  }

  /// The event in record `record`; `time` in milliseconds.
  func event(in record: Int64, time: Int64) throws -> Event {
    let fields = try fields(of: record, 4, "an event")
    let subject = CaseNumber(fields[2].text)
    guard subject != nil || fields[2].isEmpty, let data = try? JSONValue(parsing: Array(fields[3])) else {
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
