import Foundation

extension Configuration {
  /// Reads the configuration at `path`.
  ///
  /// Throws `Missing`, or `Unusable` with every fault.
  public static func read(_ path: String) throws -> Configuration {
    guard let content = FileManager.default.contents(atPath: path) else { throw Missing(path: path) }
    return try ConfigurationReader(environment: Places.environment).read(path, Array(content))
  }

  /// The same, but the standard settings when there is no such file.
  public static func readIfPresent(_ path: String) throws -> Configuration {
    FileManager.default.fileExists(atPath: path) ? try read(path) : .standard
  }
}
