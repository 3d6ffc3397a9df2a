import ArgumentParser
import Assistant
import Foundation
import Model

/// Plays written conversations against the intent files, and shows where one goes otherwise.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play written conversations, and show the exchange where one goes otherwise.")

  @Argument(help: "Files of conversations, or directories of them (default: Tests/Conversations).")
  var paths: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    try reportingFailures {
      let files = try (paths.isEmpty ? ["Tests/Conversations"] : paths).flatMap { try Self.files(at: $0) }
      guard !files.isEmpty else {
        throw MissingFile(path: paths.joined(separator: " "), reason: "no file ends in .yaml or .yml")
      }
      let scripts = try files.map { path in
        guard let content = FileManager.default.contents(atPath: path) else {
          throw MissingFile(path: path, reason: "there is no such file, or it may not be read")
        }
        return (path, try Script.read(path, Array(content)))
      }
      let rehearsal = Rehearsal(try Knowledge.load(common.intentsPath, cache: .standard))
      var failed = 0
      for (path, script) in scripts {
        let outcome = try rehearsal.play(script)
        guard !outcome.isGood else { continue }
        failed += 1
        print(outcome.report(path))
      }
      guard failed == 0 else {
        print("\(failed) van \(scripts.count) gesprekken gaan anders.")
        throw ExitCode(ExitStatus.checkFailed.rawValue)
      }
      print("Alle \(scripts.count) gesprekken gaan goed.")
    }
  }

  /// The file itself, or the conversations in the directory, at any depth, by name.
  private static func files(at path: String) throws -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw MissingFile(path: path, reason: "there is no such file or directory")
    }
    guard isDirectory.boolValue else { return [path] }
    return (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { path + "/" + $0 }
  }
}

extension Rehearsal.Outcome {
  /// The exchange up to where it went otherwise, and what was expected there.
  func report(_ path: String) -> String {
    var lines = ["\(path):\(line): \(script.title)"]
    for (says, replies) in exchange {
      lines.append("  inwoner: \(says)")
      for reply in replies {
        lines += reply.text.split(separator: "\n").map { "      bot: \($0)" }
        if !reply.buttons.isEmpty {
          lines.append("           [\(reply.buttons.map(\.title).joined(separator: "] ["))]")
        }
      }
    }
    return (lines + failures.map { "  ✗ \($0)" } + [""]).joined(separator: "\n")
  }
}
