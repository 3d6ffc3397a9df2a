/// A key that stands twice in one mapping; the parser tells its name and where it stands first.
struct RepeatedKey {
  /// So many repeated keys are reported in one file; behind them its author has other worries.
  static let mostPerFile = 50

  let name: String
  let line: Int
  let column: Int

  /// Whether a key was set aside by ``reportAndSetAside(in:round:_:)`` and means nothing any more.
  static func isSetAside(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first else { return false }
    return (0xE000...0xE0FF).contains(first.value)
  }

  /// Reports the key where it stands for the second time, and returns the text with that one under a name
  /// nobody uses, of the same width. Nil when the second cannot be found, as in `{a: 1, a: 2}`: then the
  /// first is reported.
  func reportAndSetAside(in source: SourceText, round: Int, _ log: FaultLog) -> SourceText? {
    guard let range = second(in: source) else {
      log.report(.repeatedKey(name, firstLine: nil), at: source.place(line: line, column: column))
      return nil
    }
    log.report(.repeatedKey(name, firstLine: line), at: source.place(ofByte: range.lowerBound))
    var substitute = ""
    for index in name.unicodeScalars.indices {
      let value = 0xE000 + (index == name.unicodeScalars.startIndex ? UInt32(round) : 0)
      substitute.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
    }
    var bytes = source.bytes
    bytes.replaceSubrange(range, with: substitute.utf8)
    return SourceText(path: source.path, bytes: bytes)
  }

  /// The bytes of the key's second occurrence: at the same column on a later line, before anything to the
  /// left of it.
  private func second(in source: SourceText) -> Range<Int>? {
    guard line < source.lineCount else { return nil }
    for number in line + 1...source.lineCount {
      let content = source.bytes[source.line(number)]
      guard let begin = content.firstIndex(where: { $0 != 0x20 }) else { continue }
      let byte = content[begin]
      if byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "#") { continue }
      let indent = begin - content.startIndex
      if indent < column - 1 { return nil }
      if indent == column - 1, let range = key(content[begin...]) { return range }
    }
    return nil
  }

  /// The bytes of the name when the line begins with it as a key, quoted or not.
  private func key(_ line: ArraySlice<UInt8>) -> Range<Int>? {
    var rest = line
    let quote = rest.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
    if quote != nil { rest.removeFirst() }
    guard rest.starts(with: name.utf8) else { return nil }
    let range = rest.startIndex..<rest.startIndex + name.utf8.count
    rest.removeFirst(name.utf8.count)
    if let quote {
      guard rest.first == quote else { return nil }
      rest.removeFirst()
    }
    rest = rest.drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: ":"), rest.dropFirst().first ?? 0x20 <= 0x20 else { return nil }
    return range
  }
}
