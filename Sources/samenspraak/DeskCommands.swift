import ArgumentParser
import Assistant
import Channels
import Model

/// `samenspraak desk`: an official at a terminal of his own.
struct DeskCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Answer citizens as an official, a command a line; `help` lists them.")

  @Option(help: ArgumentHelp("What citizens read as the official's name.", valueName: "name"))
  var name = "Een medewerker"

  @OptionGroup var drain: DrainOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if name.allSatisfy(\.isWhitespace) { throw ValidationError("--name needs a name.") }
  }

  func run() throws {
    try common.serve(drain) { service in
      let desk = OfficialDesk(service, named: name)
      try Terminal.isInteractive ? desk.atTerminal() : desk.throughPipe()
    }
  }
}
