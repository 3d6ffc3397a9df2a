import Foundation
import Model
import Yams

@testable import NLU

/// The utterances of `Tests/Corpus`: what must land on each intent, and what must not.
enum Corpus {
  /// One file, at the path of the intent file that it tests.
  struct File: Sendable {
    let path: String
    let intent: IntentName?
    let lands: [String]
    let misses: [Miss]
  }

  /// An utterance that resembles the intent of its file and belongs elsewhere.
  struct Miss: Sendable, Decodable {
    let text: String
    /// Nil: out of scope.
    let intent: String?
  }

  /// An utterance with what was understood.
  struct Reading: Sendable {
    let path: String
    let outcome: Evaluation.Outcome

    var description: String {
      "\(path): \(outcome.text) — \(outcome.expected.shown) taken for \(outcome.predicted.shown)"
    }
  }

  private static let reading = Result { try read() }

  static func files() throws -> [File] { try reading.get() }

  /// Understands every utterance, with nothing before it.
  static func readings() throws -> [Reading] {
    let interpreter = try Shipped.interpreter()
    return try files().flatMap { file in
      let expected =
        file.lands.map { ($0, file.intent) } + file.misses.map { ($0.text, $0.intent.map { IntentName($0) }) }
      return expected.map { Reading(path: file.path, outcome: understand($0.0, $0.1, interpreter)) }
    }
  }

  /// What the evaluation of a file would note of an utterance.
  static func understand(_ text: String, _ expected: IntentName?, _ interpreter: Interpreter)
    -> Evaluation.Outcome
  {
    let named = interpreter.interpret(text, now: Toy.now).named
    return .init(text: text, expected: expected, predicted: named.name, confidence: named.confidence)
  }

  /// The paths, inside `directory`, of the files that have a key `intent`.
  static func intentPaths(in directory: String) throws -> Set<String> {
    Set(
      try paths(in: directory).filter { path in
        let text = try String(
          contentsOf: Shipped.root.appending(path: "\(directory)/\(path)"), encoding: .utf8)
        return text.split(separator: "\n").contains { $0.hasPrefix("intent:") }
      })
  }

  private static func paths(in directory: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: Shipped.root.appending(path: directory).path)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
  }

  private struct Content: Decodable {
    let intent: String?
    let lands: [String]
    let misses: [Miss]
  }

  private static func read() throws -> [File] {
    try paths(in: "Tests/Corpus").map { path in
      let url = Shipped.root.appending(path: "Tests/Corpus/\(path)")
      let content = try YAMLDecoder().decode(Content.self, from: Data(contentsOf: url))
      return File(
        path: path, intent: content.intent.map { IntentName($0) }, lands: content.lands,
        misses: content.misses)
    }
  }
}
