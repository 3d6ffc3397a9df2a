extension LexiconBuilder {
  /// Weekdays, months, parts of the day, and what they make together ("zaterdagmiddag", "morgenavond").
  mutating func addCalendar() {
    let parts: [(words: String, part: DayPart)] = [
      ("ochtend morgen voormiddag", .morning), ("middag namiddag achtermiddag", .afternoon),
      ("avond", .evening),
      ("nacht", .night),
    ]
    for (words, part) in parts { set(words) { $0.part = part } }
    set("ochtends morgens smorgens sochtends ochtens") { $0.part = .morning }
    set("middags namiddags smiddags") { $0.part = .afternoon }
    set("avonds savonds") { $0.part = .evening }
    set("nachts snachts") { $0.part = .night }
    set("lunch lunchtijd lunchpauze") { $0.part = .lunch }
    set("ontbijt ontbijttijd") { $0.part = .breakfast }
    set("avondeten avondmaal diner etenstijd") { $0.part = .dinner }
    set("kantooruren kantoortijd kantoortijden werkuren werktijd") { $0.part = .officeHours }
    set("ochtenden") { $0.part = .morning }
    set("middagen") { $0.part = .afternoon }
    set("avonden") { $0.part = .evening }
    let days: [(words: String, weekday: UInt8)] = [
      ("maandag", 1), ("dinsdag", 2), ("woensdag", 3), ("donderdag", 4), ("vrijdag", 5), ("zaterdag", 6),
      ("zondag", 7),
    ]
    for (day, weekday) in days {
      set("\(day) \(day)en") { $0.weekday = weekday }
      for (words, part) in parts {
        for word in words.split(separator: " ") {
          set("\(day)\(word)") {
            $0.weekday = weekday
            $0.part = part
          }
        }
      }
    }
    let shortDays: [(words: String, weekday: UInt8)] = [
      ("ma maa", 1), ("di din dins", 2), ("wo woe woens", 3), ("do don", 4), ("vr vrij", 5), ("za zat", 6),
      ("zo zon", 7),
    ]
    for (words, weekday) in shortDays {
      set(words) {
        $0.weekday = weekday
        $0.flags.insert(.abbreviation)
      }
    }
    let months: [(name: String, short: String)] = [
      ("januari", "jan"), ("februari", "feb febr"), ("maart", "mrt maa"), ("april", "apr"), ("mei", ""),
      ("juni", "jun"),
      ("juli", "jul"), ("augustus", "aug"), ("september", "sep sept"), ("oktober october", "okt oct"),
      ("november", "nov"), ("december", "dec"),
    ]
    for (index, (name, short)) in months.enumerated() {
      set(name) { $0.month = UInt8(index + 1) }
      set(short) {
        $0.month = UInt8(index + 1)
        $0.flags.insert(.abbreviation)
      }
    }
    addRelativeDays(parts)
  }

  private mutating func addRelativeDays(_ parts: [(words: String, part: DayPart)]) {
    let days: [(words: String, offset: Int8)] = [
      ("vandaag", 0), ("morgen", 1), ("overmorgen", 2), ("gisteren gister", -1),
      ("eergisteren eergister", -2),
    ]
    for (words, offset) in days {
      for word in words.split(separator: " ") {
        set(String(word)) {
          $0.dayOffset = offset
          if word != "morgen" { $0.part = nil }
        }
        guard offset != 0 else { continue }
        for (suffixes, part) in parts {
          for suffix in suffixes.split(separator: " ") {
            set("\(word)\(suffix)") {
              $0.dayOffset = offset
              $0.part = part
            }
          }
        }
      }
    }
    set("morgenvroeg") {
      $0.dayOffset = 1
      $0.part = .morning
    }
    for (suffixes, part) in parts {
      for suffix in suffixes.split(separator: " ") {
        set("van\(suffix)") {
          $0.dayOffset = 0
          $0.part = part
        }
      }
    }
  }
}
