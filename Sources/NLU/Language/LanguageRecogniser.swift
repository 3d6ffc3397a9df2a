import Model

/// Tells whether a message is in another language than Dutch, and in which.
///
/// Only clear evidence counts: dialect, Dutch with mistakes, and Dutch with foreign words in it are Dutch.
enum LanguageRecogniser {
  /// The language of a message; nil for Dutch, and for what is not clear.
  ///
  /// `text`: the message as it was written; its letters tell what the folded ones no longer do.
  static func language(of message: NormalizedText, in text: String) -> Language? {
    var letters = LetterEvidence()
    if !message.isASCII {
      letters = LetterEvidence(text)
      switch letters.script {
      case .arabic: return .arabic
      case .cyrillic: return cyrillic(message)
      case .latin: break
      }
    }
    return latin(message, letters)
  }

  // MARK: Latin letters

  private static func latin(_ message: NormalizedText, _ letters: LetterEvidence) -> Language? {
    let table = LanguageTable.shared
    var (words, dutch) = (0, 0)
    for index in message.tokens.indices where message.tokens[index].kind == .word {
      words += 1
      if table.languages(of: message.bytes(of: index)) == .dutch { dutch += 1 }
    }
    if words <= LanguageTable.longestPhrase, let language = table.language(ofPhrase: message) {
      return language
    }
    // Nearly every message ends here: so much of it is Dutch that the rest cannot outweigh it.
    let most = (words - dutch) * (letters.isEmpty ? 2 : 4)
    guard words >= 3, most * 5 >= dutch * 16 else { return nil }
    let clues = message.tokens.indices.filter { message.tokens[$0].kind == .word }.map { index in
      let word = message.bytes(of: index)
      return Clue(word: word, languages: table.languages(of: word), table)
    }
    var best: Evidence?
    for language in LanguageEvidence.latin {
      var evidence = Evidence(language: language, words: words, own: 2 * letters.words(of: language))
      for clue in clues { evidence.add(clue) }
      if evidence.isClear, evidence.isStronger(than: best) { best = evidence }
    }
    return best?.language
  }

  /// What one word says.
  private struct Clue {
    /// The languages that have the word.
    let languages: LanguageSet
    /// Those that its end is sure to be of, and likely to be of; looked at only where nothing has the word, or another.
    let endings: (sure: LanguageSet, likely: LanguageSet)
    let isLetter: Bool
    let isEnglishI: Bool

    init(word: ArraySlice<UInt8>, languages: LanguageSet, _ table: LanguageTable) {
      self.languages = languages
      endings = languages.contains(.dutch) ? ([], []) : table.endings(of: word)
      isLetter = word.count == 1
      isEnglishI = isLetter && word.first == UInt8(ascii: "i")
    }
  }

  /// What speaks for one language and against it, in half points.
  private struct Evidence {
    let language: Language
    /// How many words the message has.
    let words: Int
    /// From what no Dutch has.
    var own = 0
    /// From words that Dutch has too.
    var shared = 0
    /// From words that are Dutch and not of this language.
    var dutch = 0

    var total: Int { own + shared }

    mutating func add(_ clue: Clue) {
      let mine = LanguageSet(language)
      if clue.languages.contains(mine) {
        if clue.languages.contains(.dutch) || isInitial(clue) { shared += 1 } else { own += 2 }
      } else if clue.languages.contains(.dutch) {
        dutch += 2
      } else if clue.endings.sure.contains(mine) {
        own += 2
      } else if clue.endings.likely.contains(mine) {
        own += 1
      }
    }

    /// A single letter says little, but for the English "I".
    private func isInitial(_ clue: Clue) -> Bool {
      clue.isLetter && !(language == .english && clue.isEnglishI)
    }

    /// Much more for this language than for Dutch, and from a fair share of the words.
    var isClear: Bool {
      let outweighs = own >= 3 && total >= 4 && 10 * own >= 16 * dutch + 8
      let isAlone = dutch == 0 && own >= 2 && total >= 3 && words <= 8
      return (outweighs || isAlone) && 5 * total >= 3 * words
    }

    func isStronger(than other: Evidence?) -> Bool {
      guard let other else { return true }
      return (total, own) > (other.total, other.own)
    }
  }

  // MARK: Cyrillic letters

  private static func cyrillic(_ message: NormalizedText) -> Language {
    var ukrainian = 0
    var russian = 0
    for index in message.tokens.indices where message.tokens[index].kind == .word {
      let word = message.word(index)
      ukrainian += LanguageTable.ukrainian.points(of: word)
      russian += LanguageTable.russian.points(of: word)
    }
    // Where nothing tells, what most who write so here speak.
    return russian > ukrainian ? .russian : .ukrainian
  }
}
