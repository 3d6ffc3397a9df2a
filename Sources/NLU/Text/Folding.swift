/// How single scalars are folded: case, accents, what joins and what separates.
enum Folding {
  enum Action: Equatable {
    case skip
    case separate
    case append(Token.Kind)
  }

  @inline(__always)
  static func action(for scalar: Unicode.Scalar) -> Action {
    scalar.isASCII ? action(forASCII: scalar) : action(beyondASCII: scalar)
  }

  @inline(__always)
  private static func action(forASCII scalar: Unicode.Scalar) -> Action {
    switch scalar {
    case "a"..."z", "A"..."Z": .append(.word)
    case "0"..."9": .append(.digits)
    case "'", "`": .skip
    case "?", "!", "$": .append(.symbol)
    default: .separate
    }
  }

  private static func action(beyondASCII scalar: Unicode.Scalar) -> Action {
    switch scalar.value {
    case 0xC0...0x17F where scalar.value != 0xD7 && scalar.value != 0xF7: return .append(.word)
    // Combining accents, joiners and variation selectors: nothing of their own.
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xAD:
      return .skip
    // Apostrophes of every make.
    case 0x2018, 0x2019, 0x201B, 0x2B9, 0x2BC, 0xB4: return .skip
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x206F: return .separate
    case 0x20AC: return .append(.symbol)
    // Arrows, signs and pictures; modifiers of skin colour belong to the picture before them.
    case 0x1F3FB...0x1F3FF: return .skip
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: return .append(.symbol)
    default: break
    }
    let properties = scalar.properties
    if properties.isAlphabetic { return .append(.word) }
    return properties.numericType == nil ? .separate : .append(.digits)
  }

  /// Whether a sentence, or a part of one that can say something of its own, ends here.
  static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", ",", "\n", "…": true
    default: false
    }
  }

  /// Appends the folded scalar in UTF-8: é → e, ß → ss, Ж → ж.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    } else {
      append(beyondASCII: scalar, to: &bytes)
    }
  }

  private static func append(beyondASCII scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value >= 0xC0, value <= 0x17F {
      bytes.append(contentsOf: latin[Int(value) - 0xC0])
    } else {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Where the letters of ASCII end that stand from `index` on.
  @inline(__always)
  static func endOfLetters(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
    return end
  }

  /// Appends letters of ASCII as small ones.
  @inline(__always)
  static func append(letters: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: letters)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count { bytes[index] |= 0x20 }
    }
  }

  /// The scalar that begins at `index` of valid UTF-8, and how many bytes it has.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    var iterator = UnsafeBufferPointer(rebasing: bytes[index...]).makeIterator()
    var decoder = Unicode.UTF8.ForwardParser()
    guard case .valid(let encoded) = decoder.parseScalar(from: &iterator) else { return ("\u{FFFD}", 1) }
    return (Unicode.UTF8.decode(encoded), encoded.count)
  }

  /// Base letters of U+00C0 to U+017F (Latin-1 letters and Latin Extended-A), in the order of the code charts.
  private static let latin: [[UInt8]] = {
    let letters = """
      a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
      a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y \
      a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
      i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe \
      r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
      """
    return letters.split(separator: " ").map { Array($0.utf8) }
  }()
}
