/// The Dutch names of numbers; longer compounds are put together by `SpelledNumber`.
enum NumberNames {
  static let upToNineteen = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  static let tens = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]
  static let ranks = [
    "nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
    "tiende", "elfde",
    "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende",
  ]
}

extension LexiconBuilder {
  mutating func addNumbers() {
    for (value, name) in NumberNames.upToNineteen.enumerated() { set(name) { $0.cardinal = value } }
    for (value, name) in NumberNames.ranks.enumerated() { set(name) { $0.ordinal = value } }
    for (ten, name) in NumberNames.tens.enumerated() where ten > 1 {
      set(name) { $0.cardinal = ten * 10 }
      set(name + "ste") { $0.ordinal = ten * 10 }
      for unit in 1...9 {
        let compound = NumberNames.upToNineteen[unit] + "en" + name
        set(compound) { $0.cardinal = ten * 10 + unit }
        set(compound + "ste") { $0.ordinal = ten * 10 + unit }
      }
    }
    set("veertiende") { $0.ordinal = 14 }
    set("honderd") { $0.cardinal = 100 }
    set("duizend") {
      $0.cardinal = 1000
      $0.key = .thousand
    }
    set("honderdste") { $0.ordinal = 100 }
    set("duizendste") { $0.ordinal = 1000 }
    for (words, rank, value) in Self.large {
      set(words) {
        $0.cardinal = value
        $0.key = .million
      }
      set(rank) { $0.ordinal = value }
    }
    set("gros") { $0.cardinal = 144 }
    set("dozijn") { $0.cardinal = 12 }
    // "Tientallen" is two tens at least.
    set("tientallen") { $0.cardinal = 20 }
    set("honderden") { $0.cardinal = 200 }
    set("duizenden") { $0.cardinal = 2000 }
    for value in 1...19 {
      let name = NumberNames.upToNineteen[value]
      set("\(name)enhalf \(name)enhalve \(name)eneenhalf \(name)eneenhalve") {
        $0.halves = UInt8(value * 2 + 1)
      }
    }
    set("driekwart") { $0.key = .threeQuarters }
    set("half halve") { $0.key = .half }
    set("kwart") { $0.key = .quarter }
    set("anderhalf anderhalve") { $0.key = .oneAndHalf }
    // "Met z'n drieën".
    for (name, value) in Self.together {
      set(name) {
        $0.cardinal = value
        $0.flags.insert(.togetherNumber)
      }
    }
  }

  private static let large: [(words: String, rank: String, value: Int)] = [
    ("miljoen mln", "miljoenste", 1_000_000), ("miljard mld", "miljardste", 1_000_000_000),
    ("biljoen", "biljoenste", 1_000_000_000_000), ("biljard", "biljardste", 1_000_000_000_000_000),
  ]

  /// "drieën" → 3.
  private static let together: [String: Int] = [
    "tweeen": 2, "drieen": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9,
    "tienen": 10, "elven": 11, "twaalven": 12,
  ]
}
