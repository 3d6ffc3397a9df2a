import ArgumentParser
import Assistant
import Channels
import Model

/// `samenspraak webhooks status`.
struct ShowEndpoints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "How each endpoint is doing, a line each.")

  @Flag(help: "Print JSON, an object a line.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      let all = try common.office().overview()
      if json { return all.forEach { print($0.json.text) } }
      guard !all.isEmpty else {
        return print("Er zijn geen webhooks. Zet ze in de configuratie, onder `webhooks`.")
      }
      var table = TextTable(
        "webhook", "toestand", "wacht", "opgegeven", "oudste", "laatst bezorgd", "laatste uitkomst")
      for endpoint in all {
        table.add([
          endpoint.state.name, endpoint.words, String(endpoint.backlog.waiting),
          String(endpoint.backlog.dead),
          endpoint.backlog.oldest?.shown ?? "–", endpoint.state.lastSuccess?.shown ?? "–",
          endpoint.state.lastOutcome ?? "–",
        ])
      }
      table.show()
    }
  }
}
