import ArgumentParser
import Assistant
import IntentFiles
import Model

/// Says what is wrong in intent files, all of it in one run.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the intent files: every fault with file, line and column.")

  @Argument(help: "The directory of intent files (default: that of --intents).")
  var directory: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      let path = directory ?? common.intentsPath
      let (catalogue, faults) = CatalogueReader.read(try IntentDirectory(at: path))
      faults.forEach { print($0) }
      let errors = faults.count { $0.severity == .error }
      guard errors == 0 else {
        print(errors == 1 ? "1 fout." : "\(errors) fouten.")
        throw ExitCode(ExitStatus.checkFailed.rawValue)
      }
      let problems = catalogue.map { FormWalk($0).problems } ?? []
      guard problems.isEmpty else {
        problems.forEach { print("\(path): \($0)") }
        throw ExitCode(ExitStatus.checkFailed.rawValue)
      }
      let examples = catalogue?.intents.reduce(0) { $0 + $1.examples.count } ?? 0
      print("Alles klopt: \(catalogue?.intents.count ?? 0) intents, \(examples) voorbeelden.")
    }
  }
}
