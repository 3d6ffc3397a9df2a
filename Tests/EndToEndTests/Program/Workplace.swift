import Foundation

/// A directory of its own for one test: state, configuration and whatever else the program reads there.
///
/// It is removed with the last reference to it.
final class Workplace: Sendable {
  let path: String

  init() throws {
    path = try Self.temporaryDirectory("test")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The directory in which the program keeps its store.
  var state: String { path + "/state" }

  /// The store, when the program is not told otherwise.
  var store: String { state + "/samenspraak/samenspraak.sqlite" }

  /// What all programs that were started here wrote to stderr.
  var errors: String { path + "/stderr" }

  /// The bytes of all files that make up the store.
  func storeBytes() throws -> [UInt8] {
    let directory = URL(filePath: store).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
    return try files.flatMap { Array(try Data(contentsOf: $0)) }
  }

  /// Writes a file, and the directories it stands in; returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// What the program sees of the environment. Models are compiled once for all tests of a run.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_STATE_HOME": state, "XDG_CACHE_HOME": Self.cache, "PATH": "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8",
    ].merging(Self.sanitizing) { $1 }
  }

  /// How a sanitizer works, when the program was built with one.
  private static let sanitizing = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Goes with the test process, not with a test.
  private static let cache: String = {
    let path = (try? temporaryDirectory("cache")) ?? NSTemporaryDirectory() + "/samenspraak-cache"
    atexit { try? FileManager.default.removeItem(atPath: Workplace.cache) }
    return path
  }()

  private static func temporaryDirectory(_ purpose: String) throws -> String {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "samenspraak-\(purpose)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    return directory.path
  }
}
