extension JSONValue {
  /// The value as compact JSON text in UTF-8, on one line.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(128)
    encode(into: &out)
    return out
  }

  /// The value as compact JSON text, on one line.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends the value as compact JSON to `out`. Members keep their order; a number that is not finite
  /// (JSON has none) becomes null.
  public func encode(into out: inout [UInt8]) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): out.append(contentsOf: String(number).utf8)
    case .double(let number):
      if !number.isFinite {
        out.append(contentsOf: "null".utf8)
      } else if number == number.rounded(), abs(number) < 1e15 {
        out.append(contentsOf: String(Int(number)).utf8)
      } else {
        out.append(contentsOf: String(number).utf8)
      }
    case .string(let text): Self.encode(string: text, into: &out)
    case .array(let elements):
      out.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        element.encode(into: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.encode(string: member.name, into: &out)
        out.append(UInt8(ascii: ":"))
        member.value.encode(into: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// Appends `text` as a JSON string. Control characters are escaped, DEL and the C1 block too: a JSON line
  /// may end up on somebody's terminal.
  public static func encode(string text: String, into out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append(contentsOf: "\\\"".utf8)
      case "\\": out.append(contentsOf: "\\\\".utf8)
      case "\n": out.append(contentsOf: "\\n".utf8)
      case "\r": out.append(contentsOf: "\\r".utf8)
      case "\t": out.append(contentsOf: "\\t".utf8)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        out.append(contentsOf: "\\u".utf8)
        out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - hex.utf8.count))
        out.append(contentsOf: hex.utf8)
      default: out.append(contentsOf: scalar.utf8)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
