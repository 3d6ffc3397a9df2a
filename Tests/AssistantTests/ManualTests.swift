import Assistant
import Foundation
import IntentFiles
import Model
import Testing

/// The examples of docs/handleiding.md are followed to the letter, beside the shipped intents.
@Suite("The author's manual") struct ManualTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The YAML examples by their top-level key.
  private func examples() throws -> [String: String] {
    let text = try String(contentsOf: Self.root.appending(path: "docs/handleiding.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    return Dictionary(blocks.map { (String($0.prefix { $0 != ":" }), $0) }) { first, _ in first }
  }

  /// The shipped intents with the manual's own files among them.
  private func directory(_ examples: [String: String]) throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try FileManager.default.copyItem(
      atPath: Self.root.appending(path: "intents").path, toPath: directory.path + "/intents")
    let intent = try #require(examples["intent"]) + "form: fietsles\n"
    try directory.write("intents/fietsles.yaml", intent)
    try directory.write("intents/fietsles_form.yaml", try #require(examples["form"]))
    try directory.write("intents/fietsles_list.yaml", try #require(examples["list"]))
    return directory
  }

  @Test func whoFollowsItHasAFormThatWorks() throws {
    let examples = try examples()
    let directory = try directory(examples)
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory.path + "/intents"))
    #expect(faults.filter { $0.file.contains("fietsles") }.map(\.description) == [])
    #expect(FormWalk(try #require(catalogue)).problems == [])

    let script = try Script.read("handleiding", Array(try #require(examples["conversation"]).utf8))
    let knowledge = try Knowledge.load(directory.path + "/intents", cache: nil)
    let outcome = try Rehearsal(knowledge).play(script)
    #expect(outcome.isGood, "\(outcome.failures) \(outcome.exchange)")
  }
}
