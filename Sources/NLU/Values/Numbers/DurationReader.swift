/// A length of time in the message.
struct DurationHit {
  let value: Double
  let grain: Grain
  let start: Int
  let end: Int
  /// How many units were named; a bare "3 uur" may be a time of day.
  var parts = 1
  /// Whether its number was the article: "een uur".
  var isArticle = false
  /// What was named, one by one, when that are several units: "1 maand en 21 dagen".
  var pieces: [(count: Double, grain: Grain)] = []

  /// Seconds, for units of fixed length.
  var seconds: Int64? {
    switch grain {
    case .second: Int64(value)
    case .minute: Int64(value * 60)
    case .hour: Int64(value * 3600)
    default: nil
    }
  }
}

/// Reads lengths of time: "anderhalf uur", "3 weken", "een uur en een kwartier".
struct DurationReader {
  let message: LexedMessage
  var numbers: NumberReader { NumberReader(message) }

  init(_ message: LexedMessage) { self.message = message }

  /// The duration that begins with word `index`.
  func duration(at index: Int) -> DurationHit? {
    guard var first = single(at: index) else { return nil }
    // Each next unit must be smaller: "een uur en 15 minuten", "twee uur, 45 minuten".
    while first.grain > .second, first.end < message.count {
      let next = message.key(first.end) == .and ? first.end + 1 : first.end
      let gap = message[first.end].gap
      guard gap.isOpen || gap.isOnly(","), message[next].gap.isOpen || next == first.end,
        let second = single(at: next), second.grain < first.grain,
        var joined = Self.join(first, second)
      else { break }
      joined.pieces =
        (first.pieces.isEmpty ? [(first.value, first.grain)] : first.pieces) + [(second.value, second.grain)]
      first = joined
    }
    return first
  }

  private func single(at index: Int) -> DurationHit? {
    guard index < message.count else { return nil }
    var half = 0.0
    var at = index
    let key = message.key(index)
    if key == .a, message.key(index + 1) == .half { (half, at) = (0.5, index + 2) }
    if key == .half { (half, at) = (0.5, index + 1) }
    if let whole = whole(at: index) { return whole }
    if let about = about(at: index) { return about }
    if half > 0 { return hit(half, at, index) }
    if key == .a, message.key(index + 1) == .pair { return hit(2, index + 2, index) }
    if key == .pair, message.key(index - 1) != .a { return hit(2, index + 1, index) }
    if message.isWord(index, "kwartier") || message.isWord(index, "kwartiertje") { return nil }
    guard let number = numbers.number(at: index) else { return nil }
    if let special = special(number, index) { return special }
    if message.isWord(number.end, "kwartier") || message.isWord(number.end, "kwartiertje") {
      return DurationHit(
        value: number.value * 15, grain: .minute, start: index, end: number.end + 1, parts: 2)
    }
    if message.isWord(number.end, "halfuur") || message.isWord(number.end, "halfuurtje") {
      return DurationHit(
        value: number.value * 30, grain: .minute, start: index, end: number.end + 1, parts: 2)
    }
    let sign = message.gap(number.end)
    if sign.sign == 0x22, sign.count == 1, !sign.isSpacedBefore, number.isDigits {
      return DurationHit(value: number.value, grain: .second, start: index, end: number.end)
    }
    // "30'": an apostrophe at the end belongs to the digits and leaves no trace in what they spell.
    if number.isDigits, message.scalars[number.range.upperBound - 1] == 0x27 {
      return DurationHit(value: number.value, grain: .minute, start: index, end: number.end, parts: 2)
    }
    var found = hit(number.value, number.end, index)
    found?.isArticle = number.isArticle
    return found
  }

  /// Turns parts of a unit into the next smaller one: 1.5 hours are 90 minutes.
  private func hit(_ value: Double, _ unit: Int, _ start: Int) -> DurationHit? {
    guard message[unit].gap.isOpen else { return nil }
    if message.isWord(unit, "jaar"), value == 0.5 {
      return DurationHit(value: 6, grain: .month, start: start, end: unit + 1, parts: 2)
    }
    guard let grain = message.meaning(unit).grain ?? short(unit) else { return nil }
    guard value != value.rounded(), let (smaller, factor) = Self.smaller(grain) else {
      return DurationHit(value: value, grain: grain, start: start, end: unit + 1)
    }
    return DurationHit(value: value * factor, grain: smaller, start: start, end: unit + 1, parts: 2)
  }

  /// Units of one letter: "7 w", "1 s".
  private func short(_ index: Int) -> Grain? {
    guard message[index].bytes.count == 1, message[index - 1].kind == .digits, message.endsPhrase(index + 1)
    else { return nil }
    if message.isWord(index, "w") { return .week }
    if message.isWord(index, "s") { return .second }
    return message.isWord(index, "j") ? .year : nil
  }

  private static func smaller(_ grain: Grain) -> (Grain, Double)? {
    switch grain {
    case .minute: (.second, 60)
    case .hour: (.minute, 60)
    case .day: (.hour, 24)
    case .week: (.day, 7)
    case .month: (.day, 30)
    case .year: (.month, 12)
    case .second, .quarter: nil
    }
  }

  /// Both in the unit of the second; nil when that has no fixed length.
  private static func join(_ first: DurationHit, _ second: DurationHit) -> DurationHit? {
    var (value, grain) = (first.value, first.grain)
    while grain > second.grain {
      // Duckling counts thirty days to a month, and 365 to a year.
      if second.grain < .month, grain >= .month {
        let years = grain == .month ? (value / 12).rounded(.down) : 0
        let days =
          grain == .year
          ? value * 365 : grain == .quarter ? value * 90 : years * 365 + (value - years * 12) * 30
        (value, grain) = (days, .day)
        continue
      }
      if grain == .quarter || grain == .month { return nil }
      guard let (next, factor) = smaller(grain) else { return nil }
      (value, grain) = (value * factor, next)
    }
    return DurationHit(
      value: value + second.value, grain: grain, start: first.start, end: second.end, parts: 2)
  }
}
