import ArgumentParser
import Assistant
import Channels
import Foundation
import Model
import NLU

/// Measures understanding on labelled utterances.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure on labelled utterances: {\"text\": …, \"intent\": …} a line, perhaps with \"style\".")

  @Argument(help: "Files of labelled utterances.")
  var files: [String]

  @Flag(help: "Print all figures as JSON.")
  var json = false

  @Option(help: ArgumentHelp("Write a page with the confusion matrix.", valueName: "file.html"))
  var report: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one file of labelled utterances.") }
  }

  func run() throws {
    try reportingFailures {
      let utterances = try files.flatMap { try LabelledUtterance.read($0) }
      let knowledge = try Knowledge.load(common.intentsPath, cache: .standard)
      let interpreter = Interpreter(model: knowledge.model, catalogue: knowledge.catalogue)
      let now = SystemClock().now()
      let evaluation = Evaluation(
        utterances.map { utterance in
          let interpretation = interpreter.interpret(utterance.text, now: now)
          return Evaluation.Outcome(
            text: utterance.text, expected: utterance.intent, predicted: interpretation.named.name,
            confidence: interpretation.named.confidence, style: utterance.style)
        })
      print(json ? evaluation.json.text : evaluation.text)
      if let report, !FileManager.default.createFile(atPath: report, contents: Data(evaluation.html.utf8)) {
        throw BadInput(description: "\(report) cannot be written. Check the directory and its permissions.")
      }
    }
  }
}

/// An utterance with the intent that it should land on.
struct LabelledUtterance {
  let text: String
  let intent: IntentName?
  /// How it is written, when the line says so.
  let style: String?

  /// Reads a file of JSON lines; empty lines are skipped.
  static func read(_ path: String) throws -> [LabelledUtterance] {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw MissingFile(path: path, reason: "there is no such file, or it may not be read")
    }
    var utterances: [LabelledUtterance] = []
    for (index, line) in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      utterances.append(try LabelledUtterance(Array(line), at: "\(path):\(index + 1)"))
    }
    return utterances
  }

  private init(_ line: [UInt8], at place: String) throws {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw BadInput(description: "\(place): this is not UTF-8. Save the file as UTF-8.")
    }
    let object: JSONValue
    do throws(JSONValue.ParseError) {
      object = try JSONValue(parsing: line)
    } catch {
      throw BadInput(
        description: "\(place): this is not JSON (\(error)). Write {\"text\": …, \"intent\": …}.")
    }
    guard let text = object["text"]?.string else {
      throw BadInput(description: "\(place): \"text\" is missing. Write {\"text\": …, \"intent\": …}.")
    }
    switch object["intent"] {
    case .string(let name): intent = IntentName(name)
    case .null: intent = nil
    default:
      throw BadInput(
        description: "\(place): \"intent\" must be a name or null. Write {\"text\": …, \"intent\": …}.")
    }
    style = object["style"]?.string
    self.text = text
  }
}
