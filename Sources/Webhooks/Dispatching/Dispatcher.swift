public import Logging
public import Model

/// Brings the events in the outbox to the endpoints.
///
/// It has two threads: one that decides and talks to the store, and the one of its `HTTPClient`. All methods
/// may be called from any thread; who starts it must stop it. `drain` and `stop` block: call them on a thread
/// that may wait.
///
///     let dispatcher = Dispatcher(
///       endpoints: endpoints, store: store, clock: clock, logger: logger, options: options)
///     try dispatcher.start()
///     dispatcher.wake()               // after each commit that put events in the outbox
///     let left = dispatcher.drain(upTo: 5)
///     dispatcher.stop()
public final class Dispatcher: Sendable {
  private let endpoints: [Endpoint]
  private let store: any Store
  private let clock: any WallClock
  private let logger: Logger
  private let options: DispatchOptions
  private let mailbox: Monitor<DispatchMailbox>
  private let thread = Monitor<WorkerThread?>(nil)

  public init(
    endpoints: [Endpoint], store: any Store, clock: any WallClock, logger: Logger, options: DispatchOptions
  ) {
    self.endpoints = endpoints
    self.store = store
    self.clock = clock
    self.logger = logger
    self.options = options
    mailbox = Monitor(DispatchMailbox(statuses: endpoints.map { Lane($0, width: 1).status }))
  }

  /// Starts to deliver; what was left in the outbox goes first. A second call does nothing, also after
  /// `stop`.
  ///
  /// Throws `DeliveryUnavailable` when the system gives no thread or libcurl does not start.
  public func start() throws {
    try thread.with { thread in
      guard thread == nil else { return }
      let width = options.width(endpoints: endpoints.count)
      // Endpoints on one host share its connections, and none may use up what is another's.
      let onOneHost = Dictionary(grouping: endpoints, by: \.address.host).values.map(\.count).max() ?? 1
      let client = try HTTPClient(
        limits: .init(total: width * max(1, endpoints.count), perHost: width * onOneHost),
        proxy: options.proxy)
      do throws(WorkerThreadError) {
        thread = try WorkerThread { [endpoints, store, clock, logger, options, mailbox] in
          DispatchLoop(
            lanes: endpoints.map { Lane($0, width: width) }, store: store, clock: clock, logger: logger,
            options: options, client: client, mailbox: mailbox
          ).run()
        }
      } catch {
        client.stop()
        throw DeliveryUnavailable(error.description)
      }
    }
  }

  /// Says that there may be something new in the outbox, or that the clock was moved.
  public func wake() { mailbox.with { $0.isWoken = true } }

  /// Delivers what is due, for at most so many seconds, and returns how many deliveries still wait, those for
  /// later included. Deliveries whose endpoint is paused count as waiting. Throws what the store throws.
  public func drain(upTo seconds: Double) throws -> Int {
    let isRunning = thread.with { $0 != nil }
    if isRunning {
      let mine = mailbox.with { mailbox in
        mailbox.isWoken = true
        mailbox.drains += 1
        return mailbox.drains
      }
      _ = mailbox.wait(until: Deadline(in: .seconds(max(0, min(seconds, 1e9))))) { mailbox in
        mailbox.settled >= mine || mailbox.hasEnded ? true : nil
      }
    }
    return try store.transaction { transaction in
      try endpoints.reduce(0) { try $0 + transaction.backlog(of: $1.name).waiting }
    }
  }

  /// Breaks off what is on its way, gives the leases back, and returns when both threads have ended.
  ///
  /// A receiver may have seen a delivery that was broken off; it will see it again, under the same id.
  public func stop() {
    mailbox.with { $0.isStopping = true }
    let thread = thread.with { $0 }
    thread?.join()
  }

  /// How each endpoint is doing, in the order of the configuration.
  public func statuses() -> [EndpointStatus] { mailbox.with { $0.statuses } }
}
