import Dispatch

/// Work that is done on all cores at once; the results come in the order of what they are made of.
enum Parallel {
  static func map<Element, Result>(_ elements: [Element], _ transform: (Element) -> Result) -> [Result] {
    var results = [Result?](repeating: nil, count: elements.count)
    results.withUnsafeMutableBufferPointer { results in
      // Each iteration reads and writes a place of its own, and all end before this returns.
      nonisolated(unsafe) let (results, elements, transform) = (results, elements, transform)
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        results[index] = transform(elements[index])
      }
    }
    return results.compactMap { $0 }
  }
}
