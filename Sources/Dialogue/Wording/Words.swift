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
      let word = String(String.UnicodeScalarView(scalars[start..<at])).lowercased()
      let ends = at < scalars.count && ",;.!?:".unicodeScalars.contains(scalars[at])
      words.append(Word(text: word, range: start..<at, endsPhrase: ends))
    }
    all = words
  }

  /// Letters and digits; and a dot, dash, at sign or apostrophe between two of them: "i.p.v", "anna@example.nl".
  private static func isInside(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      scalars.indices.contains(index)
        && (scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil)
    }
    if isLetter(at) { return true }
    return ".-@'’_/".unicodeScalars.contains(scalars[at]) && isLetter(at - 1) && isLetter(at + 1)
  }

  var count: Int { all.count }

  /// The places, in words, where one of the phrases stands; longer phrases first at one place.
  func ranges(of phrases: [String]) -> [Range<Int>] {
    let wanted = phrases.map { Words($0).all.map(\.text) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    var found: [Range<Int>] = []
    var at = 0
    while at < all.count {
      let phrase = wanted.first { phrase in
        at + phrase.count <= all.count && zip(phrase, all[at...]).allSatisfy { $0 == $1.text }
      }
      if let phrase {
        found.append(at..<at + phrase.count)
        at += phrase.count
      } else {
        at += 1
      }
    }
    return found
  }

  func contains(_ phrases: [String]) -> Bool { !ranges(of: phrases).isEmpty }

  func begins(with phrases: [String]) -> Bool { ranges(of: phrases).first?.lowerBound == 0 }

  /// Whether the message is nothing but one of the phrases.
  func isOnly(_ phrases: [String]) -> Bool { ranges(of: phrases).first == 0..<max(1, all.count) }

  /// These words as they were written, with what stands between them.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.upperBound <= all.count else { return "" }
    let part = scalars[all[range.lowerBound].range.lowerBound..<all[range.upperBound - 1].range.upperBound]
    return String(String.UnicodeScalarView(part))
  }

  /// The range without the words at its beginning that belong to `phrases`.
  func dropping(_ phrases: [String], from range: Range<Int>) -> Range<Int> {
    let skipped = Set(phrases)
    var start = range.lowerBound
    while start < range.upperBound, skipped.contains(all[start].text) { start += 1 }
    return start..<range.upperBound
  }
}

extension Scene {
  /// The words of the message.
  var words: Words { Words(message.text) }

  func cue(_ key: CueKey) -> [String] { catalogue.cues[key.rawValue] }

  /// Whether the message holds one of the words of a cue.
  func hears(_ key: CueKey) -> Bool { words.contains(cue(key)) }
}
