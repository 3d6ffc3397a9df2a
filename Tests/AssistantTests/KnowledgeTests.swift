import Assistant
import Foundation
import IntentFiles
import Model
import NLU
import Testing

@Suite struct KnowledgeTests {
  @Test func theCacheGivesTheSameCatalogueAndModel() throws {
    let files = try TemporaryDirectory(Town.files)
    let cached = try TemporaryDirectory()
    let cache = ModelCache(directory: cached.path)
    let first = try Knowledge.load(files.path, cache: cache)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cached.path).count == 1)
    let second = try Knowledge.load(files.path, cache: cache)
    #expect(second.catalogue == first.catalogue)
    let readings = [first, second].map { knowledge in
      Interpreter(model: knowledge.model, catalogue: knowledge.catalogue).interpret(
        "mijn huur", now: Town.monday)
    }
    #expect(readings.first == readings.last)
  }

  @Test func aChangedFileIsReadAnew() throws {
    let files = try TemporaryDirectory(Town.files)
    let cached = try TemporaryDirectory()
    let cache = ModelCache(directory: cached.path)
    _ = try Knowledge.load(files.path, cache: cache)
    try files.write("groet.yaml", "intent: groet\nexamples: [hoi]\n")
    #expect(try Knowledge.load(files.path, cache: cache).catalogue.intent("groet") != nil)
  }

  @Test func aCacheThatWasDamagedIsMadeAnew() throws {
    let files = try TemporaryDirectory(Town.files)
    let cached = try TemporaryDirectory()
    let cache = ModelCache(directory: cached.path)
    let first = try Knowledge.load(files.path, cache: cache)
    for name in try FileManager.default.contentsOfDirectory(atPath: cached.path) {
      try cached.write(name, "oops")
    }
    #expect(try Knowledge.load(files.path, cache: cache).catalogue == first.catalogue)
  }

  @Test func examplesAreLeftOutAndTheRestStays() throws {
    let files = try TemporaryDirectory(Town.files)
    let catalogue = try Knowledge.load(files.path, cache: nil).catalogue
    #expect(catalogue.intents.allSatisfy { $0.examples.isEmpty && $0.notExamples.isEmpty })
    #expect(catalogue.intent("hulp_geld")?.patterns.count == 3)
    #expect(catalogue.form("hulpvraag")?.slots.count == 2)
  }

  @Test func faultsAreRefusedAllOfThem() throws {
    let files = try TemporaryDirectory(Town.files)
    try files.write("fout.yaml", "intent: fout\nexamples: [hoi]\nvorm: x\n")
    try files.write("leeg.yaml", "")
    let cached = try TemporaryDirectory()
    let failure = #expect(throws: Knowledge.Unusable.self) {
      try Knowledge.load(files.path, cache: ModelCache(directory: cached.path))
    }
    #expect(failure?.faults.count == 2)
    #expect(failure?.description.split(separator: "\n").count == 2)
    #expect(failure?.description.contains("fout.yaml:3:1:") == true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: cached.path).isEmpty, "nothing faulty is kept")
  }

  @Test func aDirectoryThatIsNotThereIsNamed() {
    let failure = #expect(throws: IntentDirectory.Failure.self) {
      try Knowledge.load("/nergens/intents", cache: nil)
    }
    #expect(failure?.code == .missing)
  }
}
