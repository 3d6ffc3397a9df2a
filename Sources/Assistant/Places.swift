public import NLU

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the program looks and keeps things when it is not told otherwise: the XDG base directories.
public enum Places {
  /// The SQLite file of conversations, cases and the outbox.
  public static var store: String {
    base("XDG_STATE_HOME", ".local/state") + "/samenspraak/samenspraak.sqlite"
  }

  /// The directory of compiled models.
  public static var modelCache: String { base("XDG_CACHE_HOME", ".cache") + "/samenspraak" }

  /// The configuration that counts when none is named.
  public static let configuration = "samenspraak.yaml"

  /// `intents` here; else the intent files that were installed beside the program.
  public static func intents(program: String) -> String { intents(program: program, atHand: "intents") }

  static func intents(program: String, atHand: String) -> String {
    if access(atHand, F_OK) == 0 { return atHand }
    guard let resolved = realpath(program, nil) else { return atHand }
    defer { free(resolved) }
    let parts = String(cString: resolved).split(separator: "/").dropLast(2)
    let installed = "/" + parts.joined(separator: "/") + "/share/samenspraak/intents"
    return access(installed, F_OK) == 0 ? installed : atHand
  }

  /// A variable that is set, not empty and absolute; else the directory under the home directory.
  static func base(
    _ variable: String, _ fallback: String, environment: (String) -> String? = Places.environment
  ) -> String {
    if let value = environment(variable), value.hasPrefix("/") { return value }
    return (environment("HOME") ?? "/tmp") + "/" + fallback
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension ModelCache {
  /// The cache in the XDG cache directory.
  public static var standard: ModelCache { ModelCache(directory: Places.modelCache) }
}
