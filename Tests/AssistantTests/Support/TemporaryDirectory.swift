import Foundation

/// A directory of files for one test, gone when the test lets go of it.
final class TemporaryDirectory {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "assistant-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path).appending(path: name))
  }

  /// The bytes of all files, one after the other.
  func bytes() throws -> [UInt8] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted().flatMap {
      [UInt8](try Data(contentsOf: URL(filePath: path).appending(path: $0)))
    }
  }
}
