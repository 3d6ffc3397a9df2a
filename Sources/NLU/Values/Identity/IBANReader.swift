import Model

/// Reads bank accounts, so that they can be masked.
struct IBANReader {
  let message: LexedMessage

  /// The IBAN whose country code is word `index`, in one piece or in groups; or what looks like one with a typing error.
  func iban(at index: Int) -> Candidate? {
    let country = message[index]
    guard country.kind == .word, country.bytes.count == 2, index == 0 || !country.gap.isEmpty,
      message[index + 1].kind == .digits, isJoint(message[index + 1].gap),
      let length = IBANLengths.length(
        message.bytes[country.bytes.lowerBound], message.bytes[country.bytes.lowerBound + 1])
    else { return nil }
    return valid(index, length) ?? mistyped(index, length)
  }

  private func valid(_ index: Int, _ length: Int) -> Candidate? {
    var characters: [UInt8] = []
    var at = index
    while at < message.count, characters.count < length, at == index || isJoint(message[at].gap) {
      guard message[at].kind != .symbol else { return nil }
      append(at, to: &characters)
      at += 1
    }
    guard characters.count == length, at == message.count || !message[at].gap.isEmpty,
      Self.isValid(characters)
    else { return nil }
    return candidate(index, at, String(decoding: characters, as: UTF8.self))
  }

  // MARK: With a typing error

  /// The groups behind a country code that are nearly as long as an account there: a character wrong, too many or too few.
  private func mistyped(_ index: Int, _ length: Int) -> Candidate? {
    var characters: [UInt8] = []
    append(index, to: &characters)
    guard let end = groups(from: index + 1, upTo: length + 2, &characters), characters.count >= length - 2,
      isSure(index, characters)
    else { return nil }
    return candidate(index, end, nil)
  }

  /// Past the groups of digits from `index` on; of letters, those of the bank and those typed right against digits.
  private func groups(from index: Int, upTo length: Int, _ characters: inout [UInt8]) -> Int? {
    var at = index
    while at < message.count, isJoint(message[at].gap) {
      let word = message[at]
      let isBank = word.bytes.count <= 5 && message[at - 1].kind == .digits && message[at + 1].kind == .digits
      guard word.kind == .digits || word.kind == .word && (word.gap.isEmpty || isBank),
        characters.count + word.bytes.count <= length
      else { break }
      append(at, to: &characters)
      at += 1
    }
    return at > index && (at == message.count || !message[at].gap.isEmpty) ? at : nil
  }

  /// Whether letters that are words as well ("de 22 …", "no 15 …") can be a country: in capitals, right against the digits,
  /// with the letters of a bank, or near a word for an account.
  private func isSure(_ index: Int, _ characters: [UInt8]) -> Bool {
    let country = message[index]
    let isPlain = message.scalars[country.start] < 0x60 && message.scalars[country.start + 1] < 0x60
    let bank = characters.dropFirst(4).prefix(4).count { $0 >= 0x41 }
    return isPlain || message[index + 1].gap.isEmpty || bank >= 3 || isAnnounced(index)
  }

  /// The account that begins with the letters of a Dutch bank at word `index` ("ABNA 0417 1643 00"), whatever stands before
  /// it; or the seven to ten digits behind a word for an account.
  func account(at index: Int) -> Candidate? {
    let word = message[index]
    if word.kind == .digits {
      guard word.digitCount >= 2, message[index].gap.count <= 1, isAnnouncedAt(index) else { return nil }
      var digits: [UInt8] = []
      guard let end = groups(from: index, upTo: 18, &digits), digits.count >= 7 else { return nil }
      return candidate(index, end, nil)
    }
    guard word.bytes.count == 4, message[index + 1].kind == .digits, Self.banks.contains(word.hash) else {
      return nil
    }
    var characters: [UInt8] = []
    append(index, to: &characters)
    guard let end = groups(from: index + 1, upTo: 16, &characters), characters.count >= 11 else { return nil }
    // "LN91 ABNA …": the letters and digits in front belong to it.
    var start = index
    let isPhone = characters.count == 14 && characters[4] == 0x30 && characters[5] == 0x36
    if message[start - 1].kind == .digits, message[start - 1].digitCount <= 3, isJoint(message[start].gap) {
      start -= 1
    }
    if start < index, message[start - 1].kind == .word, message[start - 1].bytes.count <= 3,
      message[start].gap.isEmpty
    {
      start -= 1
    }
    return isPhone && start == index ? nil : candidate(start, end, nil)
  }

  /// The letters of the Dutch banks where citizens have accounts, as in their BIC.
  private static let banks: Set<UInt64> = Set(
    "abna asnb bunq ftsb fvlb ingb knab ntsb rabo rbrb revo snsb trio".split(separator: " ").map {
      Lexicon.hash(String($0))
    })

  private func isAnnounced(_ index: Int) -> Bool {
    for at in index - 5..<index where message.has(.announcesAccount, at) { return true }
    return false
  }

  /// Whether a word for an account stands right before, small words apart: "mijn rekeningnummer is".
  private func isAnnouncedAt(_ index: Int) -> Bool {
    var at = index - 1
    while at >= index - 3, message.has(.function, at) || message.key(at) == .number { at -= 1 }
    return message.has(.announcesAccount, at)
  }

  // MARK: Parts

  private func candidate(_ start: Int, _ end: Int, _ value: String?) -> Candidate {
    Candidate(
      name: EntityName.iban, range: message.range(start, end), value: .text(value ?? ""), rank: 20,
      tier: .code,
      isMistyped: value == nil)
  }

  /// Its characters in capitals.
  private func append(_ index: Int, to characters: inout [UInt8]) {
    for byte in message.bytes[message[index].bytes] { characters.append(byte >= 0x61 ? byte & 0xDF : byte) }
  }

  private func isJoint(_ gap: Gap) -> Bool {
    gap.count == 0 || gap.isOnly(".") && !(gap.isSpacedAfter && !gap.isSpacedBefore) || gap.isOnly("-")
      || gap.joins("/")
  }

  /// ISO 13616: the first four characters to the back, letters as 10 to 35, the whole modulo 97 is 1.
  static func isValid(_ characters: [UInt8]) -> Bool {
    guard characters.count > 4 else { return false }
    var rest = 0
    for at in characters.indices {
      let byte = characters[(at + 4) % characters.count]
      switch byte {
      case 0x30...0x39: rest = (rest * 10 + Int(byte) - 0x30) % 97
      case 0x41...0x5A: rest = (rest * 100 + Int(byte) - 0x37) % 97
      default: return false
      }
    }
    return rest == 1 && characters[2] <= 0x39 && characters[3] <= 0x39
  }
}
