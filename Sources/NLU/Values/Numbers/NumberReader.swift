/// A number in the message.
struct NumberHit {
  let value: Double
  /// Its words: from `start`, up to `end`.
  let start: Int
  let end: Int
  /// In scalars, since a sign in front ("-5", ",77") or a letter behind it ("10k") is no word.
  var range: Range<Int>
  /// Whether it is only "een", which as a rule is the article.
  var isArticle = false
  /// Whether it is written in digits alone.
  var isDigits = false
}

/// Reads numbers in digits and in words.
struct NumberReader {
  let message: LexedMessage

  init(_ message: LexedMessage) { self.message = message }

  /// Whether a number can begin with word `index`: nearly all words of a sentence begin none.
  func mayBegin(_ index: Int) -> Bool {
    message[index].isAnchor || message.key(index) == .a || message.key(index) == .minus
  }

  /// The number that begins with word `index`.
  func number(at index: Int) -> NumberHit? {
    guard mayBegin(index) else { return nil }
    let word = message[index]
    if word.kind == .digits { return share(at: index) ?? (word.value >= 0 ? digits(at: index) : nil) }
    if message.key(index) == .minus { return negative(at: index) }
    return share(at: index) ?? words(at: index)
  }

  // MARK: Digits

  private func digits(at index: Int) -> NumberHit? {
    var end = index + 1
    var value = Double(message[index].value)
    var start = message[index].start
    if message[index].digitCount <= 3, message[index].digitCount > 0 {
      while message[end].digitCount == 3, isThousands(end, first: end == index + 1) {
        value = value * 1000 + Double(message[end].value)
        end += 1
      }
    }
    let isGrouped = end > index + 1
    if message[end].kind == .digits, message[end].value >= 0,
      message[end].gap.joins(",") || isPoint(end, isGrouped)
    {
      value += Double(message[end].value) / power(message[end].digitCount)
      end += 1
    } else if !isGrouped, message[end].kind == .digits, message[end].gap.joins("/"), message[end].value > 0 {
      // A third part would make it a date.
      guard !message[end + 1].gap.joins("/"), value < Double(message[end].value) else { return nil }
      value /= Double(message[end].value)
      end += 1
    }
    if !isGrouped, end == index + 1, let part = writtenFraction(at: end), message[end].gap.isSpace {
      value += part.value
      end = part.end
    }
    let gap = message[index].gap
    if start > 0, gap.count == 1, !gap.isSpacedAfter, gap.isSpacedBefore || start == 1 {
      if gap.sign == 0x2D {
        value = -value
        start -= 1
      } else if gap.sign == 0x2C, !isGrouped, end == index + 1 {
        value /= power(message[index].digitCount)
        start -= 1
      }
    }
    var hit = NumberHit(
      value: value, start: index, end: end, range: start..<message[end - 1].end, isDigits: true)
    if let power = exponent(at: end, of: value) {
      return NumberHit(
        value: power.value, start: index, end: power.end, range: start..<message[power.end - 1].end,
        isDigits: true)
    }
    if message.isWord(end, "k"), message[end].gap.isOpen {
      hit = extended(hit, by: 1000)
    } else if let factor = capitalFactor(end) {
      hit = extended(hit, by: factor)
    } else if multiplier(end) > 0, message[end].gap.isOpen {
      hit = extended(hit, by: multiplier(end))
    }
    return hit
  }

  /// Whether the three digits at `index` continue a number in groups: 1.500, 40 000.
  private func isThousands(_ index: Int, first: Bool) -> Bool {
    let gap = message[index].gap
    if gap.joins(".") { return message[index - 1].value > 0 || !first }
    // Only when nothing but three digits stands there, so that "06 123 456" is left alone.
    guard gap.isSpace, message[index - 1].value > 0 || !first, !message[index + 1].gap.isEmpty else {
      return false
    }
    if !first { return true }
    // Of two groups the second is round; three groups are a number however they end.
    let isMany = message[index + 1].digitCount == 3 && message[index + 1].gap.isSpace
    return message[index].value % 100 == 0
      || isMany && message.bytes[message[index - 1].bytes.lowerBound] != 0x30
        && message[index + 2].digitCount != 2
  }

  private func isPoint(_ index: Int, _ isGrouped: Bool) -> Bool {
    !isGrouped && message[index].gap.joins(".") && !message[index + 1].gap.joins(".")
  }

  // MARK: Words

