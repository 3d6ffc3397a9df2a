import Model

/// Reads phone numbers: Dutch ones however they are grouped or spelled, and others with a country code.
struct PhoneReader {
  let message: LexedMessage

  /// The phone number whose first word is `index`; the value is E.164.
  func phone(at index: Int) -> Candidate? {
    let word = message[index]
    if word.kind == .digits {
      if let found = written(at: index) { return found }
      return word.digitCount <= 4 && message.bytes[word.bytes.lowerBound] == 0x30 ? spelled(at: index) : nil
    }
    let first = message.cardinal(index)
    guard first == 0 || message.isWord(index, "plus") else { return nil }
    return spelled(at: index)
  }

  // MARK: Digits

  private func written(at index: Int) -> Candidate? {
    var digits: [UInt8] = []
    var start = message[index].start
    var hasPlus = false
    // Digits behind letters belong to a code: "NL91ABNA…".
    if index > 0, message[index].gap.isEmpty { return nil }
    // "+31", "(+31)", "(06)": the sign in front is no word.
    let before = message[index].gap
    if before.count > 0, !before.isSpacedAfter, start > 0 {
      if message.scalars[start - 1] == 0x2B {
        hasPlus = true
        start -= 1
      }
      if start > 0, message.scalars[start - 1] == 0x28 { start -= 1 }
      if !hasPlus, before.count == 1, !before.isSpacedBefore, [0x2C, 0x2E, 0x2F, 0x2D].contains(before.sign),
        index > 0,
        message[index - 1].kind == .digits
      {
        return nil
      }
    }
    var best: (end: Int, value: String)?
    var groups = 0
    var at = index
    // Digits of other scripts count as none, so the groups are counted as well.
    while at < message.count, groups <= 16, message[at].kind == .digits,
      groups == 0 || isJoint(message[at].gap)
    {
      for byte in message.bytes[message[at].bytes] where byte >= 0x30 && byte <= 0x39 { digits.append(byte) }
      groups += 1
      at += 1
      guard digits.count <= 16 else { break }
      let next = message[at]
      // Letters right behind it make it a code of another kind, unless they are a new word.
      if next.gap.isEmpty, at < message.count, next.kind == .word { continue }
      if let value = Self.dutch(digits, hasPlus: hasPlus) {
        best = (at, isBelgian(index, groups) ? "+32" + value.dropFirst(3) : value)
      }
      if best == nil, message.expected == .contact, groups == 1, digits.count == 9, digits.first == 0x36 {
        best = (at, "+31" + String(decoding: digits, as: UTF8.self))
      }
    }
    if best == nil, digits.count >= 7, digits.count <= 15 {
      let value = String(decoding: digits, as: UTF8.self)
      if hasPlus, digits.first != 0x30 { best = (at, "+" + value) }
      if !hasPlus, isForeign(index, at, groups, digits) { best = (at, value) }
    }
    guard var best else { return nil }
    // "Toestel 12", "ext. 897".
    let isExtended = ["toestel", "tst", "ext", "extensie"].contains { message.word(best.end) == $0 }
    if isExtended, message[best.end + 1].digitCount > 0, message[best.end + 1].digitCount <= 6 {
      best = (best.end + 2, best.value + " ext " + message.word(best.end + 1))
    }
    return Candidate(
      name: EntityName.phone, range: start..<message[best.end - 1].end, value: .text(best.value), rank: 8)
  }

  /// Whether it is written as Belgians write a mobile number: "0478/12.34.56", "0478/12 34 56".
  private func isBelgian(_ index: Int, _ groups: Int) -> Bool {
    groups == 4 && message[index].digitCount == 4 && message[index].value / 100 == 4
      && message[index + 1].gap.joins("/")
      && (index + 1...index + 3).allSatisfy { message[$0].digitCount == 2 }
  }

