import ArgumentParser
import Assistant
import Channels
import Foundation
import Glibc
import Model

/// `samenspraak report`: what citizens bring up and what the municipality makes of it, on one page.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "One page of figures by week: themes, initiatives, promises; never a person.")

  @Flag(help: "Print the same figures as JSON.")
  var json = false

  @Option(help: "How many weeks, the present one last.")
  var weeks = 12

  @Option(help: ArgumentHelp("Where to write it (default: standard output).", valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...104).contains(weeks) else { throw ValidationError("--weeks takes 1 to 104.") }
  }

  func run() throws {
    try reportingFailures {
      signal(SIGPIPE, SIG_IGN)
      let report = try Report.read(
        intents: common.intentsPath, configuration: common.configuration(), storePath: common.storePath,
        weeks: weeks, clock: SystemClock())
      let text = json ? report.json.text + "\n" : report.html
      guard let output else {
        let writer = LineWriter()
        writer.add(text: text)
        return try writer.flush()
      }
      guard FileManager.default.createFile(atPath: output, contents: Data(text.utf8)) else {
        throw BadInput(description: "\(output) cannot be written. Check the directory and its permissions.")
      }
    }
  }
}
