import Model

/// Reads numbers of credit cards, so that they can be masked.
struct CreditCardReader {
  let message: LexedMessage

  /// The card whose digits begin at word `index`: together, or in the groups that are printed on it.
  func card(at index: Int) -> Candidate? {
    let first = message[index]
    guard first.digitCount >= 13 || first.digitCount == 4, index == 0 || !first.gap.isEmpty else {
      return nil
    }
    var digits: [UInt8] = []
    var groups: [Int] = []
    var at = index
    while at < message.count, message[at].kind == .digits, groups.isEmpty || isJoint(message[at].gap),
      digits.count < 19
    {
      digits.append(contentsOf: message.bytes[message[at].bytes])
      groups.append(message[at].digitCount)
      at += 1
      if groups == [first.digitCount], first.digitCount >= 13 { break }
    }
    guard Self.layouts.contains(groups) || groups.count == 1,
      !(at < message.count && message[at].gap.isEmpty),
      Self.isCard(digits)
    else { return nil }
    return Candidate(
      name: EntityName.creditCard, range: message.range(index, at),
      value: .text(String(decoding: digits, as: UTF8.self)), rank: 20, tier: .code)
  }

  private static let layouts: Set<[Int]> = [[4, 4, 4, 4], [4, 6, 5], [4, 6, 4]]

  private func isJoint(_ gap: Gap) -> Bool { gap.isSpace || gap.joins("-") }

  /// Whether the first digits are those of an issuer, and the last passes the test of Luhn (ISO/IEC 7812-1).
  static func isCard(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 13, digits.count <= 19, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    let head = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    guard issuers.contains(where: { $0.heads.contains(head) && $0.lengths.contains(digits.count) }) else {
      return false
    }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = (Int(digit) - 0x30) * (place % 2 == 0 ? 1 : 2)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// First four digits and lengths: Visa, Mastercard, American Express, Discover, Diners Club, JCB, Maestro.
  private static let issuers: [(heads: ClosedRange<Int>, lengths: Set<Int>)] = [
    (4000...4999, [13, 16, 19]), (5100...5599, [16]), (2221...2720, [16]), (3400...3499, [15]),
    (3700...3799, [15]), (6011...6011, [16]), (6440...6599, [16]), (3000...3059, [14]), (3600...3699, [14]),
    (3800...3999, [14]), (3528...3589, [16]), (5018...5038, [16, 18, 19]), (6759...6763, [16, 18, 19]),
  ]
}
