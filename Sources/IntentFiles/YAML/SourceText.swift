/// The text of one file, with the way from bytes to lines and columns.
struct SourceText {
  let path: String
  /// Without a byte order mark.
  let bytes: [UInt8]
  /// The byte at which each line begins; YAML 1.1's line breaks count, so that places agree with the
  /// parser's.
  private let lineStarts: [Int]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    lineStarts = Self.lineStarts(self.bytes)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lineCount: Int { lineStarts.count }
  var start: Place { Place(file: path, line: 1, column: 1) }

  /// The bytes of a line counted from 1, its break included.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    return lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
  }

  func place(line: Int, column: Int) -> Place { Place(file: path, line: line, column: column) }

  /// The line and column of a byte; bytes before it on its line must be valid UTF-8.
  func place(ofByte offset: Int) -> Place {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[lineStarts[low]..<max(lineStarts[low], min(offset, bytes.count))]
    return place(line: low + 1, column: before.count { !isContinuation($0) } + 1)
  }

  /// The byte at a line and column, as a mark of the parser names them.
  func offset(line number: Int, column: Int) -> Int {
    var left = column - 1
    let line = line(number)
    for at in line where !isContinuation(bytes[at]) {
      if left == 0 { return at }
      left -= 1
    }
    return line.upperBound
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var at = 0
    while at < bytes.count {
      let length = LineBreak.length(in: bytes, at: at)
      at += max(length, 1)
      if length > 0 { starts.append(at) }
    }
    return starts
  }
}

/// The line breaks of YAML 1.1: LF, CR LF, CR, NEL, and Unicode's line and paragraph separators.
enum LineBreak {
  /// How many bytes the break at `at` takes; 0 when there is none.
  static func length(in bytes: [UInt8], at: Int) -> Int {
    guard at < bytes.count else { return 0 }
    func byte(_ distance: Int) -> UInt8? { at + distance < bytes.count ? bytes[at + distance] : nil }
    switch bytes[at] {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
