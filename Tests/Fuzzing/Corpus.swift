import Foundation

/// The inputs that are kept for each target: good ones to begin from, and every one that ever broke something.
package enum Corpus {
  /// The files of `Tests/Fuzzing/Corpus/<target>`, in the order of their names.
  package static func inputs(for target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Corpus/\(target.rawValue)")
    return try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted().map { name in
      (name, Array(try Data(contentsOf: directory.appending(path: name))))
    }
  }
}
