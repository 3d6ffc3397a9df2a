import Yams

/// Walks through a scalar as it is written, to find where a byte of its value stands in the file.
///
/// Quotes, escapes and folded lines make the two differ. A folded block (`>`) is not followed: its place is
/// its head.
struct ScalarLocator {
  private let bytes: [UInt8]
  private var at: Int
  /// How many bytes of the value lie behind.
  private var passed = 0

  /// The byte in `source` where byte `offset` of the value stands; nil when that cannot be told.
  static func position(of offset: Int, in scalar: Node.Scalar, _ source: SourceText) -> Int? {
    guard let mark = scalar.mark else { return nil }
    var locator = ScalarLocator(source.bytes, source.offset(line: mark.line, column: mark.column))
    switch scalar.style {
    case .any, .plain: return locator.flow(to: offset, quote: nil)
    case .singleQuoted: return locator.flow(to: offset, quote: UInt8(ascii: "'"))
    case .doubleQuoted: return locator.flow(to: offset, quote: UInt8(ascii: "\""))
    case .literal: return locator.literal(to: offset)
    case .folded: return nil
    }
  }

  private init(_ bytes: [UInt8], _ at: Int) {
    self.bytes = bytes
    self.at = at
    while at < bytes.count, bytes[self.at] == UInt8(ascii: "!") {
      skip { $0 > 0x20 }
      skip { $0 <= 0x20 }
    }
  }

  private mutating func skip(while matches: (UInt8) -> Bool) {
    while at < bytes.count, matches(bytes[at]) { at += 1 }
  }

  private mutating func flow(to offset: Int, quote: UInt8?) -> Int? {
    if let quote {
      guard at < bytes.count, bytes[at] == quote else { return nil }
      at += 1
    }
    while passed < offset {
      guard at < bytes.count else { return nil }
      if fold() { continue }
      switch (bytes[at], quote) {
      case (UInt8(ascii: "'"), UInt8(ascii: "'")): pass(source: 2, value: 1)
      case (UInt8(ascii: "\\"), UInt8(ascii: "\"")): escape()
      default: pass(source: 1, value: 1)
      }
    }
    return passed == offset ? at : nil
  }

  private mutating func pass(source: Int, value: Int) {
    at += source
    passed += value
  }

  /// Blanks around line breaks: one break is a blank in the value, more are that many less one.
  private mutating func fold() -> Bool {
    var ahead = at
    var breaks = 0
    while ahead < bytes.count {
      let length = LineBreak.length(in: bytes, at: ahead)
      if length > 0 { breaks += 1 } else if bytes[ahead] != 0x20, bytes[ahead] != 0x09 { break }
      ahead += max(length, 1)
    }
    guard breaks > 0 else { return false }
    pass(source: ahead - at, value: max(1, breaks - 1))
    return true
  }

  private mutating func escape() {
    let lineBreak = LineBreak.length(in: bytes, at: at + 1)
    if lineBreak > 0 {
      at += 1 + lineBreak
      return skip { $0 == 0x20 || $0 == 0x09 }
    }
    guard at + 1 < bytes.count else { return pass(source: 1, value: 1) }
    switch bytes[at + 1] {
    case UInt8(ascii: "x"): hexadecimal(digits: 2)
    case UInt8(ascii: "u"): hexadecimal(digits: 4)
    case UInt8(ascii: "U"): hexadecimal(digits: 8)
    case UInt8(ascii: "N"), UInt8(ascii: "_"): pass(source: 2, value: 2)
    case UInt8(ascii: "L"), UInt8(ascii: "P"): pass(source: 2, value: 3)
    default: pass(source: 2, value: 1)
    }
  }

  private mutating func hexadecimal(digits: Int) {
    let text = String(decoding: bytes[at + 2..<min(at + 2 + digits, bytes.count)], as: UTF8.self)
    let scalar = UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
    pass(source: 2 + digits, value: scalar.map { UTF8.width($0) } ?? 1)
  }

  /// The content of `|` begins on the next line; what its first line is indented by, all lines are.
  private mutating func literal(to offset: Int) -> Int? {
    skip { $0 != 0x0A }
    at += 1
    let first = at
    skip { $0 == 0x20 }
    let indent = at - first
    at = first
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let length = max(0, end - at - indent)
      if offset <= passed + length { return at + indent + offset - passed }
      passed += length + 1
      at = end + 1
    }
    return nil
  }
}
