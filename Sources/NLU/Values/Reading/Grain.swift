/// How precisely a time is known; also the unit of a duration.
enum Grain: UInt8, Comparable, Sendable {
  case second, minute, hour, day, week, month, quarter, year

  static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }

  /// Duckling's name.
  var name: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    }
  }

  /// The grain to which "over drie …" is known: one step finer, as Duckling has it.
  var finer: Grain {
    switch self {
    case .second, .minute: .second
    case .hour: .minute
    case .day: .hour
    case .week, .month: .day
    case .quarter, .year: .month
    }
  }
}

/// A part of the day, with the hours that Duckling gives it.
enum DayPart: UInt8, Sendable {
  case morning, afternoon, evening, night, lunch, afterLunch

  /// First hour, and the hour after the last; 24 is midnight.
  var hours: (from: Int, to: Int) {
    switch self {
    case .morning: (0, 12)
    case .afternoon: (12, 18)
    case .evening, .night: (18, 24)
    case .lunch: (12, 14)
    case .afterLunch: (13, 17)
    }
  }
}
