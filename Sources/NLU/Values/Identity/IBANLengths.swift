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
