import ArgumentParser
import Assistant
import Channels
import Model

/// What became of the webhooks: look, send again, test.
struct WebhookCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "webhooks", abstract: "Show deliveries and endpoints, send again, or test an endpoint.",
    subcommands: [
      ListDeliveries.self, ShowDelivery.self, RetryDeliveries.self, TestEndpoint.self, ShowEndpoints.self,
    ],
    defaultSubcommand: ListDeliveries.self)
}

extension CommonOptions {
  /// The deliveries of the store that counts.
  func office() throws -> DeliveryOffice {
    try DeliveryOffice(configuration: configuration(), storePath: storePath, clock: SystemClock())
  }
}

extension BadInput {
  static func noDelivery(_ id: Int64) -> BadInput {
    BadInput(description: "Er is geen bezorging \(id). Kijk met `samenspraak webhooks list` welke er zijn.")
  }

  static func noEndpoint(_ name: String, _ office: DeliveryOffice) -> BadInput {
    let names = office.endpointNames
    return BadInput(
      description: "Er is geen webhook met de naam \(name). "
        + (names.isEmpty
          ? "Zet er een in de configuratie, onder `webhooks`."
          : "De configuratie heeft: \(names.joined(separator: ", ")).")
    )
  }
}

extension TextTable {
  /// Prints the table.
  func show() { for line in lines { print(line) } }
}
