import ArgumentParser
import Assistant
import Channels
import Model

/// What became of the webhooks: look, send again, test.
struct WebhookCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "webhooks", abstract: "List deliveries, send them again, or test an endpoint.",
    subcommands: [ListDeliveries.self, ShowDelivery.self, RetryDeliveries.self, TestEndpoint.self],
    defaultSubcommand: ListDeliveries.self)
}

/// `samenspraak webhooks list`.
struct ListDeliveries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The newest deliveries, a line each.")

  /// Which deliveries.
  enum Status: String, ExpressibleByArgument, CaseIterable {
    case waiting
    case delivered
    case dead
  }

  @Option(help: "Only those of one status.")
  var status: Status?

  @Option(help: "How many at most.")
  var limit = 50

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try reportingFailures {
      let deliveries = try common.office().deliveries(
        status.flatMap { Delivery.Status(rawValue: $0.rawValue) }, limit: limit)
      if json { return deliveries.forEach { print($0.json.text) } }
      guard !deliveries.isEmpty else { return print("No deliveries.") }
      for delivery in deliveries { print(line(delivery)) }
    }
  }

  private func line(_ delivery: Delivery) -> String {
    let subject = delivery.event.subject?.description ?? "–"
    return "\(delivery.id)  \(delivery.status.rawValue)  \(delivery.endpoint)  \(subject)  "
      + "\(delivery.event.type)  attempts: \(delivery.attempts)"
  }
}

/// `samenspraak webhooks show ID`.
struct ShowDelivery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One delivery, and how its last attempt ended.")

  @Argument(help: "The delivery's number, as `list` gives it.")
  var id: Int64

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      guard let delivery = try common.office().delivery(id) else { throw BadInput.noDelivery(id) }
      if json { return print(delivery.json.text) }
      guard case .object(let members) = delivery.json else { return }
      for member in members where member.value != .null {
        print("\(member.name): \(member.value.string ?? member.value.text)")
      }
    }
  }
}

/// `samenspraak webhooks retry ID…`.
struct RetryDeliveries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Make deliveries due at once; a running or the next program sends them.")

  @Argument(help: "Numbers of deliveries, as `list` gives them.")
  var ids: [Int64]

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if ids.isEmpty {
      throw ValidationError("Name at least one delivery; `samenspraak webhooks list` shows them.")
    }
  }

  func run() throws {
    try reportingFailures {
      if let unknown = try common.office().retry(ids) { throw BadInput.noDelivery(unknown) }
      print("Due at once: \(ids.map(String.init).joined(separator: ", ")).")
    }
  }
}

/// `samenspraak webhooks test NAME`.
struct TestEndpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send a marked test event to an endpoint at once.")

  @Argument(help: "The endpoint's name in the configuration.")
  var name: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      let office = try common.office()
      guard let result = try office.test(name) else {
        let names = office.endpointNames.joined(separator: ", ")
        throw BadInput(
          description: "No endpoint is called \(name). "
            + (names.isEmpty ? "Add one to the configuration." : "The configuration has: \(names)."))
      }
      print(result.outcome)
      if !result.succeeded { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
  }
}

extension CommonOptions {
  /// The deliveries of the store that counts.
  fileprivate func office() throws -> DeliveryOffice {
    try DeliveryOffice(configuration: configuration(), storePath: storePath, clock: SystemClock())
  }
}

extension BadInput {
  fileprivate static func noDelivery(_ id: Int64) -> BadInput {
    BadInput(description: "There is no delivery \(id). `samenspraak webhooks list` shows which there are.")
  }
}
