import ArgumentParser
import Assistant
import IntentFiles
import Model
import NLU

/// Says what is wrong in intent files, all of it in one run.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the intent files: every fault with file, line and column.")

  @Argument(help: "The directory of intent files (default: that of --intents).")
  var directory: String?

  @Flag(
    help: "Also train on parts of the examples, and say what they teach; takes some twenty seconds.")
  var deep = false

  @Option(
    help: ArgumentHelp(
      "The directory of test utterances for --deep (default: Tests/Corpus, if it is there).", valueName: "dir"
    ))
  var tests: String?

  @Flag(help: "Print everything as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      let path = directory ?? common.intentsPath
      let files = try IntentDirectory(at: path)
      var (catalogue, faults) = CatalogueReader.read(files)
      let problems = catalogue.map { FormWalk($0).problems } ?? []
      let data = try deep && problems.isEmpty ? catalogue.map { try deepReport(files, $0) } : nil
      faults += data?.faults ?? []
      let errors = faults.count { $0.severity == .error }
      if json {
        print(json(faults: faults, problems: problems, deep: data?.report))
      } else {
        faults.forEach { print($0) }
        problems.forEach { print("\(path): \($0)") }
        if let data { print(data.report.text + "\n") }
        if errors > 0 { print(errors == 1 ? "1 fout." : "\(errors) fouten.") }
      }
      guard errors == 0, problems.isEmpty else { throw ExitCode(ExitStatus.checkFailed.rawValue) }
      guard !json else { return }
      let examples = catalogue?.intents.reduce(0) { $0 + $1.examples.count } ?? 0
      print("Alles klopt: \(catalogue?.intents.count ?? 0) intents, \(examples) voorbeelden.")
    }
  }
}
