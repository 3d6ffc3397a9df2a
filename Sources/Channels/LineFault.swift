public import Model

/// Why a line got no answer, as the line protocol says it.
public struct LineFault: Error, Sendable, Equatable {
  /// What a bridge can tell apart.
  public enum Code: String, Sendable, CaseIterable {
    case invalidJSON = "invalid_json"
    case missingField = "missing_field"
    case invalidUTF8 = "invalid_utf8"
    case tooLong = "too_long"
    case `internal`
  }

  public let code: Code
  /// A sentence for whoever wrote the bridge; never anything that stood on the line.
  public let message: String
  /// The number of the line, counted from 1.
  public let line: Int

  /// A fault of line number `line`.
  public init(_ code: Code, _ message: String, line: Int) {
    self.code = code
    self.message = message
    self.line = line
  }

  /// The line that goes out: `{"error": {"code": …, "message": …, "line": …}}`.
  public var json: JSONValue {
    ["error": ["code": .string(code.rawValue), "message": .string(message), "line": .int(line)]]
  }
}
