extension JSONValue {
  /// Why a text is no JSON: what is wrong and the byte where it was noticed, counted from 0.
  public struct ParseError: Error, Sendable, Equatable, CustomStringConvertible {
    public let reason: String
    public let offset: Int

    public var description: String { "\(reason) at byte \(offset + 1)" }
  }

  /// Reads one JSON value, strictly as RFC 8259: no trailing comma, no comment, nothing after the value.
  ///
  /// `bytes` must be valid UTF-8. A lone surrogate, a nesting deeper than 64 and a repeated member are errors:
  /// systems disagree about what they mean.
  public init(parsing bytes: [UInt8]) throws(ParseError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }

  /// Reads one JSON value from text.
  public init(parsing text: String) throws(ParseError) { try self.init(parsing: Array(text.utf8)) }
}

/// A recursive descent parser over the bytes of one JSON text.
private struct JSONParser {
  private static let deepest = 64
  private static let fewMembers = 16
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONValue.ParseError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard at == bytes.count else { throw fault("unexpected text after the value") }
    return value
  }

  private func fault(_ reason: String) -> JSONValue.ParseError { .init(reason: reason, offset: at) }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONValue.ParseError) -> JSONValue {
    guard depth < Self.deepest else { throw fault("nested deeper than \(Self.deepest) levels") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte): return try number()
    case .some: throw fault("expected a value")
    case nil: throw fault("the text ends too early")
    }
  }

  private mutating func object(depth: Int) throws(JSONValue.ParseError) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    // The names so far, once there are too many to compare one by one.
    var names: Set<String> = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("expected a member's name in quotes") }
      let name = try string()
      if members.count == Self.fewMembers { names = Set(members.map(\.name)) }
      let isNew =
        members.count < Self.fewMembers ? !members.contains { $0.name == name } : names.insert(name).inserted
      guard isNew else { throw fault("a member stands there twice") }
      skipSpace()
      guard take(":") else { throw fault("expected ':'") }
      members.append(.init(name, try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault("expected ',' or '}'") }
    }
  }

  private mutating func array(depth: Int) throws(JSONValue.ParseError) -> JSONValue {
    at += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw fault("expected ',' or ']'") }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.ParseError)
    -> JSONValue
  {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count,
      (0..<count).allSatisfy({ bytes[at + $0] == word.utf8Start[$0] })
    else { throw fault("expected a value") }
    at += count
    return value
  }

  private func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

  private mutating func digits() throws(JSONValue.ParseError) {
    guard isDigit(next) else { throw fault("expected a digit") }
    while isDigit(next) { at += 1 }
  }

  private mutating func number() throws(JSONValue.ParseError) -> JSONValue {
    let start = at
    var whole = true
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") {
      whole = false
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      whole = false
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if whole, let number = Int(text) { return .int(number) }
    guard let number = Double(text), number.isFinite else { throw fault("a number is out of range") }
    return .double(number)
  }

  private mutating func string() throws(JSONValue.ParseError) -> String {
    at += 1
    var run = at
    var out: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        // Most strings hold no escape.
        if out.isEmpty { return String(decoding: bytes[run..<at - 1], as: UTF8.self) }
        out.append(contentsOf: bytes[run..<at - 1])
        return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"):
        out.append(contentsOf: bytes[run..<at])
        at += 1
        try escape(into: &out)
        run = at
      case 0..<0x20: throw fault("a control character in a string must be escaped")
      default: at += 1
      }
    }
    throw fault("the text ends in the middle of a string")
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONValue.ParseError) {
    guard let byte = next else { throw fault("the text ends in the middle of a string") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): out.append(contentsOf: String(try unicodeEscape()).utf8)
    default:
      at -= 1
      throw fault("an unknown escape")
    }
  }

  /// The scalar of a `\uXXXX`, or of a surrogate pair of them; `at` stands behind the `u`.
  private mutating func unicodeEscape() throws(JSONValue.ParseError) -> Character {
    let first = try fourHexDigits()
    var value = first
    if (0xD800..<0xDC00).contains(first) {
      guard take("\\"), take("u") else { throw fault("half a surrogate pair") }
      let second = try fourHexDigits()
      guard (0xDC00..<0xE000).contains(second) else { throw fault("half a surrogate pair") }
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault("half a surrogate pair") }
    return Character(scalar)
  }

  private mutating func fourHexDigits() throws(JSONValue.ParseError) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
      bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
    else { throw fault("expected four hexadecimal digits") }
    at += 4
    return value
  }
}
