/// Makes a citizen's words harmless in a chat room: they must show as they are, and call nobody, link
/// nowhere.
enum ChatText {
  /// Longer texts are cut: an official reads at a glance, and the whole stands in the case.
  static let longest = 500

  /// On one line, without control and direction characters, cut, and with an invisible space wherever a chat
  /// program would see a mention, a link, a channel or an emoji.
  static func defanged(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    let scalars = Array(shortened(tidied(text)).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      out.append(scalar)
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if breaks(after: scalar, previous: previous, next: next) { out.append(invisibleSpace) }
    }
    return String(out)
  }

  /// `text` as it is when it has the shape of a phone number or an address, so that it can be copied; else
  /// defanged.
  static func contact(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isPhone = bytes.count <= 32 && bytes.allSatisfy { isDigit($0) || "+ -".utf8.contains($0) }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isMail =
      bytes.count <= 254 && parts.count == 2
      && parts.allSatisfy { part in
        guard let first = part.utf8.first, let last = part.utf8.last else { return false }
        return isLetterOrDigit(first) && isLetterOrDigit(last)
          && part.utf8.allSatisfy { isLetterOrDigit($0) || "._+-".utf8.contains($0) }
      }
    return isPhone || isMail ? text : defanged(text)
  }

  /// The text with the characters that Mattermost reads as markup escaped.
  static func mattermost(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\\", "`", "*", "_", "~", "{", "}", "[", "]", "(", ")", "#", "!", "|":
        out += "\\"
        out.unicodeScalars.append(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text for Slack, which has three escapes and no backslash: what would format is kept from its
  /// neighbours.
  static func slack(_ text: String) -> String {
    var out = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      // Inside a word, as in an e-mail address, these format nothing.
      case "*" where isInWord(index, of: scalars), "_" where isInWord(index, of: scalars),
        "~" where isInWord(index, of: scalars):
        out.unicodeScalars.append(scalar)
      case "*", "_", "~", "`":
        out.unicodeScalars.append(invisibleSpace)
        out.unicodeScalars.append(scalar)
        out.unicodeScalars.append(invisibleSpace)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text for HTML, between tags or in a quoted attribute.
  static func html(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let invisibleSpace: Unicode.Scalar = "\u{200B}"

  /// One space for every run of white space; nothing for what cannot be seen but changes what is seen.
  private static func tidied(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = out.last, last != " " { out.append(" ") }
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: continue
      // The zero-width joiner holds families of emoji together.
      case .format where scalar != "\u{200D}": continue
      default: out.append(scalar)
      }
    }
    if out.last == " " { out.removeLast() }
    return String(out)
  }

  private static func shortened(_ text: String) -> String {
    // One character can carry any number of accents, so the parts have a limit of their own.
    let text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest * 4)))
    return text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }

  private static func breaks(after scalar: Unicode.Scalar, previous: Unicode.Scalar?, next: Unicode.Scalar?)
    -> Bool
  {
    guard let next, next != " " else { return false }
    switch scalar {
    case "@", "#", "~": return true
    // "http://", ":smile:"; not the time 14:00.
    case ":": return next.properties.numericType == nil
    // "evil.example"; not 1.500.
    case ".": return previous?.properties.isAlphabetic == true && next.properties.isAlphabetic
    default: return false
    }
  }

  private static func isInWord(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return [scalars[index - 1], scalars[index + 1]].allSatisfy { scalar in
      scalar.isASCII && isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
