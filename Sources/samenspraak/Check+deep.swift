import Foundation
import IntentFiles
import Model
import NLU

extension Check {
  /// Trains on parts of the examples to see what the files do together; its faults are those of the tests' files.
  func deepReport(_ directory: IntentDirectory, _ catalogue: Catalogue) throws -> (
    report: DataReport, faults: [Fault]
  ) {
    let (tests, faults) = try testDirectory.map { TestReader.read(try IntentDirectory(at: $0)) } ?? ([], [])
    return (DataCheck.report(catalogue, sources: CatalogueReader.sources(directory), tests: tests), faults)
  }

  /// The tests that were named, else the usual ones where they stand.
  private var testDirectory: String? {
    if let tests { return tests }
    return FileManager.default.fileExists(atPath: "Tests/Corpus") ? "Tests/Corpus" : nil
  }

  /// Everything that was found as one JSON object.
  func json(faults: [Fault], problems: [String], deep: DataReport?) -> String {
    JSONValue.object([
      .init("faults", .array(faults.map(\.json))),
      .init("problems", .array(problems.map { .string($0) })),
      .init("data", deep?.json ?? .null),
    ]).text
  }
}

extension Fault {
  fileprivate var json: JSONValue {
    .object([
      .init("file", .string(file)), .init("line", .int(line)), .init("column", .int(column)),
      .init("severity", .string(severity.rawValue)), .init("message", .string(message)),
      .init("advice", .string(advice)),
    ])
  }
}
