/// Collects the faults of one run, each once.
///
/// A class, because every part of the reader adds to it while another part's values are being built. It stays
/// inside one call of ``CatalogueReader/read(_:)`` and needs no lock.
package final class FaultLog {
  private var faults: [Fault] = []

  package init() {}

  package func report(_ finding: Finding, at place: Place) { faults.append(Fault(finding, at: place)) }

  package var hasErrors: Bool { faults.contains { $0.severity == .error } }

  /// By file, line and column; faults at one place stand in the order in which they were found.
  package var sorted: [Fault] {
    var result: [Fault] = []
    for (_, fault) in faults.enumerated().sorted(by: { Self.key($0) < Self.key($1) })
    where fault != result.last {
      result.append(fault)
    }
    return result
  }

  private static func key(_ entry: (offset: Int, element: Fault)) -> (String, Int, Int, Int) {
    (entry.element.file, entry.element.line, entry.element.column, entry.offset)
  }
}
