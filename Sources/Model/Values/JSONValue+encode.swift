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
    case .double(let number): Self.encode(number: number, into: &out)
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

  /// Appends a number, a whole one without a point; null when it is not finite.
  static func encode(number: Double, into out: inout [UInt8]) {
    if !number.isFinite {
      out.append(contentsOf: "null".utf8)
    } else if number == number.rounded(), abs(number) < 1e15 {
      out.append(contentsOf: String(Int(number)).utf8)
    } else {
      out.append(contentsOf: String(number).utf8)
    }
  }

  /// Appends `text` as a JSON string. Control characters are escaped, DEL and the C1 block too: a JSON line
  /// may end up on somebody's terminal.
  public static func encode(string text: String, into out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    // Most of a text stands for itself, and goes over in one piece up to what does not.
    text.withUTF8 { bytes in
      var written = 0
      for index in bytes.indices where !isPlain(bytes[index]) {
        guard let escape = escape(bytes, index) else { continue }
        out.append(contentsOf: bytes[written..<index])
        out.append(contentsOf: escape.text.utf8)
        written = index + escape.length
      }
      out.append(contentsOf: bytes[written...])
    }
    out.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself wherever it stands; nearly all do.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F && byte != 0xC2
      && byte != 0xE2
  }

  /// What to write for the scalar that begins at `index`, and how many bytes it has; nil where it stands for itself.
  @inline(__always)
  private static func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (text: String, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case 0...0x1F, 0x7F: (hexadecimal(UInt32(bytes[index])), 1)
    // U+0080 to U+009F, and the separators of lines and of paragraphs, U+2028 and U+2029.
    case 0xC2 where bytes[index + 1] < 0xA0: (hexadecimal(UInt32(bytes[index + 1])), 2)
    case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
      (hexadecimal(0x2000 + UInt32(bytes[index + 2]) - 0x80), 3)
    default: nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
