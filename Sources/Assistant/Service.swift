public import Logging
public import Model
import NLU
import Storage
import Webhooks

/// The program at work: the bot, the store and the delivery of events, from start to end.
///
/// Not for two threads at once; the delivery has a thread of its own.
public final class Service {
  public let bot: Bot
  private let dispatcher: Dispatcher?

  /// Opens the store, takes up what was left in the outbox and reports promises that ran late meanwhile.
  ///
  /// `storePath`: `:memory:` keeps nothing.
  /// Throws `StoreError`, or `DeliveryUnavailable` when events cannot be delivered at all.
  public init(
    knowledge: Knowledge, configuration: Configuration, storePath: String, clock: any WallClock,
    logger: Logger
  ) throws {
    let store = try SQLiteStore(path: storePath)
    bot = Bot(
      knowledge: knowledge, municipality: configuration.municipality, store: store,
      routing: { configuration.endpoints(for: $0) }, clock: clock)
    if configuration.endpoints.isEmpty {
      dispatcher = nil
    } else {
      dispatcher = Dispatcher(
        endpoints: configuration.endpoints, store: store, clock: clock, logger: logger,
        options: configuration.dispatchOptions)
    }
    try bot.reportLatePromises()
    try dispatcher?.start()
  }

  /// Answers messages, and has their events delivered meanwhile. See `Bot.answer`.
  public func answer(
    _ messages: [IncomingMessage], render: (IncomingMessage, Answer) -> String
  ) throws -> [String] {
    let answers = try bot.answer(messages, render: render)
    if bot.takeNewEvents() { dispatcher?.wake() }
    return answers
  }

  /// Delivers what is due for at most `seconds`, and keeps the rest for the next start.
  ///
  /// Returns how many deliveries wait.
  /// Throws what the store throws.
  @discardableResult
  public func close(within seconds: Double) throws -> Int {
    guard let dispatcher else { return 0 }
    defer { dispatcher.stop() }
    return try dispatcher.drain(upTo: seconds)
  }
}