  /// The number in E.164 when the digits are a Dutch, a Belgian or another number with an international prefix.
  static func dutch(_ digits: [UInt8], hasPlus: Bool) -> String? {
    var rest = digits[...]
    let isAbroad = hasPlus || rest.starts(with: [0x30, 0x30])
    if isAbroad {
      if !hasPlus { rest = rest.dropFirst(2) }
      let isDutch = rest.starts(with: [0x33, 0x31])
      let isBelgian = rest.starts(with: [0x33, 0x32])
      guard isDutch || isBelgian else {
        guard !hasPlus, rest.count >= 9, rest.count <= 15, rest.first != 0x30 else { return nil }
        return "+" + String(decoding: rest, as: UTF8.self)
      }
      let country = isDutch ? "+31" : "+32"
      rest = rest.dropFirst(2)
      // "+31 (0)6".
      if rest.first == 0x30 { rest = rest.dropFirst() }
      guard rest.count == 9 || (isBelgian && rest.count == 8) || (isDutch && isService(rest)) else {
        return nil
      }
      return country + String(decoding: rest, as: UTF8.self)
    }
    guard rest.first == 0x30, rest.count >= 8, rest.dropFirst().first != 0x30 else { return nil }
    rest = rest.dropFirst()
    guard
      isService(rest) || (rest.count == 9 && rest.first != 0x39 && !rest.starts(with: [0x38, 0x30, 0x30]))
    else { return nil }
    return "+31" + String(decoding: rest, as: UTF8.self)
  }

  /// 0800, 0900, 0906 and 0909: four or seven more digits.
  private static func isService(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.count == 7 || rest.count == 10 else { return false }
    return rest.starts(with: [0x38, 0x30, 0x30]) || rest.starts(with: [0x39, 0x30])
  }

  /// A foreign number without its country code: many groups, or more digits than a count has.
  private func isForeign(_ index: Int, _ end: Int, _ groups: Int, _ digits: [UInt8]) -> Bool {
    if groups == 1 {
      return digits.count >= 10 && digits.count <= 13 && digits.first != 0x30
        && !message.has(.announcesBSN, index - 1)
    }
    guard groups >= 3, message[end].gap.sign != 0x2C else { return false }
    var hasSign = false
    var isThousands = message[index].digitCount <= 3
    for at in index + 1..<end {
      if message[at].gap.count > 0 { hasSign = true }
      if message[at].digitCount != 3 { isThousands = false }
    }
    guard hasSign, !isThousands else { return false }
    // "1/10-2/11/2017", "1-10-2018-7-10-2018": dates.
    let slashes = (index + 1..<end).count { message[$0].gap.sign == 0x2F }
    let isYear = (1900...2100).contains(message[index + 2].value) && message[index + 2].digitCount == 4
    if slashes > 1 || isYear && message[index].digitCount <= 2 && message[index + 1].digitCount <= 2 {
      return false
    }
    let isDate =
      groups == 3
      && (message[index].digitCount <= 2 && message[index + 1].digitCount <= 2
        || message[index].digitCount == 4 && message[index + 1].digitCount <= 2)
    return !isDate
  }

  /// What may stand between two groups of digits.
  private func isJoint(_ gap: Gap) -> Bool {
    switch gap.count {
    case 0: !gap.isEmpty
    case 1:
      [0x2D, 0x2013, 0x2E, 0x2F, 0x28, 0x29].contains(gap.sign) && !(gap.sign == 0x2E && gap.isSpacedAfter)
    default: gap.sign == 0x29 || gap.sign == 0x28
    }
  }

  // MARK: Spelled out

  /// "Nul zes twaalf vierendertig zesenvijftig achtenzeventig".
  private func spelled(at index: Int) -> Candidate? {
    var digits: [UInt8] = []
    var at = index
    let hasPlus = message.isWord(index, "plus")
    if hasPlus { at += 1 }
    while at < message.count, digits.count < 12, at == index || message[at].gap.count <= 1 {
      let word = message[at]
      if word.kind == .digits {
        digits.append(contentsOf: message.bytes[word.bytes])
      } else {
        let value = message.cardinal(at)
        guard value >= 0, value < 1000 else { break }
        digits.append(contentsOf: String(value).utf8)
      }
      at += 1
    }
    guard at - index >= 3, let value = Self.dutch(digits, hasPlus: hasPlus) else { return nil }
    return Candidate(name: EntityName.phone, range: message.range(index, at), value: .text(value), rank: 8)
  }
}
