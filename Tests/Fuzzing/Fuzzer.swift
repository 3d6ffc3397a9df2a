import Assistant
import Foundation
import Model
import NLU

/// Feeds bytes to the targets and holds what comes out against what is promised. For one thread.
package final class Fuzzer {
  let store = MemoryStore()
  var citizens = 0
  private static let knowledge = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Knowledge.load(root.appending(path: "intents").path, cache: nil)
  }
  private var interpreterMade: Interpreter?
  private var botMade: Bot?

  package init() {}

  /// Reads the shipped intents when a target needs them, which takes a second, and many where code is instrumented.
  package func prepare(_ target: FuzzTarget) throws {
    switch target {
    case .message: _ = try interpreter()
    case .conversation: _ = try bot()
    case .lines, .json, .yaml, .template: break
    }
  }

  func interpreter() throws -> Interpreter {
    if let interpreterMade { return interpreterMade }
    let knowledge = try Self.knowledge.get()
    let made = Interpreter(model: knowledge.model, catalogue: knowledge.catalogue)
    interpreterMade = made
    return made
  }

  func bot() throws -> Bot {
    if let botMade { return botMade }
    let made = Bot(
      knowledge: try Self.knowledge.get(),
      municipality: Municipality(name: "Gemeente Voorbeeld", phone: "14 0123"),
      store: store, routing: { _ in ["wijkteam"] }, clock: FixedClock(Self.now))
    botMade = made
    return made
  }

  static let now = Timestamp(seconds: 1_777_881_600)

  /// Throws `FuzzFault` when a promise is broken.
  package func run(_ target: FuzzTarget, _ bytes: [UInt8]) throws {
    switch target {
    case .lines: try readLines(bytes)
    case .json: try readJSON(bytes)
    case .yaml: try readYAML(bytes)
    case .template: try readTemplate(bytes)
    case .message: try understand(bytes)
    case .conversation: try converse(bytes)
    }
  }

  /// Throws when `text` could do something to a terminal or deceive whoever reads it there.
  static func expectHarmless(_ text: String, _ what: String) throws {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": break
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        throw FuzzFault("\(what) holds U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
  }
}
