import Model

/// A day with a name that comes back every year.
struct Holiday: Sendable {
  /// As people write it, in one word; names of more words are in `phrases`.
  let words: String
  let rule: Rule

  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// King's Day: 27 April, a day earlier when that is a Sunday.
    case kingsDay
    /// The `count`th such weekday of the month.
    case weekday(count: Int, Weekday, month: Int)
    /// A day of the Islamic calendar as it is reckoned; the moon may make it a day earlier or later.
    case islamic(month: Int, day: Int)
  }

  static let all: [Holiday] = [
    Holiday(words: "nieuwjaar nieuwjaarsdag", rule: .fixed(month: 1, day: 1)),
    Holiday(words: "driekoningen", rule: .fixed(month: 1, day: 6)),
    Holiday(words: "valentijnsdag valentijn", rule: .fixed(month: 2, day: 14)),
    Holiday(words: "carnaval vastelaovend carnavalszondag", rule: .easter(-49)),
    Holiday(words: "aswoensdag", rule: .easter(-46)),
    Holiday(words: "palmzondag palmpasen", rule: .easter(-7)),
    Holiday(words: "goedevrijdag", rule: .easter(-2)),
    Holiday(words: "pasen paaszondag paasdag eerstepaasdag paasfeest", rule: .easter(0)),
    Holiday(words: "paasmaandag tweedepaasdag", rule: .easter(1)),
    Holiday(words: "koningsdag", rule: .kingsDay),
    Holiday(words: "koninginnedag", rule: .fixed(month: 4, day: 30)),
    Holiday(words: "arbeidsdag", rule: .fixed(month: 5, day: 1)),
    Holiday(words: "dodenherdenking", rule: .fixed(month: 5, day: 4)),
    Holiday(words: "bevrijdingsdag", rule: .fixed(month: 5, day: 5)),
    Holiday(words: "moederdag", rule: .weekday(count: 2, .sunday, month: 5)),
    Holiday(words: "hemelvaart hemelvaartsdag hemelvaartdag", rule: .easter(39)),
    Holiday(
      words: "pinksteren pinksterzondag pinksterdag pinksterfeest eerstepinksterdag", rule: .easter(49)),
    Holiday(words: "pinkstermaandag tweedepinksterdag", rule: .easter(50)),
    Holiday(words: "veteranendag", rule: .weekday(count: -1, .saturday, month: 6)),
    Holiday(words: "ketikoti", rule: .fixed(month: 7, day: 1)),
    Holiday(words: "suikerfeest", rule: .islamic(month: 10, day: 1)),
    Holiday(words: "offerfeest", rule: .islamic(month: 12, day: 10)),
    Holiday(words: "mlkdag", rule: .weekday(count: 3, .monday, month: 1)),
    Holiday(words: "juneteenth", rule: .fixed(month: 6, day: 19)),
    Holiday(words: "onafhankelijkheidsdag", rule: .fixed(month: 7, day: 4)),
    Holiday(words: "thanksgiving dankzeggingsdag", rule: .weekday(count: 4, .thursday, month: 11)),
    Holiday(words: "vaderdag", rule: .weekday(count: 3, .sunday, month: 6)),
    Holiday(words: "prinsjesdag", rule: .weekday(count: 3, .tuesday, month: 9)),
    Holiday(words: "burendag", rule: .weekday(count: 4, .saturday, month: 9)),
    Holiday(words: "dierendag", rule: .fixed(month: 10, day: 4)),
    Holiday(words: "halloween", rule: .fixed(month: 10, day: 31)),
    Holiday(words: "allerheiligen", rule: .fixed(month: 11, day: 1)),
    Holiday(words: "allerzielen", rule: .fixed(month: 11, day: 2)),
    Holiday(words: "sintmaarten", rule: .fixed(month: 11, day: 11)),
    Holiday(words: "sinterklaas sinterklaasavond pakjesavond", rule: .fixed(month: 12, day: 5)),
    Holiday(words: "kerstavond", rule: .fixed(month: 12, day: 24)),
    Holiday(words: "kerst kerstmis kerstdag kerstfeest", rule: .fixed(month: 12, day: 25)),
    Holiday(words: "tweedekerstdag", rule: .fixed(month: 12, day: 26)),
    Holiday(
      words:
        "oudjaar oudejaarsavond oudjaarsdag oudjaarsavond oudejaarsdag oudejaar silvester silvesteravond",
      rule: .fixed(month: 12, day: 31)),
    Holiday(words: "nldoet", rule: .weekday(count: 2, .saturday, month: 3)),
  ]

  /// Names of more than one word: the words, and the name in `all` that they stand for.
  static let phrases: [(words: [StaticString], name: String)] = [
    (["goede", "vrijdag"], "goedevrijdag"), (["eerste", "paasdag"], "pasen"),
    (["tweede", "paasdag"], "paasmaandag"),
    (["eerste", "pinksterdag"], "pinksteren"), (["tweede", "pinksterdag"], "pinkstermaandag"),
    (["eerste", "kerstdag"], "kerst"), (["tweede", "kerstdag"], "tweedekerstdag"),
    (["oud", "en", "nieuw"], "oudjaar"), (["oud", "op", "nieuw"], "oudjaar"),
    (["sint", "maarten"], "sintmaarten"),
    (["drie", "koningen"], "driekoningen"), (["dag", "van", "de", "arbeid"], "arbeidsdag"),
    (["feest", "van", "de", "arbeid"], "arbeidsdag"), (["nationale", "dodenherdenking"], "dodenherdenking"),
    (["nationale", "herdenking"], "dodenherdenking"), (["keti", "koti"], "ketikoti"),
    (["nederlandse", "veteranendag"], "veteranendag"), (["martin", "luther", "kingdag"], "mlkdag"),
    (["sint", "nicolaas"], "sinterklaas"), (["sinterklaas", "avond"], "sinterklaas"),
  ]

  func date(in year: Int) -> CivilDate? {
    switch rule {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .easter(let days): return DutchHolidays.easter(in: year).adding(days: days)
    case .kingsDay:
      guard let date = CivilDate(year: year, month: 4, day: 27) else { return nil }
      return date.weekday == .sunday ? date.adding(days: -1) : date
    case .islamic(let month, let day):
      let about = (year - 622) * 33 / 32
      return (about...about + 2).lazy.map { Self.islamic(year: $0, month: month, day: day) }.first {
        $0.year == year
      }
    case .weekday(let count, let weekday, let month):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      if count < 0 { return first.adding(months: 1).next(weekday, orSame: true).adding(days: -7) }
      return first.next(weekday, orSame: true).adding(days: (count - 1) * 7)
    }
  }

  /// A day of the tabular Islamic calendar, civil epoch: eleven leap years in thirty.
  private static func islamic(year: Int, month: Int, day: Int) -> CivilDate {
    let julian = day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 + 1_948_439
    return CivilDate(daysSince1970: julian - 2_440_588)
  }

  static func index(_ name: String) -> Int? {
    all.firstIndex { $0.words.split(separator: " ").contains { $0 == name } }
  }
}

extension CivilDate {
  /// The first such weekday after this day, or this day itself when that is allowed and it is one.
  func next(_ wanted: Weekday, orSame: Bool = false) -> CivilDate {
    let ahead = (wanted.rawValue - weekday.rawValue + 7) % 7
    return adding(days: ahead == 0 && !orSame ? 7 : ahead)
  }

  /// The Monday of its week.
  var monday: CivilDate { adding(days: 1 - weekday.rawValue) }

  /// The first day of its month.
  var monthStart: CivilDate { adding(days: 1 - day) }

  var yearStart: CivilDate { CivilDate(year: year, month: 1, day: 1) ?? self }

  var quarterStart: CivilDate { monthStart.adding(months: -((month - 1) % 3)) }
}
