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

/// A part of the day, with the hours that Duckling gives it; those that it does not know have the hours of their half.
enum DayPart: UInt8, Sendable {
  case morning, afternoon, evening, night, lunch, afterLunch
  case breakfast, afterBreakfast, dinner, afterDinner
  /// The first and the last half of a part: "begin van de avond", "eind van de middag".
  case earlyMorning, lateMorning, earlyAfternoon, lateAfternoon, earlyEvening, lateEvening
  case midday, officeHours

  /// First hour, and the hour after the last; 24 is midnight.
  var hours: (from: Int, to: Int) {
    switch self {
    case .morning: (0, 12)
    case .afternoon: (12, 18)
    case .evening, .night: (18, 24)
    case .lunch: (12, 14)
    case .afterLunch: (13, 17)
    case .breakfast: (7, 9)
    case .afterBreakfast, .lateMorning: (9, 12)
    case .dinner: (17, 20)
    case .afterDinner: (18, 21)
    case .earlyMorning: (6, 9)
    case .earlyAfternoon: (12, 15)
    case .lateAfternoon: (15, 18)
    case .earlyEvening: (18, 21)
    case .lateEvening: (21, 24)
    case .midday: (11, 14)
    case .officeHours: (8, 18)
    }
  }

  /// The part that it belongs to.
  var whole: DayPart {
    switch self {
    case .breakfast, .afterBreakfast, .earlyMorning, .lateMorning, .morning: .morning
    case .lunch, .afterLunch, .earlyAfternoon, .lateAfternoon, .midday, .officeHours, .afternoon: .afternoon
    case .dinner, .afterDinner, .earlyEvening, .lateEvening, .evening: .evening
    case .night: .night
    }
  }

  /// Its first half, or its last; of the night, which has none, the whole.
  func half(isFirst: Bool) -> DayPart {
    switch whole {
    case .morning: isFirst ? .earlyMorning : .lateMorning
    case .afternoon: isFirst ? .earlyAfternoon : .lateAfternoon
    case .evening: isFirst ? .earlyEvening : .lateEvening
    default: self
    }
  }
}
