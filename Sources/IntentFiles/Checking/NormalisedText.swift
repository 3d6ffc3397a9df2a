/// What makes two examples the same one: capitals, blanks and punctuation left aside.
enum NormalisedText {
  static func key(_ text: String) -> String {
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
    // A text of punctuation alone ("?!") is still something that people type.
    return key.isEmpty ? String(text.trimmingBlanks) : String(key).lowercased()
  }

  /// Apostrophes go without a trace: `foto's` and `fotos` are the same word.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2018}" || scalar == "\u{2019}" || scalar == "`"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value <= 0x20 || "!\"#%&()*,-./:;?@[\\]_{}".unicodeScalars.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .format:
      return true
    default: return false
    }
  }
}
