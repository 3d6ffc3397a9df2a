/// How single scalars are folded: case, accents, what joins and what separates.
enum Folding {
  enum Action: Equatable {
    case skip
    case separate
    case append(Token.Kind)
  }

  static func action(for scalar: Unicode.Scalar) -> Action {
    let value = scalar.value
    if value < 0x80 { return ascii[Int(value)] }
    switch value {
    case 0xC0...0x17F where value != 0xD7 && value != 0xF7: return .append(.word)
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
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      bytes.append(value >= 0x41 && value <= 0x5A ? UInt8(value) | 0x20 : UInt8(value))
    } else if value >= 0xC0, value <= 0x17F {
      bytes.append(contentsOf: latin[Int(value) - 0xC0])
    } else {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static let ascii: [Action] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .append(.word)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .append(.digits)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .skip
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "$"): .append(.symbol)
    default: .separate
    }
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
