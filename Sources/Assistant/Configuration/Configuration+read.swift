import Foundation

extension Configuration {
  /// Reads the configuration at `path`.
  ///
  /// - Throws: `Unusable` with every fault, also when the file is not there.
  public static func read(_ path: String) throws -> Configuration {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw Unusable(
        description: "\(path): the configuration cannot be read. Check its name and its permissions.")
    }
    return try ConfigurationReader(environment: Places.environment).read(path, Array(content))
  }

  /// The same, but the standard settings when there is no such file.
  public static func readIfPresent(_ path: String) throws -> Configuration {
    FileManager.default.fileExists(atPath: path) ? try read(path) : .standard
  }
}
