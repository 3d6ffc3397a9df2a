import ArgumentParser
import Assistant
import Channels
import Model

/// `samenspraak webhooks retry ID…`.
struct RetryDeliveries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract:
      "Make deliveries due at once; a running program sends them within a minute, or else the next one.")

  @Argument(help: "Numbers of deliveries, as `list` gives them.")
  var ids: [Int64] = []

  @Flag(help: "All deliveries that were given up.")
  var dead = false

  @Option(help: ArgumentHelp("With --dead: only those to one endpoint.", valueName: "name"))
  var endpoint: String?

  @OptionGroup var output: JSONOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if ids.isEmpty, !dead {
      throw ValidationError(
        "Name at least one delivery, or give --dead; `samenspraak webhooks list` shows which there are.")
    }
    if dead, !ids.isEmpty { throw ValidationError("Give numbers or --dead, not both.") }
    if endpoint != nil, !dead { throw ValidationError("--endpoint goes with --dead.") }
  }

  func run() throws {
    try reportingFailures {
      let office = try common.office()
      let chosen = dead ? try office.dead(endpoint: endpoint) : ids
      switch try office.retry(chosen) {
      case nil: break
      case .unknown(let id): throw BadInput.noDelivery(id)
      case .delivered(let id):
        throw BadInput(description: "Bezorging \(id) is al aangekomen, en wordt niet nog eens verstuurd.")
      }
      if output.json {
        return print(JSONValue.object([.init("due", .array(chosen.map { .int(Int($0)) }))]).text)
      }
      guard !chosen.isEmpty else { return print("Er is niets opgegeven.") }
      print("Wordt opnieuw verstuurd: \(chosen.map(String.init).joined(separator: ", ")).")
    }
  }
}
