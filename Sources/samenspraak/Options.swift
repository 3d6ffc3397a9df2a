import ArgumentParser
import Assistant

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The directory of intent files.", valueName: "dir"))
  var intents: String?

  @Option(
    help: ArgumentHelp("The configuration (default: samenspraak.yaml, if it is there).", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Where conversations and cases are kept (default: a SQLite file in the XDG state directory); :memory: keeps nothing.",
      valueName: "path"))
  var store: String?

  /// The directory that counts.
  var intentsPath: String { intents ?? Places.intents(program: CommandLine.arguments.first ?? "") }

  /// The store that counts.
  var storePath: String { store ?? Places.store }

  /// The configuration that was named, else the usual one if it is there, else the standard.
  func configuration() throws -> Configuration {
    if let config { return try Configuration.read(config) }
    return try Configuration.readIfPresent(Places.configuration)
  }
}
