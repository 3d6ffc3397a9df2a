/// What makes two examples the same one: capitals, blanks and punctuation left aside.
enum NormalisedText {
  static func key(_ text: String) -> String {
    let key = text.utf8.allSatisfy { $0 < 0x80 } ? asciiKey(text) : unicodeKey(text)
    // A text of punctuation alone ("?!") is still something that people type.
    return key.isEmpty ? String(text.trimmingBlanks) : key
  }

  /// The same as ``unicodeKey(_:)`` in one pass over bytes; nearly all examples go here.
  private static func asciiKey(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isPending = false
    for byte in text.utf8 {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      if !isCapital, !isSmall {
        let scalar = Unicode.Scalar(byte)
        if isJoiner(scalar) { continue }
        if isSeparator(scalar) {
          isPending = true
          continue
        }
      }
      if isPending, !key.isEmpty { key.append(0x20) }
      isPending = false
      key.append(isCapital ? byte | 0x20 : byte)
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func unicodeKey(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
      if isJoiner(scalar) { continue }
      if isSeparator(scalar) {
        isPending = true
        continue
      }
      if isPending, !key.isEmpty { key.append(" ") }
      isPending = false
      key.append(scalar)
    }
    return String(key).lowercased()
  }

  /// Apostrophes go without a trace: `foto's` and `fotos` are the same word.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2018}" || scalar == "\u{2019}" || scalar == "`"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "\0"..." ", "!"..."#", "%"..."&", "("..."*", ","..."/", ":"...";", "?"..."@", "["..."]", "_", "{",
        "}":
        return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .format:
      return true
    default: return false
    }
  }
}
