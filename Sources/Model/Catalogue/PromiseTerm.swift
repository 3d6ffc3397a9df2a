/// What the municipality promises when a form has been sent, and by when.
public struct PromiseTerm: Sendable, Codable, Equatable {
  /// What the municipality will do, as the citizen reads it.
  public let what: String
  public let length: Length
  /// The intents that it is promised for; empty for every one.
  public let intents: [IntentName]
  /// Where the term comes from: a law, or the municipality's own word.
  public let source: String
  public let checked: CivilDate

  public init(
    what: String, length: Length, intents: [IntentName] = [], source: String, checked: CivilDate
  ) {
    self.what = what
    self.length = length
    self.intents = intents
    self.source = source
    self.checked = checked
  }

  public init(what: String, workingDays: Int, source: String, checked: CivilDate) {
    self.init(what: what, length: .workingDays(workingDays), source: source, checked: checked)
  }

  /// How long a term is.
  public enum Length: Sendable, Codable, Equatable {
    /// Dutch working days after the day of sending.
    case workingDays(Int)
    /// Weeks as the law counts them: a last day that is no working day moves on to the next one.
    case weeks(Int)
  }

  /// The last day of a term that begins on `day`.
  public func due(from day: CivilDate) -> CivilDate {
    switch length {
    case .workingDays(let days): day.adding(workingDays: days)
    case .weeks(let weeks): day.adding(legalWeeks: weeks)
    }
  }

  /// Whether it is promised to somebody who came for `intent`.
  public func applies(to intent: IntentName) -> Bool { intents.isEmpty || intents.contains(intent) }
}
