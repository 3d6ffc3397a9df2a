import Model

/// Reads bank accounts, so that they can be masked.
struct IBANReader {
  let message: LexedMessage

  /// The IBAN whose country code is word `index`, in one piece or in groups.
  func iban(at index: Int) -> Candidate? {
    let country = message[index]
    guard country.kind == .word, country.bytes.count == 2, index == 0 || !country.gap.isEmpty,
      message[index + 1].digitCount >= 2, message[index + 1].gap.isOpen,
      let length = IBANLengths.length(
        message.bytes[country.bytes.lowerBound], message.bytes[country.bytes.lowerBound + 1])
    else { return nil }
    var characters: [UInt8] = []
    var at = index
    while at < message.count, characters.count < length, at == index || isJoint(message[at].gap) {
      guard message[at].kind != .symbol else { return nil }
      for byte in message.bytes[message[at].bytes] { characters.append(byte >= 0x61 ? byte & 0xDF : byte) }
      at += 1
    }
    guard characters.count == length, at == message.count || !message[at].gap.isEmpty,
      Self.isValid(characters)
    else { return nil }
    return Candidate(
      name: EntityName.iban, range: message.range(index, at),
      value: .text(String(decoding: characters, as: UTF8.self)),
      rank: 20, tier: .code)
  }

  private func isJoint(_ gap: Gap) -> Bool { gap.count == 0 || gap.isOnly(".") || gap.isOnly("-") }

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

/// How long an IBAN is in each country (IBAN registry of SWIFT, ISO 13616).
enum IBANLengths {
  static func length(_ first: UInt8, _ second: UInt8) -> Int? {
    guard (0x61...0x7A).contains(first), (0x61...0x7A).contains(second) else { return nil }
    let length = table[(Int(first) - 0x61) * 26 + Int(second) - 0x61]
    return length == 0 ? nil : Int(length)
  }

  private static let table: [UInt8] = {
    let known = """
      ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 fo18 \
      fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 \
      ly25 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 sa24 sc31 se24 si19 sk24 sm27 \
      st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20
      """
    var table = [UInt8](repeating: 0, count: 26 * 26)
    for entry in known.split(separator: " ") {
      let bytes = Array(entry.utf8)
      table[(Int(bytes[0]) - 0x61) * 26 + Int(bytes[1]) - 0x61] = (bytes[2] - 0x30) * 10 + bytes[3] - 0x30
    }
    return table
  }()
}
