import Foundation
import Model
import Testing

@testable import NLU

@Suite("The corpus and the shipped intents") struct CorpusTests {
  @Test func everyIntentFileHasItsTestAtTheMirroredPath() throws {
    #expect(try Corpus.intentPaths(in: "intents") == Corpus.intentPaths(in: "Tests/Corpus"))
    #expect(try Corpus.files().contains { $0.path == "overig/buiten_bereik.yaml" && $0.intent == nil })
  }

  @Test func everyTestIsAboutTheIntentOfItsFile() throws {
    for file in try Corpus.files() where file.intent != nil {
      #expect(file.path.hasSuffix("/\(file.intent?.value ?? "").yaml"), "\(file.path)")
    }
    #expect(try Set(Corpus.files().map(\.intent)) == Set(Shipped.catalogue().intents.map(\.name)))
  }

  @Test func everyTestHasEnoughThatLandsAndThatMisses() throws {
    for file in try Corpus.files() {
      #expect(file.lands.count >= 15, "\(file.path) has \(file.lands.count) that land")
      #expect(file.misses.count >= 5, "\(file.path) has \(file.misses.count) that miss")
      for miss in file.misses { #expect(miss.intent != file.intent?.value, "\(file.path): \(miss.text)") }
    }
  }

  @Test func everyIntentHasEnoughExamples() throws {
    for intent in try Shipped.catalogue().intents {
      #expect(intent.examples.count >= 25, "\(intent.name.shown) has \(intent.examples.count)")
    }
  }

  /// Utterances that are training examples word for word ("ja hoor") prove nothing and are left out.
  @Test func whatIsNotAnExampleIsUnderstood() throws {
    let examples = try Set(
      Shipped.catalogue().intents.flatMap(\.examples).map { NormalizedText($0.text).plain })
    let readings = try Corpus.readings().filter { !examples.contains(NormalizedText($0.outcome.text).plain) }
    let evaluation = Evaluation(readings.map(\.outcome))
    let errors = readings.filter { !$0.outcome.isRight }.map(\.description).joined(separator: "\n")
    #expect(readings.count > 2_600)
    #expect(evaluation.accuracy >= 0.91, "\(errors)")
  }

  @Test func emergenciesAreFoundAndFewAlarmsAreFalse() throws {
    let readings = try Corpus.readings()
    let emergencies = Evaluation(readings.map(\.outcome)).emergencies
    let missed = readings.filter {
      ($0.outcome.expected?.isEmergency ?? false) && !($0.outcome.predicted?.isEmergency ?? false)
    }
    let alarms = readings.filter {
      !($0.outcome.expected?.isEmergency ?? false) && ($0.outcome.predicted?.isEmergency ?? false)
    }
    #expect(
      Double(emergencies.found) >= 0.96 * Double(emergencies.of),
      "\(missed.map(\.description).joined(separator: "\n"))")
    #expect(
      Double(emergencies.falseAlarms) <= 0.02 * Double(emergencies.ofOthers),
      "\(alarms.map(\.description).joined(separator: "\n"))")
  }
}

@Suite("What citizens typed, where it stands beside the repository") struct SampleTests {
  private static let url = Shipped.root.deletingLastPathComponent().appending(
    path: "shared/eval/utterances-sample.jsonl")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: url.path),
      "There is no ../shared/eval/utterances-sample.jsonl."))
  func isUnderstood() throws {
    let interpreter = try Shipped.interpreter()
    let lines = try String(contentsOf: Self.url, encoding: .utf8).split(separator: "\n")
    let outcomes = try lines.map { line in
      let object = try JSONValue(parsing: String(line))
      let text = try #require(object["text"]?.string)
      return Corpus.understand(text, object["intent"]?.string.map { IntentName($0) }, interpreter)
    }
    let evaluation = Evaluation(outcomes)
    #expect(outcomes.count > 100)
    #expect(evaluation.accuracy >= 0.86, "accuracy \(evaluation.accuracy.shown)")
  }
}
