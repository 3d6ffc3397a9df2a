import Dialogue
import Foundation
import IntentFiles
import Model

/// The catalogue that ships with the bot, read once.
enum Shipped {
  private static let reading = Result { try read() }

  static func catalogue() throws -> Catalogue { try reading.get() }

  /// The words of a fact, such as an emergency number.
  static func fact(_ name: String) throws -> String {
    guard let fact = try catalogue().facts[name] else { throw Missing(what: "fact \(name)") }
    return fact.value
  }

  private static func read() throws -> Catalogue {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let (catalogue, faults) = try CatalogueReader.read(
      IntentDirectory(at: root.appending(path: "intents").path))
    guard let catalogue else { throw Missing(what: faults.map(\.description).joined(separator: "\n")) }
    return catalogue
  }

  /// Something that the shipped intent files should hold and do not.
  struct Missing: Error, CustomStringConvertible {
    let what: String
    var description: String { "missing in the shipped intent files: \(what)" }
  }
}
