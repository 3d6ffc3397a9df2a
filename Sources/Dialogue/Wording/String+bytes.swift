// What is asked of every message, byte by byte where it can be: going by characters takes many times as long.
extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return "" }
    // What begins and ends with a visible ASCII character has none.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// How many pieces there are between white space.
  var pieces: Int {
    var count = 0
    var isInside = false
    for byte in utf8 {
      if byte >= 0x80 { return split(whereSeparator: \.isWhitespace).count }
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace && !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
