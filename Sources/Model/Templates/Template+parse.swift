extension Template {
  /// Reads a template; a backslash takes the meaning off the character behind it.
  public init(parsing text: String) throws(ParseError) {
    var parser = TemplateParser(text)
    self = try parser.template()
  }
}

/// A recursive descent parser over the bytes of one template.
private struct TemplateParser {
  private static let deepest = 32
  private let bytes: [UInt8]
  private var at = 0
  private var references: [Template.Reference] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func template() throws(Template.ParseError) -> Template {
    let nodes = try run(depth: 0)
    if let byte = next {
      throw isSeparator(byte) ? fault(.straySeparator(character(byte))) : fault(.unopened(character(byte)))
    }
    guard !isBlank(nodes) else { throw fault(.empty, at: 0) }
    return Template(nodes: nodes, references: references)
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") || byte == UInt8(ascii: ";") }

  private func fault(_ reason: Template.ParseError.Reason, at offset: Int? = nil) -> Template.ParseError {
    .init(reason: reason, offset: offset ?? at)
  }

  /// Nodes up to a separator, a closing bracket or the end, which are left standing.
  private mutating func run(depth: Int) throws(Template.ParseError) -> Template.Run {
    var nodes: Template.Run = []
    var literal: [UInt8] = []
    func flush() {
      guard !literal.isEmpty else { return }
      nodes.append(.text(String(decoding: literal, as: UTF8.self)))
      literal = []
    }
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\\"):
        guard at + 1 < bytes.count else { throw fault(.danglingEscape) }
        literal.append(bytes[at + 1])
        at += 2
      case UInt8(ascii: "("), UInt8(ascii: "["):
        flush()
        nodes.append(try group(depth: depth + 1))
      case UInt8(ascii: "<"), UInt8(ascii: "{"):
        flush()
        nodes.append(try reference())
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "}"), UInt8(ascii: "|"),
        UInt8(ascii: ";"):
        flush()
        return nodes
      default:
        literal.append(byte)
        at += 1
      }
    }
    flush()
    return nodes
  }

  private mutating func group(depth: Int) throws(Template.ParseError) -> Template.Node {
    guard depth <= Self.deepest else { throw fault(.tooDeep(limit: Self.deepest)) }
    let start = at
    let isOptional = bytes[start] == UInt8(ascii: "[")
    let close = isOptional ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var separator: UInt8?
    var runs: [Template.Run] = []
    repeat {
      at += 1
      let begin = at
      let nodes = try run(depth: depth)
      guard let byte = next else { throw fault(.unclosed(character(bytes[start])), at: start) }
      guard byte == close || isSeparator(byte) else { throw fault(.unopened(character(byte))) }
      guard !isBlank(nodes) else { throw fault(.emptyAlternative, at: begin) }
      runs.append(nodes)
      guard byte != close else { break }
      if isOptional, byte == UInt8(ascii: ";") { throw fault(.straySeparator(";")) }
      guard separator ?? byte == byte else { throw fault(.mixedSeparators) }
      separator = byte
    } while true
    at += 1
    if isOptional { return .optional(runs) }
    return separator == UInt8(ascii: ";") ? .permutation(runs) : .alternatives(runs)
  }

  /// `<rule>`, `{list}` or `{list:slot}`; `at` stands on the bracket.
  private mutating func reference() throws(Template.ParseError) -> Template.Node {
    let start = at
    let isRule = bytes[start] == UInt8(ascii: "<")
    guard let end = bytes[start...].firstIndex(of: isRule ? UInt8(ascii: ">") : UInt8(ascii: "}")) else {
      throw fault(.unclosed(character(bytes[start])))
    }
    let colon = isRule ? nil : bytes[start..<end].firstIndex(of: UInt8(ascii: ":"))
    let name = try name(in: start + 1..<(colon ?? end))
    let slot: String? = if let colon { try self.name(in: colon + 1..<end) } else { nil }
    references.append(.init(kind: isRule ? .rule : .list, name: name, slot: slot, offset: start + 1))
    at = end + 1
    return isRule ? .rule(name) : .list(name, slot: slot ?? name)
  }

  private func name(in range: Range<Int>) throws(Template.ParseError) -> String {
    let name = String(decoding: bytes[range], as: UTF8.self)
    let isName = name.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_-.".unicodeScalars.contains(scalar)
    }
    guard isName, !name.isEmpty else { throw fault(.badName(name), at: range.lowerBound) }
    return name
  }

  private func isBlank(_ nodes: Template.Run) -> Bool {
    nodes.allSatisfy { node in
      guard case .text(let text) = node else { return false }
      return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
  }
}
