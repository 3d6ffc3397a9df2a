import Model

/// Reads bank accounts and citizen service numbers, so that they can be masked.
struct IdentityReader {
  let message: LexedMessage

  // MARK: IBAN

  /// The IBAN whose country code is word `index`.
  func iban(at index: Int) -> Candidate? {
    guard message[index].bytes.count == 2, message[index + 1].gap.isOpen, message[index + 1].digitCount >= 2,
      index == 0 || !message[index].gap.isEmpty
    else { return nil }
    var characters: [UInt8] = []
    var best: Int?
    var at = index
    while at < message.count, characters.count < 36, at == index || isJoint(message[at].gap),
      message[at].kind != .symbol
    {
      for byte in message.bytes[message[at].bytes] { characters.append(byte >= 0x61 ? byte & 0xDF : byte) }
      at += 1
      if characters.count >= 15, characters.count <= 34, Self.isValid(characters) { best = at }
    }
    guard let best else { return nil }
    let range = message.range(index, best)
    let value = String(
      decoding: message.bytes[message[index].bytes.lowerBound..<message[best - 1].bytes.upperBound]
        .filter { $0 != 0x20 }.map { $0 >= 0x61 ? $0 & 0xDF : $0 }, as: UTF8.self)
    return Candidate(name: EntityName.iban, range: range, value: .text(value), rank: 20)
  }

  private func isJoint(_ gap: Gap) -> Bool { gap.count == 0 || gap.isOnly(".") || gap.isOnly("-") }

  /// ISO 13616: the first four characters to the back, letters as 10 to 35, the whole modulo 97 is 1.
  static func isValid(_ characters: [UInt8]) -> Bool {
    if let length = lengths[Int(characters[0]) << 8 | Int(characters[1])], length != characters.count {
      return false
    }
    var rest = 0
    for at in characters.indices {
      let byte = characters[(at + 4) % characters.count]
      switch byte {
      case 0x30...0x39: rest = (rest * 10 + Int(byte) - 0x30) % 97
      case 0x41...0x5A: rest = (rest * 100 + Int(byte) - 0x37) % 97
      default: return false
      }
    }
    return rest == 1 && characters[2] <= 0x39 && characters[3] <= 0x39 && characters[0] >= 0x41
      && characters[1] >= 0x41
  }

  /// Lengths by country code, of the countries that people here bank in most.
  private static let lengths: [Int: Int] = {
    let known = [
      "NL": 18, "BE": 16, "DE": 22, "FR": 27, "LU": 20, "GB": 22, "ES": 24, "IT": 27, "PL": 28, "LT": 20,
      "AT": 20,
    ]
    var table: [Int: Int] = [:]
    for (country, length) in known {
      let bytes = Array(country.utf8)
      table[Int(bytes[0]) << 8 | Int(bytes[1])] = length
    }
    return table
  }()

  // MARK: BSN

  /// The citizen service number whose digits begin at word `index`.
  ///
  /// Eight or nine digits near a word for it; or nine together that pass the test and are no phone number.
  func bsn(at index: Int) -> Candidate? {
    guard message[index].kind == .digits, message[index].digitCount <= 9,
      let (end, digits) = digits(at: index)
    else { return nil }
    let isNear = Self.isNear(message, index)
    guard isNear || (digits.count == 9 && digits[0] != 0x30 && end == index + 1),
      isNear || Self.passesElevenTest(digits)
    else { return nil }
    guard isNear || message.expected != .contact else { return nil }
    return Candidate(
      name: EntityName.bsn, range: message.range(index, end),
      value: .text(String(decoding: digits, as: UTF8.self)),
      rank: isNear ? 20 : 6)
  }

  /// Eight or nine digits, in one group or in groups with spaces, points or dashes between.
  private func digits(at index: Int) -> (end: Int, digits: [UInt8])? {
    var digits: [UInt8] = []
    var at = index
    while at < message.count, message[at].kind == .digits, digits.count < 9,
      at == index || message[at].gap.isSpace || message[at].gap.joins(".") || message[at].gap.joins("-")
    {
      digits.append(contentsOf: message.bytes[message[at].bytes])
      at += 1
    }
    guard digits.count == 8 || digits.count == 9, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      !(message[at].gap.isEmpty && at < message.count)
    else { return nil }
    return (at, digits)
  }

  /// Whether a word for the number stands at most six words before or three words after.
  static func isNear(_ message: LexedMessage, _ index: Int) -> Bool {
    for at in index - 6...index + 3 where message.has(.announcesBSN, at) { return true }
    return false
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
