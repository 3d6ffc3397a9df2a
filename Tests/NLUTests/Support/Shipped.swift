import Foundation
import IntentFiles
import Model

@testable import NLU

/// What ships with the bot: the intent files and the model that is compiled from them, each made once.
enum Shipped {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let reading = Result { try read() }
  private static let compiling = Result { try compile() }

  static func catalogue() throws -> Catalogue { try reading.get() }

  /// An interpreter of one's own, for it is no two threads' at once.
  static func interpreter() throws -> Interpreter {
    Interpreter(model: try compiling.get(), catalogue: try catalogue())
  }

  /// An explainer of one's own, with the examples that the model was made of.
  static func explainer() throws -> Explainer {
    Explainer(model: try compiling.get(), catalogue: try catalogue())
  }

  private static func read() throws -> Catalogue {
    let path = root.appending(path: "intents").path
    let (catalogue, faults) = try CatalogueReader.read(IntentDirectory(at: path))
    guard let catalogue else {
      throw Unusable(description: faults.map(\.description).joined(separator: "\n"))
    }
    return catalogue
  }

  private static func compile() throws -> LinearModel {
    guard let model = ModelCompiler.compile(try catalogue()) else {
      throw Unusable(description: "no examples")
    }
    return model
  }

  struct Unusable: Error, CustomStringConvertible {
    let description: String
  }
}
