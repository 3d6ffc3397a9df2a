import Model

/// Something wrong in an intent file, where it stands and what to do about it.
///
/// The words are Dutch, since the people who write intent files are.
public struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
  /// How bad a fault is.
  public enum Severity: String, Sendable, Equatable, Codable {
    /// No catalogue can be made.
    case error
    /// The catalogue works, though perhaps not as its author meant.
    case warning
  }

  /// The path as the user gave it, with the file's own path behind it.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars: what most editors show.
  public let column: Int
  public let severity: Severity
  /// What is wrong, in one or two sentences.
  public let message: String
  /// What to do, in a sentence.
  public let advice: String

  init(_ finding: Finding, at place: Place) {
    file = place.file.printable
    line = place.line
    column = place.column
    severity = finding.severity
    // An escape in YAML can put anything into a name, and names are told.
    message = finding.message.printable
    advice = finding.advice.printable
  }

  /// `intents/hulp/hulp_geld.yaml:12:5: Deze sleutel staat hier twee keer. Haal er één weg.`
  public var description: String {
    let warning = severity == .warning ? "waarschuwing: " : ""
    return "\(file):\(line):\(column): \(warning)\(message) \(advice)"
  }
}

/// A place in a file.
package struct Place: Sendable, Hashable {
  let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  let column: Int

  /// How a message names it: `hulp/hulp_geld.yaml:12`.
  var short: String { "\(file):\(line)" }
}

/// What is wrong and what to do, apart from where; the wordings stand in `Finding+….swift`.
package struct Finding {
  let severity: Fault.Severity
  let message: String
  let advice: String

  package init(_ message: String, _ advice: String, severity: Fault.Severity = .error) {
    self.severity = severity
    self.message = message
    self.advice = advice
  }
}
