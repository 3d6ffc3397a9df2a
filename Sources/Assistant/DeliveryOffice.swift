public import Model
import Storage
import Webhooks

/// What an administrator can see and do about deliveries, without a conversation running.
public struct DeliveryOffice {
  private let configuration: Configuration
  private let store: SQLiteStore
  private let clock: any WallClock

  /// Throws `StoreError` when the store cannot be opened.
  public init(configuration: Configuration, storePath: String, clock: any WallClock) throws {
    self.configuration = configuration
    self.clock = clock
    store = try SQLiteStore(path: storePath)
  }

  /// The newest deliveries, of one status or of all.
  public func deliveries(_ status: Delivery.Status?, limit: Int) throws -> [Delivery] {
    try store.transaction { try $0.deliveries(status: status, limit: limit) }
  }

  /// One delivery; nil when there is none with that number.
  public func delivery(_ id: Int64) throws -> Delivery? {
    try store.transaction { try $0.delivery(id) }
  }

  /// Makes deliveries due at once, all or none of them; the next running program sends them.
  ///
  /// Returns the number that does not exist, or nil when all were found.
  public func retry(_ ids: [Int64]) throws -> Int64? {
    let now = clock.now()
    do {
      try store.transaction { transaction in
        for id in ids where try !transaction.retry(id, now: now) { throw Unknown(id: id) }
      }
      return nil
    } catch let unknown as Unknown {
      return unknown.id
    }
  }

  private struct Unknown: Error {
    let id: Int64
  }

  /// Sends a test event to an endpoint, and tells how that ended; nil when no endpoint has that name.
  public func test(_ name: String) throws -> (succeeded: Bool, outcome: String)? {
    guard let endpoint = configuration.endpoints.first(where: { $0.name == name }) else { return nil }
    var generator = SystemRandomNumberGenerator()
    let result = try EndpointTest.send(
      to: endpoint, from: CloudEvent.Origin(oin: configuration.oin, schemas: configuration.schemas),
      id: EventID.random(using: &generator), clock: clock)
    return (result.succeeded, result.outcome)
  }

  /// The names of the endpoints in the configuration.
  public var endpointNames: [String] { configuration.endpoints.map(\.name) }
}

extension Delivery {
  /// The delivery for machines. Never the event's data: that is personal.
  public var json: JSONValue {
    .object([
      .init("id", .int(Int(id))), .init("endpoint", .string(endpoint)),
      .init("status", .string(status.rawValue)),
      .init("type", .string(event.type)), .init("event", .string(event.id)),
      .init("case", event.subject.map { .string($0.description) } ?? .null),
      .init("attempts", .int(attempts)),
      .init("next_attempt", status == .waiting ? .string(nextAttempt.iso8601) : .null),
      .init("last_outcome", lastOutcome.map { .string($0) } ?? .null),
    ])
  }
}
