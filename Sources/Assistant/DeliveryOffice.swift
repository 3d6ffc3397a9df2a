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

  /// The names of the endpoints in the configuration.
  public var endpointNames: [String] { configuration.endpoints.map(\.name) }

  // MARK: Looking

  /// The newest deliveries that fit.
  public func deliveries(_ query: DeliveryQuery, limit: Int) throws -> [Delivery] {
    try store.transaction { try $0.deliveries(query, limit: limit) }
  }

  /// One delivery with its attempts; nil when there is none with that number.
  public func delivery(_ id: Int64) throws -> (delivery: Delivery, attempts: [DeliveryAttempt])? {
    try store.transaction { transaction in
      guard let delivery = try transaction.delivery(id) else { return nil }
      return (delivery, try transaction.attempts(of: id))
    }
  }

  /// How each endpoint is doing: those of the configuration in its order, then others that deliveries wait for.
  public func overview() throws -> [EndpointOverview] {
    try store.transaction { transaction in
      let states = try transaction.endpointStates()
      let names = endpointNames
      let others = states.map(\.name).filter { !names.contains($0) }
      return try (names + others).compactMap { name in
        let state = states.first { $0.name == name } ?? EndpointState(name: name)
        let overview = EndpointOverview(
          state, try transaction.backlog(of: name), isConfigured: names.contains(name), now: clock.now())
        return overview.isConfigured || overview.backlog.waiting > 0 ? overview : nil
      }
    }
  }

  // MARK: Acting

  /// Why deliveries were not made due.
  public enum Refusal: Sendable, Equatable {
    case unknown(Int64)
    case delivered(Int64)
  }

  /// Makes deliveries due at once, all or none of them, and takes their endpoints back that wanted nothing more; a
  /// running program sends them within a minute, or else the next one.
  ///
  /// Returns why not, or nil.
  public func retry(_ ids: [Int64]) throws -> Refusal? {
    struct Refused: Error { let refusal: Refusal }
    let now = clock.now()
    do {
      try store.transaction { transaction in
        for id in ids {
          guard let delivery = try transaction.delivery(id) else { throw Refused(refusal: .unknown(id)) }
          guard try transaction.retry(id, now: now) else { throw Refused(refusal: .delivered(id)) }
          try takeBack(delivery.endpoint, in: transaction)
        }
      }
      return nil
    } catch let refused as Refused {
      return refused.refusal
    }
  }

  /// The numbers of the dead deliveries, of one endpoint or of all.
  public func dead(endpoint: String?) throws -> [Int64] {
    try deliveries(DeliveryQuery(status: .dead, endpoint: endpoint), limit: .max).map(\.id).sorted()
  }

  /// How a test of an endpoint ended.
  public struct TestOutcome: Sendable, Equatable {
    /// Whether the endpoint accepted the event.
    public let succeeded: Bool
    /// A few sentences for the administrator: how it ended, where, and how long each station took.
    public let words: String
    /// The same for machines.
    public let json: JSONValue
  }

  /// Sends a test event to an endpoint, and tells how that ended; nil when no endpoint has that name.
  ///
  /// An endpoint that wanted nothing more is taken back when it accepts the test.
  public func test(_ name: String) throws -> TestOutcome? {
    guard let endpoint = configuration.endpoints.first(where: { $0.name == name }) else { return nil }
    var generator = SystemRandomNumberGenerator()
    let result = try EndpointTest.send(
      to: endpoint, from: configuration.origin, id: EventID.random(using: &generator), clock: clock,
      proxy: configuration.delivery.proxy)
    if result.succeeded { try store.transaction { try takeBack(name, in: $0) } }
    return TestOutcome(succeeded: result.succeeded, words: result.outcome, json: result.json)
  }

  private func takeBack(_ name: String, in transaction: any StoreTransaction) throws {
    guard var state = try transaction.endpointStates().first(where: { $0.name == name }),
      state.goneSince != nil
    else { return }
    state.goneSince = nil
    try transaction.save(state)
  }
}
