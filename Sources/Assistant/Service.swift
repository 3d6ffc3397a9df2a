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
  /// What the start found to be due.
  public let watchedAtStart: Watched
  /// What the start found to be kept too long.
  public let purgedAtStart: Purged
  private let dispatcher: Dispatcher?
  private let retention: Retention
  private let clock: any WallClock
  /// The channels that are served or that messages came in on: whoever writes there can be told something.
  private var channels: Set<String> = []
  private var lastWatch: Timestamp
  private var nextPurge: Timestamp

  /// Opens the store, takes up what was left in the outbox, and does what became due meanwhile.
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
      routing: { configuration.endpoints(for: $0) }, officials: configuration.officials, clock: clock)
    if configuration.endpoints.isEmpty {
      dispatcher = nil
    } else {
      dispatcher = Dispatcher(
        endpoints: configuration.endpoints, store: store, clock: clock, logger: logger,
        options: configuration.dispatchOptions)
    }
    retention = configuration.retention
    self.clock = clock
    lastWatch = clock.now()
    nextPurge = clock.now().adding(seconds: Self.purgeInterval)
    watchedAtStart = try bot.watch()
    purgedAtStart = try bot.purge(retention)
    try dispatcher?.start()
  }

  /// How often the promises are looked at, in seconds of the clock that counts.
  private static let watchInterval: Int64 = 60
  /// How often what is old is removed, in seconds.
  private static let purgeInterval: Int64 = 3600

  /// Has what waits on these channels said from the start, before anything was heard there.
  public func serve(channels served: [String]) { channels.formUnion(served) }

  /// Does what an official at a terminal of his own says, and returns what he reads. See `Bot.obey`.
  public func obey(_ text: String, _ official: Official) throws -> [Reply] {
    try keepWatch()
    return try bot.obey(text, official) + bot.takeNotices(for: official)
  }

  /// Answers messages, and has their events delivered meanwhile. See `Bot.answer`.
  public func answer(
    _ messages: [IncomingMessage], render: (IncomingMessage, Answer) -> String
  ) throws -> [String] {
    channels.formUnion(messages.map(\.conversation.channel))
    bot.setClock(by: messages)
    try keepWatch()
    let answers = try bot.answer(messages, render: render)
    if bot.takeNewEvents() { dispatcher?.wake() }
    return answers
  }

  /// Does what has become due. To be called when messages come in and, in between, every now and then.
  public func keepWatch() throws {
    let now = bot.moment
    if now.seconds - lastWatch.seconds >= Self.watchInterval || now < lastWatch {
      lastWatch = now
      try bot.watch()
      if bot.takeNewEvents() { dispatcher?.wake() }
    }
    let purge = clock.now()
    // Farther ahead than an interval it lies only after the clock was put back.
    if purge >= nextPurge || nextPurge.seconds - purge.seconds > Self.purgeInterval {
      nextPurge = purge.adding(seconds: Self.purgeInterval)
      try bot.purge(retention)
    }
  }

  /// What waits to be said, on the channels that are served or that messages came in on. See `Bot.confirm`.
  public func unasked() throws -> [Unasked] { try bot.unasked(on: channels) }

  /// What waits to be said in one conversation. See `Bot.confirm`.
  public func unasked(in conversation: ConversationID) throws -> [Unasked] {
    try bot.unasked(in: conversation)
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
