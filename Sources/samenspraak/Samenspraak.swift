import ArgumentParser
import Assistant

/// The program: flags and glue, a file per command.
@main
struct Samenspraak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samenspraak",
    abstract: "Start an initiative or ask for help, in your own Dutch words.",
    discussion: """
      Without a command it opens a conversation.

      Exit status: 0 good, 1 a check failed, 64 usage, 65 bad input data, 66 a file is missing, 70 internal, \
      73 cannot write the store, 74 cannot write the output, 78 bad configuration.
      """,
    version: Version.current,
    subcommands: [
      Chat.self, Parse.self, Check.self, Test.self, Evaluate.self, Explain.self, WebhookCommands.self,
      DeskCommands.self, Tick.self, ReportCommand.self,
    ],
    defaultSubcommand: Chat.self)

  static func main() {
    Discretion.begin()
    main(nil)
  }
}
