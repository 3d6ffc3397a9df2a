extension LexiconBuilder {
  /// Units of time, seasons, holidays, and the words that place them.
  mutating func addTimeWords() {
    set("seconde seconden secondes secondje") { $0.grain = .second }
    set("minuut minuten minuutje minuutjes min mins") { $0.grain = .minute }
    set("uur uren uurtje uurtjes u h") { $0.grain = .hour }
    set("dag dagen dagje dagjes dgn") { $0.grain = .day }
    set("week weken weekje weekjes wk wkn") { $0.grain = .week }
    set("maand maanden maandje maandjes mnd mnden") { $0.grain = .month }
    set("kwartaal kwartalen") { $0.grain = .quarter }
    set("jaar jaren jaartje jaartjes jr") { $0.grain = .year }
    // "Q3" is a quarter, "K3" may be one.
    set("q k") { $0.key = .shortQuarter }
    set("weekend weekeinde weekeind weekends") { $0.key = .weekend }
    set("nu zojuist zonet") { $0.key = .now }
    set("begin") { $0.key = .begin }
    set("midden medio halverwege") { $0.key = .middle }
    set("eind einde") { $0.key = .end }
    set("middaguur") { $0.key = .noon }
    set("middernacht") { $0.key = .midnight }
    // They begin the names of holidays: "oud en nieuw".
    set("oud goede sint feest nationale nederlandse martin keti") { $0.key = .feast }
    let repeated: [(words: String, grain: Grain)] = [
      ("dagelijks dagelijkse", .day),
      ("wekelijks wekelijkse tweewekelijks tweewekelijkse driewekelijks", .week),
      ("maandelijks maandelijkse tweemaandelijks tweemaandelijkse", .month),
      ("driemaandelijks driemaandelijkse", .quarter),
      ("jaarlijks jaarlijkse halfjaarlijks halfjaarlijkse", .year),
    ]
    for (words, grain) in repeated {
      set(words) {
        $0.key = .repeated
        $0.repeats = grain
      }
    }
    for (index, season) in Season.names.enumerated() {
      set(season) {
        $0.key = .season
        $0.ordinal = -1
        $0.holiday = UInt8(index + 1)
      }
    }
    for (index, holiday) in Holiday.all.enumerated() {
      set(holiday.words) { $0.holiday = UInt8(index + 1) }
    }
  }
}

/// The seasons, as Duckling bounds them.
enum Season {
  /// In the order of `first`.
  static let names = ["lente voorjaar", "zomer", "herfst najaar", "winter", "zomervakantie grotevakantie"]

  /// First month and day, and the day after the last.
  ///
  /// The summer holidays of schools differ by region and year; together they cover July and August.
  static let bounds: [(from: (month: Int, day: Int), to: (month: Int, day: Int))] = [
    ((3, 20), (6, 21)), ((6, 21), (9, 24)), ((9, 23), (12, 21)), ((12, 21), (3, 21)), ((7, 1), (9, 1)),
  ]
}
