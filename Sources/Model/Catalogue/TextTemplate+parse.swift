extension TextTemplate {
  /// Reads a text; braces have no escape, since no text for citizens needs them.
  public init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var references: [Reference] = []
    var at = 0
    while at < bytes.count {
      let stop = bytes[at...].firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") } ?? bytes.count
      if stop > at { parts.append(.text(String(decoding: bytes[at..<stop], as: UTF8.self))) }
      guard stop < bytes.count else { break }
      guard bytes[stop] == UInt8(ascii: "{") else { throw ParseError(reason: .strayBrace, offset: stop) }
      let inside = try Self.inside(bytes, openedAt: stop)
      let part = try Self.part(bytes, inside)
      if case .placeholder(let name) = part {
        references.append(.init(name: name, offset: inside.lowerBound))
      }
      parts.append(part)
      at = inside.upperBound + 1
    }
    self.init(parts: parts, references: references)
  }

  /// What stands between the brace at `start` and its closing brace.
  private static func inside(_ bytes: [UInt8], openedAt start: Int) throws(ParseError) -> Range<Int> {
    for at in bytes.indices.dropFirst(start + 1) {
      if bytes[at] == UInt8(ascii: "}") { return start + 1..<at }
      if bytes[at] == UInt8(ascii: "{") { throw ParseError(reason: .nestedBrace, offset: at) }
    }
    throw ParseError(reason: .unclosedBrace, offset: start)
  }

  private static func part(_ bytes: [UInt8], _ range: Range<Int>) throws(ParseError) -> Part {
    let slashes = range.filter { bytes[$0] == UInt8(ascii: "/") }
    if let slash = slashes.first {
      guard slashes.count == 1 else { throw ParseError(reason: .slashes(slashes.count), offset: slashes[1]) }
      guard range.count > 1 else { throw ParseError(reason: .emptyBraces, offset: range.lowerBound) }
      return .choice(
        informal: String(decoding: bytes[range.lowerBound..<slash], as: UTF8.self),
        formal: String(decoding: bytes[slash + 1..<range.upperBound], as: UTF8.self))
    }
    guard !range.isEmpty else { throw ParseError(reason: .emptyBraces, offset: range.lowerBound) }
    let name = String(decoding: bytes[range], as: UTF8.self)
    let isName = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
    }
    guard isName else { throw ParseError(reason: .badName(name), offset: range.lowerBound) }
    return .placeholder(name)
  }
}
