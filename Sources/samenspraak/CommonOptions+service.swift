import Assistant
import Logging
import Model

extension CommonOptions {
  /// The program at work: with the intents, the configuration and the store that count.
  func service() throws -> Service {
    let configuration = try configuration()
    let knowledge = try Knowledge.load(intentsPath, cache: .standard)
    var logger = Logger(label: "samenspraak") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    return try Service(
      knowledge: knowledge, configuration: configuration, storePath: storePath, clock: SystemClock(),
      logger: logger)
  }
}

extension Service {
  /// Delivers what is due, and says how much is left for the next start.
  func finish(within seconds: Double) throws {
    let left = try close(within: seconds)
    if left > 0 { complain("Webhook deliveries that wait for the next start: \(left).") }
  }
}
