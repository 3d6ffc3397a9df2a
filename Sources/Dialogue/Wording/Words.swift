import Model

/// The words of a message, in small letters, each with its place.
struct Words {
  struct Word {
    let text: String
    /// In Unicode scalars of the message.
    let range: Range<Int>
    /// Whether a comma, full stop or other sign stands right behind it.
    let endsPhrase: Bool
  }

  private let scalars: [Unicode.Scalar]
  let all: [Word]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var at = 0
    while at < scalars.count {
      guard Self.isInside(scalars, at) else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count, Self.isInside(scalars, at) { at += 1 }
      let word = String(of: scalars[start..<at]).lowercased()
      words.append(
        Word(text: word, range: start..<at, endsPhrase: at < scalars.count && Self.isSign(scalars[at])))
    }
    all = words
  }

  /// Letters and digits; and a dot, dash, at sign or apostrophe between two of them: "i.p.v", "anna@example.nl".
  private static func isInside(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].isLetterOrDigit }
    if isLetter(at) { return true }
    switch scalars[at] {
    case ".", "-", "@", "'", "’", "_", "/": return isLetter(at - 1) && isLetter(at + 1)
    default: return false
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ".", "!", "?", ":": true
    default: false
    }
  }

  var count: Int { all.count }

  /// The places, in words, where one of the phrases stands; longer phrases first at one place.
  func ranges(of phrases: Phrases) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < all.count {
      if let count = phrases.length(at: at, in: all) {
        found.append(at..<at + count)
        at += count
      } else {
        at += 1
      }
    }
    return found
  }

  func contains(_ phrases: Phrases) -> Bool {
    all.indices.contains { phrases.length(at: $0, in: all) != nil }
  }

  func begins(with phrases: Phrases) -> Bool { phrases.length(at: 0, in: all) != nil }

  /// Whether the message is nothing but one of the phrases.
  func isOnly(_ phrases: Phrases) -> Bool { !all.isEmpty && phrases.length(at: 0, in: all) == all.count }

  /// These words as they were written, with what stands between them.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.upperBound <= all.count else { return "" }
    return String(
      of: scalars[all[range.lowerBound].range.lowerBound..<all[range.upperBound - 1].range.upperBound])
  }

  /// The range without the words at its beginning that are single words of `phrases`.
  func dropping(_ phrases: Phrases, from range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, phrases.holds(all[start].text) { start += 1 }
    return start..<range.upperBound
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter or stands for a number. Most letters are ASCII, and need no look into Unicode's tables.
  var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\0"..."\u{7F}": false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
}

extension String {
  /// The text of these scalars.
  init(of scalars: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
      var count = 0
      for scalar in scalars {
        for byte in scalar.utf8 {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }
}
