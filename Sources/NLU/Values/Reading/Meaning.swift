/// What a Dutch word can mean to the recognisers; one word may mean several things ("mei", "kwart", "morgen").
struct Meaning: Sendable {
  /// "drie" → 3; -1: no number.
  var cardinal = -1
  /// "derde" → 3; -1: no rank.
  var ordinal = -1
  /// 1 to 7, Monday first; 0: no weekday.
  var weekday: UInt8 = 0
  /// 1 to 12; 0: no month.
  var month: UInt8 = 0
  /// Days from today ("morgen" → 1); nil: no such word.
  var dayOffset: Int8?
  var grain: Grain?
  var part: DayPart?
  /// "Maandelijks" → month.
  var repeats: Grain?
  /// Index in `Unit.all`, plus one; 0: no unit.
  var unit: UInt16 = 0
  /// Index in `Holiday.all`, or of a season in `Season.names`, plus one; 0: none.
  var holiday: UInt8 = 0
  /// "Drieënhalf" → 7; 0: no such word.
  var halves: UInt8 = 0
  var key: Key = .none
  var flags: Flags = []

  /// The words that the grammars ask for by name.
  enum Key: UInt8, Sendable {
    case none
    case a, the, and, or, at, on, inside, of, from, until, with, between, before, after, over, around, ago,
      within
    case next, coming, this, previous, final, half, quarter, threeQuarters, oneAndHalf, pair, piece, genitive
    case begin, middle, end, now, weekend, season, noon, midnight, later, latest
    case thousand, million, number, each, point
    case called, name, am, speaking, lasts, feast, minus, percentage
    case shortQuarter
    case repeated, earlier, rest, not, early, more, less, atLeast, atMost, above, below
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    /// Says little by itself: "en", "ik", "graag". A phrase may end before it.
    static let function = Flags(rawValue: 1)
    /// An abbreviation that needs company: "do", "zo", "jan".
    static let abbreviation = Flags(rawValue: 2)
    /// Stands inside a family name: "de", "van", "der".
    static let nameParticle = Flags(rawValue: 4)
    /// Announces a citizen service number.
    static let announcesBSN = Flags(rawValue: 8)
    /// People who may take part: "buren", "bewoners".
    static let people = Flags(rawValue: 16)
    /// Counts people: "man", "personen".
    static let countsPeople = Flags(rawValue: 32)
    /// Belongs to somebody: "mijn", "onze".
    static let possessive = Flags(rawValue: 64)
    /// A group by its place: "straat", "buurt".
    static let group = Flags(rawValue: 128)
    /// "drieën": how many with oneself.
    static let togetherNumber = Flags(rawValue: 256)
    /// A two-letter word that follows a year or a number more often than it ends a postcode.
    static let commonPair = Flags(rawValue: 512)
    /// The last part of a web address.
    static let domain = Flags(rawValue: 1024)
    /// Who somebody is rather than what he is called: "Nederlander".
    static let notName = Flags(rawValue: 2048)
    /// Announces a house number.
    static let announcesHouseNumber = Flags(rawValue: 4096)
    /// Says which way a length goes: "hoog", "breed".
    static let dimension = Flags(rawValue: 8192)
    /// Tells that a day named with "voor" is a limit: "klaar", "betalen".
    static let deadline = Flags(rawValue: 16384)
    /// A verb in the past, of something that happened.
    static let past = Flags(rawValue: 32768)
    /// "Heb", "is": with a participle it tells what happened.
    static let auxiliary = Flags(rawValue: 65536)
    /// A participle that tells how it is: "gesloten".
    static let state = Flags(rawValue: 131_072)
    /// Speaks of money: "schuld", "kosten", "subsidie".
    static let spending = Flags(rawValue: 262_144)
    /// What is planned for a time: "een afspraak voor 1 juni" is on that day, and not before it.
    static let planned = Flags(rawValue: 1_048_576)
    /// Announces a bank account.
    static let announcesAccount = Flags(rawValue: 524_288)
  }

  /// Whether a time may begin with it.
  var isTemporal: Bool {
    weekday != 0 || month != 0 || dayOffset != nil || part != nil || grain != nil || holiday != 0
  }

  /// Whether it can be the heart of a time, an amount or a number. The other words only join or introduce one, and where
  /// no such word follows them there is nothing to read.
  var isAnchor: Bool {
    if cardinal >= 0 && key != .a || ordinal > 0 || halves > 0 || unit != 0 || isTemporal || repeats != nil {
      return true
    }
    switch key {
    case .none, .a, .the, .and, .or, .at, .on, .inside, .of, .from, .until, .with, .between, .before, .after,
      .over,
      .around, .within, .called, .name, .am, .speaking, .not, .more, .less, .atLeast, .atMost, .above, .below,
      .this,
      .each, .lasts, .minus, .percentage:
      return false
    default: return true
    }
  }
}
