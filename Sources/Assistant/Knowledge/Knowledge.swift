import Foundation
public import IntentFiles
public import Model
public import NLU

/// What the bot knows: the catalogue of intents, and the model that was compiled from it.
public struct Knowledge: Sendable {
  /// Examples are left out: nobody needs them once the model is there.
  public let catalogue: Catalogue
  public let model: LinearModel

  /// The intent files have faults; none of them was taken over.
  public struct Unusable: Error, CustomStringConvertible {
    public let faults: [Fault]
    public var description: String { faults.map(\.description).joined(separator: "\n") }
  }

  /// Reads a directory of intent files, or the cache of what was compiled from the very same files before.
  ///
  /// Without a `cache` it compiles anew and keeps nothing. Throws `IntentDirectory.Failure`, or `Unusable` with every
  /// fault.
  public static func load(_ path: String, cache: ModelCache?) throws -> Knowledge {
    let directory = try IntentDirectory(at: path)
    let key = "\(directory.contentKey)-\(BuildStamp.current)"
    if let model = cache?.load(key),
      let catalogue = try? JSONDecoder().decode(Catalogue.self, from: Data(model.attachment))
    {
      return Knowledge(catalogue: catalogue, model: model)
    }
    let (catalogue, faults) = CatalogueReader.read(directory)
    guard var catalogue else { throw Unusable(faults: faults) }
    let full = catalogue
    for index in catalogue.intents.indices {
      catalogue.intents[index].examples = []
      catalogue.intents[index].notExamples = []
    }
    let attachment = try JSONEncoder().encode(catalogue)
    guard let model = ModelCompiler.compile(full, attachment: Array(attachment)) else {
      throw Unusable(faults: faults)
    }
    cache?.save(model, as: key)
    return Knowledge(catalogue: catalogue, model: model)
  }
}
