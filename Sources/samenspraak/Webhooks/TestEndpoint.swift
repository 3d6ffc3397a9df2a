import ArgumentParser
import Assistant
import Channels
import Model

/// `samenspraak webhooks test NAME`.
struct TestEndpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Send a marked test event to an endpoint at once, and explain how it went.",
    discussion: "Exit status 1 when it did not arrive.")

  @Argument(help: "The endpoint's name in the configuration.")
  var name: String

  @OptionGroup var output: JSONOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      let office = try common.office()
      guard let result = try office.test(name) else { throw BadInput.noEndpoint(name, office) }
      print(output.json ? result.json.text : "\(name): \(result.words)")
      if !result.succeeded { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
  }
}
