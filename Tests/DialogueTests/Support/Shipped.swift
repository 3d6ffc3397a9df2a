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

  /// What `check` has to say about it, warnings as well.
  static func faults() throws -> [String] {
    try CatalogueReader.read(IntentDirectory(at: directory)).faults.map(\.description)
  }

  private static var directory: String {
    URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "intents").path
  }

  private static func read() throws -> Catalogue {
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: directory))
    guard let catalogue else { throw Missing(what: faults.map(\.description).joined(separator: "\n")) }
    return catalogue
  }

  /// Something that the shipped intent files should hold and do not.
  struct Missing: Error, CustomStringConvertible {
    let what: String
    var description: String { "missing in the shipped intent files: \(what)" }
  }
}
