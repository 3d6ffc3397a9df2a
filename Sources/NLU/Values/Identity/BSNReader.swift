import Model

/// Reads citizen service numbers, so that they can be masked.
struct BSNReader {
  let message: LexedMessage

  /// The citizen service number whose digits begin at word `index`.
  ///
  /// Eight or nine digits near a word for it; or nine together that pass the test and are no phone number. Near the word,
  /// seven to ten digits that are no such number are one with a typing error.
  func bsn(at index: Int) -> Candidate? {
    guard message[index].kind == .digits, message[index].digitCount <= 10,
      let (end, digits) = digits(at: index)
    else { return nil }
    let isNear = Self.isNear(message, index)
    let isValid = (8...9).contains(digits.count) && Self.passesElevenTest(digits)
    guard isNear || isValid && digits.count == 9 && digits[0] != 0x30 && end == index + 1,
      isNear || message.expected != .contact
    else { return nil }
    return Candidate(
      name: EntityName.bsn, range: message.range(index, end),
      value: .text(String(decoding: digits, as: UTF8.self)),
      rank: isNear ? 20 : 6, tier: isNear ? .code : .value, isMistyped: !isValid)
  }

  /// Seven to ten digits, in one group or in groups with spaces, points or dashes between.
  private func digits(at index: Int) -> (end: Int, digits: [UInt8])? {
    // "Geboren 12-03-1957" stands near the number and is none.
    let (second, third) = (message[index + 1], message[index + 2])
    if message[index].digitCount <= 2, second.digitCount <= 2, third.digitCount == 4, second.value <= 12,
      second.gap.sign == third.gap.sign, second.gap.count == 1
    {
      return nil
    }
    var digits: [UInt8] = []
    var at = index
    while at < message.count, message[at].kind == .digits, digits.count < 9,
      at == index || digits.count + message[at].digitCount <= 10,
      at == index || message[at].gap.isSpace || message[at].gap.joins(".") || message[at].gap.joins("-")
    {
      digits.append(contentsOf: message.bytes[message[at].bytes])
      at += 1
    }
    guard (7...10).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      !(message[at].gap.isEmpty && at < message.count)
    else { return nil }
    // Ten digits that begin with a nought are a phone number.
    guard digits.count < 10 || digits[0] != 0x30 else { return nil }
    return (at, digits)
  }

  /// Whether a word for the number stands at most six words before or three words after.
  static func isNear(_ message: LexedMessage, _ index: Int) -> Bool {
    for at in index - 6...index + 3 where message.has(.announcesBSN, at) || isInThreeWords(message, at) {
      return true
    }
    return false
  }

  /// "Burger service nummer", "sofi nummer".
  private static func isInThreeWords(_ message: LexedMessage, _ index: Int) -> Bool {
    message.isWord(index, "service") && message.isWord(index - 1, "burger")
      || message.isWord(index, "servicenummer") && message.isWord(index - 1, "burger")
  }

  /// 9 × a + 8 × b + … + 2 × h − i is a multiple of 11 (Wet algemene bepalingen burgerservicenummer, toelichting).
  static func passesElevenTest(_ digits: [UInt8]) -> Bool {
    let padded = digits.count == 8 ? [0x30] + digits : digits
    guard padded.count == 9 else { return false }
    var sum = 0
    for (index, digit) in padded.enumerated() { sum += (index == 8 ? -1 : 9 - index) * (Int(digit) - 0x30) }
    return sum % 11 == 0 && padded.contains { $0 != 0x30 }
  }
}
