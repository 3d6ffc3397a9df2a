/// Something that is counted by week, without a word of anybody: the figures outlive the conversations.
public struct Tally: Sendable, Hashable {
  public let kind: Kind
  /// An intent, a form, or a place in the conversation (`hulpvraag.spoed`), as `intents/` names it.
  public let name: String

  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// What is counted.
  public enum Kind: String, Sendable, CaseIterable {
    /// A citizen brought something up; by intent.
    case theme
    /// A form was sent; by form.
    case sent
    /// A promise was kept in time; by form.
    case keptInTime = "kept_in_time"
    /// A promise was kept, too late; by form.
    case keptLate = "kept_late"
    /// The last day of a promise went by; by form.
    case ranLate = "ran_late"
    /// A message was not understood; by the question that was open.
    case misunderstood
    /// The program watched over what it keeps; without a name.
    case watched
  }
}

/// How often something happened in a week.
public struct TallyCount: Sendable, Equatable {
  public let tally: Tally
  /// The Monday of the week.
  public let week: CivilDate
  public let count: Int

  public init(_ tally: Tally, week: CivilDate, count: Int) {
    self.tally = tally
    self.week = week
    self.count = count
  }
}

extension CivilDate {
  /// The Monday of this day's week.
  public var monday: CivilDate { adding(days: 1 - weekday.rawValue) }
}
