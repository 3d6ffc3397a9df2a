internal import Foundation

/// Makes short JSON shorter: what every record has in common is written as a place in a fixed text.
///
/// A record is too short to compress by itself, and answers and trackers are mostly the same names and sentences.
/// The format is that of LZ4 blocks (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md) behind one byte of
/// version and the length of the content; matches may reach back into `SqueezeText.first`. Ends where its content
/// ends: what follows does not count.
enum Squeeze {
  /// The version of the records that are written now. A new text, or another format, takes a new number.
  private static let version: UInt8 = 1
  private static let shortestMatch = 4
  private static let farthest = 65_535
  private static let text = Array(SqueezeText.first.utf8)
  /// Where in the text each hash of four bytes stands last, plus one; 0 for nowhere.
  private static let textPlaces: [Int32] = {
    var places = [Int32](repeating: 0, count: 1 << hashBits)
    for at in 0...(text.count - shortestMatch) { places[hash(text, at)] = Int32(at + 1) }
    return places
  }()
  private static let hashBits = 12

  /// `content` in fewer bytes.
  static func squeeze(_ content: Data) -> Data {
    let bytes = text + content
    var places = textPlaces
    var out = [version]
    out.reserveCapacity(content.count + 16)
    append(length: content.count, to: &out)
    var at = text.count
    var literals = at
    while at + shortestMatch <= bytes.count {
      let slot = hash(bytes, at)
      let candidate = Int(places[slot]) - 1
      places[slot] = Int32(at + 1)
      var length = 0
      if candidate >= 0, at - candidate <= farthest {
        while at + length < bytes.count, bytes[candidate + length] == bytes[at + length] { length += 1 }
      }
      guard length >= shortestMatch else {
        at += 1
        continue
      }
      append(bytes[literals..<at], match: length, back: at - candidate, to: &out)
      at += length
      literals = at
    }
    append(bytes[literals...], match: nil, back: 0, to: &out)
    return Data(out)
  }

  /// The content of what `squeeze` made; nil when it makes no sense.
  static func expand(_ squeezed: Data) -> Data? {
    var reader = SqueezeReader(squeezed)
    guard reader.byte() == version, let count = reader.length(), count <= longest else { return nil }
    var bytes = text
    let end = text.count + count
    bytes.reserveCapacity(end)
    while true {
      guard let token = reader.byte(), let literals = reader.length(from: token >> 4),
        let run = reader.take(literals), bytes.count + run.count <= end
      else { return nil }
      bytes += run
      guard bytes.count < end else { return Data(bytes[text.count...]) }
      guard let low = reader.byte(), let high = reader.byte(), let more = reader.length(from: token & 15)
      else { return nil }
      let back = Int(low) | Int(high) << 8
      guard back > 0, back <= bytes.count, bytes.count + more + shortestMatch <= end else { return nil }
      // The match may reach into itself, so it is copied byte by byte.
      for _ in 0..<more + shortestMatch { bytes.append(bytes[bytes.count - back]) }
      guard bytes.count < end else { return Data(bytes[text.count...]) }
    }
  }

  /// More than any record holds; keeps a damaged length from taking all memory.
  private static let longest = 1 << 28

  private static func hash(_ bytes: [UInt8], _ at: Int) -> Int {
    let four =
      UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3])
      << 24
    return Int((four &* 2_654_435_761) >> (32 - UInt32(hashBits)))
  }

  /// Appends one sequence: literals, then a match of `match` bytes that stand `back` bytes earlier.
  private static func append(_ literals: ArraySlice<UInt8>, match: Int?, back: Int, to out: inout [UInt8]) {
    let rest = match.map { $0 - shortestMatch } ?? 0
    out.append(UInt8(min(literals.count, 15)) << 4 | UInt8(min(rest, 15)))
    appendRest(of: literals.count, to: &out)
    out.append(contentsOf: literals)
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

  private static func append(length: Int, to out: inout [UInt8]) {
    var rest = length
    while rest >= 128 {
      out.append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    out.append(UInt8(rest))
  }
}

/// Reads the parts of a squeezed record; nil past the end.
private struct SqueezeReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ data: Data) { bytes = Array(data) }

  mutating func byte() -> UInt8? {
    guard at < bytes.count else { return nil }
    at += 1
    return bytes[at - 1]
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard bytes.count - at >= count else { return nil }
    at += count
    return bytes[at - count..<at]
  }

  /// A length in groups of seven bits, the least significant first.
  mutating func length() -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard let next = byte() else { return nil }
      value |= Int(next & 127) << shift
      if next < 128 { return value }
    }
    return nil
  }

  /// A length that begins in four bits of a token.
  mutating func length(from token: UInt8) -> Int? {
    var value = Int(token)
    guard value == 15 else { return value }
    while let next = byte() {
      value += Int(next)
      if next < 255 { return value }
    }
    return nil
  }
}
