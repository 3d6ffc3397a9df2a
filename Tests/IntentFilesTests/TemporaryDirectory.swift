import Foundation
import IntentFiles

/// A directory of files for one test, gone when the test lets go of it.
final class TemporaryDirectory {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let name = "intentfiles-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// The faults of the directory, each without the directory's own path.
  func faults() throws -> [String] {
    try CatalogueReader.read(IntentDirectory(at: path)).faults.map {
      $0.description.replacingOccurrences(of: path + "/", with: "")
    }
  }
}
