/// Makes short JSON shorter: what every record has in common is written as a place in a fixed text.
///
/// A record is too short to compress by itself, and answers and trackers are mostly the same names and sentences.
/// The format is that of LZ4 blocks (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md) behind one byte of
/// version and the length of the content; matches may reach back into the text of that version. Ends where its content
/// ends: what follows does not count.
enum Squeeze {
  /// The version of the records that are written now. A new text, or another format, takes a new number.
  private static let version: UInt8 = 2
  static let shortestMatch = 4
  private static let farthest = 65_535

  /// The text that records of a version point into.
  private static func text(of version: UInt8) -> SqueezeText? {
    switch version {
    case 1: .first
    case 2: .second
    default: nil
    }
  }

  /// `content` in fewer bytes.
  static func squeeze(_ content: [UInt8]) -> [UInt8] {
    let text = SqueezeText.second
    var out = [version]
    out.reserveCapacity(content.count / 2 + 32)
    out.append(groups: UInt64(content.count))
    content.withUnsafeBytes { content in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << SqueezeText.ownBits) { places in
        places.initialize(repeating: -1)
        write(content, text, places, to: &out)
      }
    }
    return out
  }

  /// Writes `content` as sequences. `places` is where each hash of four bytes stood last in it, -1 for nowhere.
  private static func write(
    _ content: UnsafeRawBufferPointer, _ text: SqueezeText, _ places: UnsafeMutableBufferPointer<Int32>,
    to out: inout [UInt8]
  ) {
    var at = 0
    var literals = 0
    while at + shortestMatch <= content.count {
      let four = content.loadUnaligned(fromByteOffset: at, as: UInt32.self)
      let slot = SqueezeText.slot(four, bits: SqueezeText.ownBits)
      let earlier = Int(places[slot])
      places[slot] = Int32(at)
      var (length, back) = (0, 0)
      if earlier >= 0, at - earlier <= farthest {
        (length, back) = (common(content, at, content, earlier), at - earlier)
      }
      let (inText, place) = text.longestMatch(content, at)
      if inText > length, text.count + at - place <= farthest {
        (length, back) = (inText, text.count + at - place)
      }
      guard length >= shortestMatch else {
        at += 1
        continue
      }
      append(content[literals..<at], match: length, back: back, to: &out)
      at += length
      literals = at
    }
    append(content[literals...], match: nil, back: 0, to: &out)
  }

  /// How many bytes from `start` on are those that stand in `source` from `place` on.
  @inline(__always)
  static func common(
    _ content: UnsafeRawBufferPointer, _ start: Int, _ source: UnsafeRawBufferPointer, _ place: Int
  ) -> Int {
    let most = min(content.count - start, source.count - place)
    var length = 0
    while length + 8 <= most {
      let difference =
        content.loadUnaligned(fromByteOffset: start + length, as: UInt64.self)
        ^ source.loadUnaligned(fromByteOffset: place + length, as: UInt64.self)
      if difference != 0 { return length + UInt64(littleEndian: difference).trailingZeroBitCount / 8 }
      length += 8
    }
    while length < most, content[start + length] == source[place + length] { length += 1 }
    return length
  }

  /// The content of what `squeeze` made, in this version or an earlier one; nil when it makes no sense.
  static func expand(_ squeezed: [UInt8]) -> [UInt8]? {
    var reader = SqueezeReader(squeezed)
    guard let text = reader.byte().flatMap(text)?.bytes, let length = reader.number(), length <= longest
    else { return nil }
    let count = Int(length)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while true {
      guard let token = reader.byte(), let literals = reader.length(from: token >> 4),
        let run = reader.take(literals), bytes.count + run.count <= count
      else { return nil }
      bytes += run
      guard bytes.count < count else { return bytes }
      guard let low = reader.byte(), let high = reader.byte(), let more = reader.length(from: token & 15)
      else { return nil }
      let back = Int(low) | Int(high) << 8
      let length = more + shortestMatch
      guard back > 0, back <= text.count + bytes.count, bytes.count + length <= count else { return nil }
      // A match in the text may go on in the content, and one in the content may reach into itself.
      let inText = max(0, min(length, back - bytes.count))
      let start = text.count + bytes.count - back
      if inText > 0 { bytes += text[start..<start + inText] }
      for _ in inText..<length { bytes.append(bytes[bytes.count - back]) }
      guard bytes.count < count else { return bytes }
    }
  }

  /// More than any record holds; keeps a damaged length from taking all memory.
  private static let longest: UInt64 = 1 << 28

  /// Appends one sequence: literals, then a match of `match` bytes that stand `back` bytes earlier.
  private static func append(
    _ literals: Slice<UnsafeRawBufferPointer>, match: Int?, back: Int, to out: inout [UInt8]
  ) {
    let rest = match.map { $0 - shortestMatch } ?? 0
    out.append(UInt8(min(literals.count, 15)) << 4 | UInt8(min(rest, 15)))
    appendRest(of: literals.count, to: &out)
    out.append(contentsOf: UnsafeRawBufferPointer(rebasing: literals))
    guard match != nil else { return }
    out.append(UInt8(back & 255))
    out.append(UInt8(back >> 8))
    appendRest(of: rest, to: &out)
  }

  /// Appends what of `length` does not fit in its four bits of the token.
  private static func appendRest(of length: Int, to out: inout [UInt8]) {
    guard length >= 15 else { return }
    var rest = length - 15
    while rest >= 255 {
      out.append(255)
      rest -= 255
    }
    out.append(UInt8(rest))
  }
}
