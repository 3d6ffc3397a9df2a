import Model

/// What the letters of a message tell: in which script it is, and in how many words a letter stands that Dutch never has.
struct LetterEvidence {
  enum Script {
    case latin
    case arabic
    case cyrillic
  }

  private(set) var script = Script.latin
  private var found: [Language: Int] = [:]

  var isEmpty: Bool { found.isEmpty }

  /// In how many words there is a letter or sign of `language`.
  func words(of language: Language) -> Int { found[language] ?? 0 }

  init() {}

  init(_ text: String) {
    var (latin, arabic, cyrillic) = (0, 0, 0)
    var ofWord: Set<Language> = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x0A, 0x09: ofWord.removeAll(keepingCapacity: true)
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0x400...0x4FF: cyrillic += 1
      case 0x600...0x6FF: arabic += 1
      default:
        if (0xC0...0x17F).contains(scalar.value) { latin += 1 }
        if let language = LanguageTable.letters[scalar], ofWord.insert(language).inserted {
          found[language, default: 0] += 1
        }
      }
    }
    // A foreign name in a Dutch sentence is no other language, and a single letter is an emoticon.
    guard arabic + cyrillic > latin, arabic + cyrillic >= 3 else { return }
    script = arabic > cyrillic ? .arabic : .cyrillic
  }
}