  private func words(at index: Int) -> NumberHit? {
    let key = message.key(index)
    let first = message.cardinal(index)
    if key == .oneAndHalf { return hit(1.5, index, index + 1).map(withMultiplier) }
    if key == .a {
      // "Een half dozijn", "een half miljoen".
      if message.key(index + 1) == .half, message.cardinal(index + 2) == 12 || multiplier(index + 2) >= 1000 {
        return hit(Double(message.cardinal(index + 2)) / 2, index, index + 3)
      }
      if let part = fraction(at: index) { return hit(part.value, index, part.end).map(withLargeMultiplier) }
      if message.key(index + 1) == .piece, message.key(index + 2) == .or {
        return approximate(index, index + 3)
      }
      if message.isWord(index + 1, "dozijn") || message.isWord(index + 1, "gros") {
        return hit(Double(message.cardinal(index + 1)), index, index + 2)
      }
      if message.key(index + 1) == .million { return words(at: index + 1).map { moved($0, to: index) } }
    }
    if key == .pair || (key == .a && message.key(index + 1) == .pair) {
      let at = key == .a ? index + 2 : index + 1
      return multiplier(at) > 0 ? hit(2 * multiplier(at), index, at + 1) : nil
    }
    if key == .piece, message.key(index + 1) == .or { return approximate(index, index + 2) }
    let halves = message.meaning(index).halves
    if halves > 0 { return hit(Double(halves) / 2, index, index + 1) }
    if let part = fraction(at: index) { return hit(part.value, index, part.end) }
    guard first >= 0 else { return nil }
    // "Twee-en-veertig".
    if first < 10, first > 0, message[index].kind == .word, message.key(index + 1) == .and,
      message[index + 1].gap.isSpace && message.key(index - 1) != .between
        || message[index + 1].gap.joins("-"),
      message[index + 2].gap.isSpace || message[index + 2].gap.joins("-"),
      message.cardinal(index + 2) >= 20, message.cardinal(index + 2) < 100,
      message.cardinal(index + 2) % 10 == 0, message[index + 2].kind == .word
    {
      return hit(Double(first + message.cardinal(index + 2)), index, index + 3)
    }
    var total = Double(first)
    // What may still be added: nothing as large as this.
    var room = room(after: first)
    var end = index + 1
    while end < message.count, message[end].gap.isOpen {
      let joint = message.key(end) == .and ? end + 1 : end
      if let part = fraction(at: joint, isMixed: joint > end), part.value < 1,
        joint > end || first >= 13 || first == 3 || message.key(end) == .threeQuarters
      {
        return hit(total + part.value, index, part.end)
      }
      var next = end
      if message.key(next) == .and, room > 100 { next += 1 }
      if message.key(next) == .and, room == 100, total.truncatingRemainder(dividingBy: 100) == 0 { next += 1 }
      guard message[next].gap.isOpen, message[next].kind == .word else { break }
      let value = message.cardinal(next)
      guard value >= 0, message.key(next) != .a || next > end else { break }
      if isMultiplier(value), next == end, total < Double(value), total > 0 {
        total *= Double(value)
        room = Double(value)
      } else if value > 0, Double(value) < room, next == end || value > 1 {
        total += Double(value)
        room = self.room(after: value)
      } else {
        break
      }
      end = next + 1
    }
    var result = NumberHit(value: total, start: index, end: end, range: message.range(index, end))
    result.isArticle = key == .a && end == index + 1
    return result
  }

  /// "Een stuk of dertig".
  private func approximate(_ start: Int, _ index: Int) -> NumberHit? {
    guard let number = number(at: index) else { return nil }
    return moved(number, to: start)
  }

  private func moved(_ number: NumberHit, to start: Int) -> NumberHit {
    NumberHit(value: number.value, start: start, end: number.end, range: message.range(start, number.end))
  }

  func hit(_ value: Double, _ start: Int, _ end: Int) -> NumberHit? {
    NumberHit(value: value, start: start, end: end, range: message.range(start, end))
  }

  private func withMultiplier(_ number: NumberHit) -> NumberHit {
    multiplier(number.end) > 0 ? extended(number, by: multiplier(number.end)) : number
  }

  /// "Een kwart miljoen".
  private func withLargeMultiplier(_ number: NumberHit) -> NumberHit {
    multiplier(number.end) >= 1_000_000 ? withMultiplier(number) : number
  }

  private func extended(_ number: NumberHit, by factor: Double) -> NumberHit {
    NumberHit(
      value: number.value * factor, start: number.start, end: number.end + 1,
      range: number.range.lowerBound..<message[number.end].end, isDigits: number.isDigits)
  }

  /// "1,2M", "0,3G": in capitals, since "3m" is a length and "3g" a weight.
  private func capitalFactor(_ index: Int) -> Double? {
    let word = message[index]
    guard word.kind == .word, word.bytes.count == 1, word.gap.isEmpty else { return nil }
    return message.scalars[word.start] == 0x4D ? 1e6 : message.scalars[word.start] == 0x47 ? 1e9 : nil
  }

  private func multiplier(_ index: Int) -> Double {
    guard message[index].kind == .word else { return 0 }
    let value = message.cardinal(index)
    return isMultiplier(value) ? Double(value) : 0
  }

  private func isMultiplier(_ value: Int) -> Bool {
    value == 100 || value == 1000 || (value >= 1_000_000 && Self.large.contains(value))
  }

  private func room(after value: Int) -> Double {
    if value == 0 { return 0 }
    for step in Self.steps where value % step == 0 { return Double(step) }
    return 0
  }

  private static let steps = large + [1000, 100]
  private static let large = [1_000_000_000_000_000, 1_000_000_000_000, 1_000_000_000, 1_000_000]

  private func power(_ digits: Int) -> Double {
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    return power
  }
}
