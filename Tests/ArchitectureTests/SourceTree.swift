import Foundation

/// The sources of this package, as they stand on disk.
enum SourceTree {
  struct File {
    /// From the root of the repository: `Sources/Model/Cases/Case.swift`.
    let path: String
    let text: String

    var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(at path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The directories of the Swift modules: all in `Sources/` but `C`, which holds the shims.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { $0 != "C" && !$0.hasPrefix(".") }
      .sorted()
  }

  static func shims() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources/C").path)
      .filter { !$0.hasPrefix(".") }
      .sorted()
  }

  static func files(in directory: String, endingIn suffixes: [String] = [".swift"]) throws -> [File] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: directory).path)
      .filter { path in suffixes.contains { path.hasSuffix($0) } }
      .sorted()
      .map { File(path: "\(directory)/\($0)", text: try text(at: "\(directory)/\($0)")) }
  }
}
