/// How a Dutch word sounds, roughly, so that "kben me baan kweit" meets "ben mijn baan kwijt".
///
/// ij and ei, au and ou, d and t at the end, doubled letters, c and k, z and s, v and f, g and ch, ie and i, a silent n
/// or e at the end fall together. Works byte by byte on the normalised word, without building a string.
enum SoundKey {
  /// Calls `emit` for each byte of the key of the word at `range`.
  @inline(__always)
  static func forEachByte(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ emit: (UInt8) -> Void
  ) {
    var index = range.lowerBound
    var end = range.upperBound
    // "-en" and "-e" at the end sound alike, and so do "-d", "-t" and "-dt".
    if end - index > 4, bytes[end - 1] == UInt8(ascii: "n"), bytes[end - 2] == UInt8(ascii: "e") { end -= 1 }
    if end - index > 3, bytes[end - 1] == UInt8(ascii: "t"), bytes[end - 2] == UInt8(ascii: "d") { end -= 1 }
    var last: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      let next = index + 1 < end ? bytes[index + 1] : 0
      var step = 1
      var out = byte
      switch byte {
      case UInt8(ascii: "i"):
        if next == UInt8(ascii: "j") { (out, step) = (UInt8(ascii: "y"), 2) }
        if next == UInt8(ascii: "e") { step = 2 }
      case UInt8(ascii: "e"):
        if next == UInt8(ascii: "i") || next == UInt8(ascii: "y") { (out, step) = (UInt8(ascii: "y"), 2) }
      case UInt8(ascii: "a"):
        if next == UInt8(ascii: "u") { (out, step) = (UInt8(ascii: "@"), 2) }
      case UInt8(ascii: "o"):
        if next == UInt8(ascii: "u") { (out, step) = (UInt8(ascii: "@"), 2) }
      case UInt8(ascii: "c"):
        if next == UInt8(ascii: "h") { (out, step) = (UInt8(ascii: "g"), 2) } else { out = UInt8(ascii: "k") }
      case UInt8(ascii: "q"): out = UInt8(ascii: "k")
      case UInt8(ascii: "z"): out = UInt8(ascii: "s")
      case UInt8(ascii: "v"): out = UInt8(ascii: "f")
      case UInt8(ascii: "d"): if index + 1 == end { out = UInt8(ascii: "t") }
      case UInt8(ascii: "b"): if index + 1 == end { out = UInt8(ascii: "p") }
      default: break
      }
      if out != last { emit(out) }
      last = out
      index += step
    }
  }
}
