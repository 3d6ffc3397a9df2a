public import Model

/// One command of an official: `beloof S-7K3M9Q 12 juni ik bel u op`.
public struct DeskCommand: Sendable, Equatable {
  public let verb: DeskVerb
  /// The case that is named; nil when none is.
  public let mention: CaseMention?
  /// What stands behind the number, a date left out of a promise.
  public let text: String
  /// The last day of a promise.
  public let due: CivilDate?
  /// Whether the year of that day was named; without it "1 mei" is read as the next one.
  public let namesYear: Bool

  public init(
    _ verb: DeskVerb, _ mention: CaseMention? = nil, text: String = "", due: CivilDate? = nil,
    namesYear: Bool = false
  ) {
    self.namesYear = namesYear
    self.verb = verb
    self.mention = mention
    self.text = text
    self.due = due
  }

  /// Reads a message of an official; nil when it begins with no known command.
  ///
  /// Dates are those that were recognised in the message.
  public init?(_ message: Interpretation) {
    let text = message.text.trimmed
    guard let (verb, rest) = Self.verb(of: text) else { return nil }
    let named = CaseMention.leading(rest)
    let argument = (named?.rest ?? rest).trimmed
    guard verb == .promise else {
      self.init(verb, named?.mention, text: argument)
      return
    }
    let promise = Self.promise(argument, message)
    self.init(
      verb, named?.mention, text: promise.text, due: promise.due, namesYear: promise.namesYear)
  }

  /// The command at the beginning of a text, the longest that fits, and what follows it.
  private static func verb(of text: String) -> (verb: DeskVerb, rest: String)? {
    let words = DeskVerb.allCases.flatMap { verb in verb.words.map { (word: $0, verb: verb) } }
      .sorted { $0.word.count > $1.word.count }
    let lower = text.lowercased()
    for (word, verb) in words where lower.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let next = rest.first else { return (verb, "") }
      guard !next.isLetter, !next.isNumber else { continue }
      return (verb, String(rest.drop { $0.isWhitespace || $0 == ":" || $0 == "," }))
    }
    return nil
  }

  /// The first date in `argument`, which is the end of the message, and the words around it.
  private static func promise(_ argument: String, _ message: Interpretation) -> (
    text: String, due: CivilDate?, namesYear: Bool
  ) {
    let all = Array(message.text.unicodeScalars)
    let end =
      message.text.trimmed.isEmpty ? 0 : all.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? 0
    let start = max(0, end - argument.unicodeScalars.count)
    for entity in message.entities(named: EntityName.time)
    where entity.range.lowerBound >= start && entity.range.upperBound <= end {
      guard let due = lastDay(of: entity.value) else { continue }
      let before = text(all[start..<entity.range.lowerBound])
      let after = text(all[entity.range.upperBound..<end])
      let lead = withoutPreposition(before)
      let namesYear = entity.text.contains(String(due.year)) || entity.text.contains("jaar")
      return ([lead, after].filter { !$0.isEmpty }.joined(separator: " "), due, namesYear)
    }
    return (argument, nil, false)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).trimmed.trimmingPunctuation
  }

  /// The text without the "voor" or "uiterlijk op" that a date hung on.
  private static func withoutPreposition(_ text: String) -> String {
    let prepositions: Set<Substring> = [
      "op", "voor", "vóór", "uiterlijk", "tot", "om", "dat", "uiterst", "per",
    ]
    var words = text.split(separator: " ")
    while let last = words.last, prepositions.contains(Substring(last.lowercased())) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The last day of a moment or an interval.
  private static func lastDay(of value: EntityValue) -> CivilDate? {
    switch value {
    case .moment(let moment, let grain):
      let day = DutchClock.local(moment).date
      switch grain {
      case "week": return day.adding(days: 6)
      case "month": return day.adding(months: 1).adding(days: -1)
      default: return day
      }
    // The end is not part of the interval.
    case .interval(_, let to?, _): return DutchClock.local(to.adding(seconds: -1)).date
    case .interval(let from?, nil, _): return DutchClock.local(from).date
    case .interval, .number, .quantity, .range, .text: return nil
    }
  }
}

extension String {
  /// The text without the signs that a date was set apart with.
  fileprivate var trimmingPunctuation: String {
    let signs: Set<Character> = [" ", ",", ":", ";", "-", "–"]
    guard let first = firstIndex(where: { !signs.contains($0) }),
      let last = lastIndex(where: { !signs.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}
