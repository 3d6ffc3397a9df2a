import Model

/// What a phrase says about a time, before it is known which day that is.
struct TimeShape {
  var date: DateShape?
  var part: DayPart?
  var clock: Clock?
  /// "Afgelopen nacht om half drie" was this morning.
  var isLastNight = false
  /// Whether the words around it tell that it is over: "14 oktober jongstleden", "was vandaag half tien".
  var isPast = false
  /// A number that is not yet known to be an hour, a day or a year: "van 4 tot 22 januari".
  var bare: Int?
  /// Whether that number is a rank, and so a day: "tot en met 19e".
  var isRank = false

  var isEmpty: Bool { date == nil && part == nil && clock == nil && bare == nil }
}

/// What a phrase says about the day.
enum DateShape: Equatable {
  case weekday(Weekday)
  case dayMonth(day: Int, month: Int, year: Int?)
  case dayOfMonth(Int)
  case month(Int, year: Int?)
  case year(Int)
  /// Days that are known already: a week, a quarter, a holiday, "morgen".
  case span(DateSpan)
  /// From Friday evening; the Friday.
  case weekend(CivilDate)
  /// "Over drie weken": the day, and the moment that it is when nothing else is said.
  case shifted(CivilDate, Timestamp, Grain)

  /// Whether it is one day, so that a time of day can go with it.
  var isDay: Bool {
    switch self {
    case .weekday, .dayMonth, .dayOfMonth: true
    case .span(let span): span.grain == .day && !span.isInterval
    case .shifted(_, _, let grain): grain <= .day
    case .month, .year, .weekend: false
    }
  }
}

/// Whole days: from the first, up to the last, which is left out.
struct DateSpan: Equatable {
  let from: CivilDate
  let to: CivilDate
  let grain: Grain
  /// Whether it is an interval rather than one day, week or month.
  var isInterval = false
  /// What it is a part of: "eind van de maand".
  var period: Grain?

  init(from: CivilDate, to: CivilDate, grain: Grain, isInterval: Bool = false, period: Grain? = nil) {
    self.period = period
    self.from = from
    self.to = to
    self.grain = grain
    self.isInterval = isInterval
  }

  /// One unit of `grain` that begins on `from`.
  init(_ from: CivilDate, _ grain: Grain) { self.init(from: from, to: from.adding(1, grain), grain: grain) }
}

/// A time on the clock.
struct Clock: Equatable {
  var hour: Int
  var minute = 0
  var second = 0
  var grain = Grain.hour
  /// Seconds east of Greenwich, when the time is that of another zone: "8:00 GMT".
  var zone: Int?
  /// Whether it may be twelve hours later: "half drie", but not "14:30".
  var isTwelveHour = false

  var secondOfDay: Int { hour * 3600 + minute * 60 + second }
}

extension CivilDate {
  /// The day `count` units later; for units of a day and longer.
  func adding(_ count: Int, _ grain: Grain) -> CivilDate {
    switch grain {
    case .second, .minute, .hour: self
    case .day: adding(days: count)
    case .week: adding(days: count * 7)
    case .month: adding(months: count)
    case .quarter: adding(months: count * 3)
    case .year: adding(months: count * 12)
    }
  }

  /// The first day of the week, month, quarter or year that it is in.
  func start(of grain: Grain) -> CivilDate {
    switch grain {
    case .second, .minute, .hour, .day: self
    case .week: monday
    case .month: monthStart
    case .quarter: quarterStart
    case .year: yearStart
    }
  }
}
