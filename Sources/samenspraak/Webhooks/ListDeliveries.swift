import ArgumentParser
import Assistant
import Channels
import Model

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

  @Option(help: ArgumentHelp("Only those to one endpoint.", valueName: "name"))
  var endpoint: String?

  @Option(name: .customLong("case"), help: ArgumentHelp("Only those about one case.", valueName: "number"))
  var subject: String?

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
      let query = DeliveryQuery(
        status: status.flatMap { Delivery.Status(rawValue: $0.rawValue) }, endpoint: endpoint,
        subject: try caseNumber())
      let deliveries = try common.office().deliveries(query, limit: limit)
      if json { return deliveries.forEach { print($0.json.text) } }
      guard !deliveries.isEmpty else { return print("Geen bezorgingen.") }
      var table = TextTable(
        "nr", "status", "webhook", "zaak", "soort", "gemaakt", "pogingen", "volgende poging")
      for delivery in deliveries {
        table.add([
          String(delivery.id), delivery.status.words, delivery.endpoint,
          delivery.event.subject?.description ?? "–", delivery.event.type, delivery.event.time.shown,
          String(delivery.attempts), delivery.status == .waiting ? delivery.nextAttempt.shown : "",
        ])
      }
      table.show()
    }
  }

  private func caseNumber() throws -> CaseNumber? {
    guard let subject else { return nil }
    guard let number = CaseNumber(subject) else {
      throw BadInput(description: "\(subject) is geen zaaknummer. Een zaaknummer ziet eruit als S-7K3M9Q.")
    }
    return number
  }
}
