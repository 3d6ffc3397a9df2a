import ArgumentParser
import Assistant
import Channels
import Model

/// `samenspraak webhooks show ID`.
struct ShowDelivery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One delivery, and how each attempt ended.")

  @Argument(help: "The delivery's number, as `list` gives it.")
  var id: Int64

  @OptionGroup var output: JSONOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      guard let (delivery, attempts) = try common.office().delivery(id) else { throw BadInput.noDelivery(id) }
      if output.json { return print(delivery.json(attempts).text) }
      var table = TextTable("", "")
      table.add(["Bezorging", String(delivery.id)])
      table.add(["Status", status(of: delivery)])
      table.add(["Webhook", delivery.endpoint])
      table.add(["Zaak", delivery.event.subject?.description ?? "–"])
      table.add(["Soort", delivery.event.type])
      table.add(["Kenmerk", delivery.event.id])
      table.add(["Gemaakt", delivery.event.time.shown])
      table.add(["Pogingen", String(delivery.attempts)])
      table.show()
      var log = TextTable("", "", "")
      for attempt in attempts { log.add(["", attempt.at.shown, attempt.outcome]) }
      log.show()
    }
  }

  private func status(of delivery: Delivery) -> String {
    switch delivery.status {
    case .waiting: "\(delivery.status.words), volgende poging \(delivery.nextAttempt.shown)"
    case .delivered: delivery.status.words
    case .dead:
      "\(delivery.status.words); opnieuw versturen kan met `samenspraak webhooks retry \(delivery.id)`"
    }
  }
}
