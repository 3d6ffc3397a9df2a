import IntentFiles
import Model

extension Knowledge {
  /// The same with the examples in the catalogue, for who looks back at what was learnt from.
  ///
  /// `path`: the directory that it was loaded from. Throws `IntentDirectory.Failure`, or `Unusable` with every fault.
  public func withExamples(from path: String) throws -> Knowledge {
    let (catalogue, faults) = CatalogueReader.read(try IntentDirectory(at: path))
    guard let catalogue else { throw Unusable(faults: faults) }
    return Knowledge(catalogue: catalogue, model: model)
  }
}
