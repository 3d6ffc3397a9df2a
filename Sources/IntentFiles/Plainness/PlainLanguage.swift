/// Whether a text is plain Dutch, about level B1: short sentences, words that people know, somebody who does something.
struct PlainLanguage {
  /// So many words a sentence may have.
  static let longestSentence = 15
  /// Words shorter than this are taken for known: frequency tells little about them.
  static let longWord = 9
  /// No word may be longer, unless people here know it.
  static let longestWord = 18

  /// Office word or phrase → what to write.
  let officeWords: [String: String]
  /// Long or rare words that people here know.
  let familiar: Set<String>

  /// What is not plain in a text, with the byte where it stands.
  func findings(in text: String) -> [(finding: Finding, offset: Int)] {
    SpokenWords(text).sentences.flatMap { words -> [(finding: Finding, offset: Int)] in
      var found = officeWords(in: words)
      if words.count > Self.longestSentence {
        found.append((.longSentence(words.count, limit: Self.longestSentence), words[0].offset))
      }
      if let (verb, participle) = passive(in: words) {
        found.append((.passive(verb.text, participle.text), verb.offset))
      }
      found += words.filter { isHard($0) }.map { (.hardWord($0.text), $0.offset) }
      return found
    }
  }

  private func officeWords(in words: [SpokenWords.Word]) -> [(finding: Finding, offset: Int)] {
    words.indices.compactMap { index in
      for count in stride(from: min(4, words.count - index), through: 1, by: -1) {
        let phrase = words[index..<index + count].map(\.text).joined(separator: " ")
        if let plain = officeWords[phrase] { return (.officeWord(phrase, plain: plain), words[index].offset) }
      }
      return nil
    }
  }

  // MARK: Words

  private func isHard(_ word: SpokenWords.Word) -> Bool {
    guard !word.isName, word.text.count >= Self.longWord, !familiar.contains(word.text),
      word.text.contains(where: \.isLetter), officeWords[word.text] == nil
    else { return false }
    return word.text.count > Self.longestWord || !isKnown(word.text)
  }

  /// Whether a word is frequent, or put together out of frequent ones: "buurthuis", "buurtgenoten".
  private func isKnown(_ word: String, parts: Int = 3) -> Bool {
    if isFrequent(word) { return true }
    guard parts > 1 else { return false }
    let letters = Array(word)
    guard letters.count >= 6 else { return false }
    return (3...letters.count - 3).contains { cut in
      let (head, tail) = (String(letters[..<cut]), String(letters[cut...]))
      let isHead =
        isFrequent(head)
        || ["s", "en", "e", "-"].contains {
          head.hasSuffix($0) && isFrequent(String(head.dropLast($0.count)))
        }
      return isHead && isKnown(tail, parts: parts - 1)
    }
  }

  private func isFrequent(_ word: String) -> Bool {
    if FrequentWords.all.contains(word) || familiar.contains(word) { return true }
    return ["en", "s", "e", "je", "jes", "tje", "n"].contains { ending in
      word.hasSuffix(ending) && word.count - ending.count > 3
        && FrequentWords.all.contains(String(word.dropLast(ending.count)))
    }
  }

  // MARK: Passive

  private static let passiveVerbs: Set<String> = ["wordt", "worden", "werd", "werden"]

  private func passive(in words: [SpokenWords.Word]) -> (
    verb: SpokenWords.Word, participle: SpokenWords.Word
  )? {
    guard let verb = words.first(where: { Self.passiveVerbs.contains($0.text) }),
      let participle = words.first(where: { isParticiple($0.text) })
    else { return nil }
    return (verb, participle)
  }

  private static let prefixes = [
    "", "aan", "af", "bij", "door", "goed", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit",
    "voor",
    "weg", "rond", "los", "vast", "klaar",
  ]
  /// What looks like a participle and is none.
  private static let others: Set<String> = [
    "gebeurt", "gesprekken", "geld", "geest", "geen", "gebied", "geduld", "gevaren", "gevoelens", "gedachten",
    "gegevens", "verband", "verstand", "bestand", "gemeenten", "gezicht", "gewicht", "gerecht", "geluiden",
  ]

  /// Participles without "ge" that end in "en", as infinitives do.
  private static let strong: Set<String> = [
    "verzonden", "besproken", "besloten", "verloren", "bekeken", "beschreven", "verkregen", "ontvangen",
    "onderzocht",
    "verwezen", "bewezen", "herzien",
  ]

  private func isParticiple(_ word: String) -> Bool {
    if Self.strong.contains(word) { return true }
    guard word.count >= 6, !Self.others.contains(word) else { return false }
    return Self.prefixes.contains { prefix in
      guard word.hasPrefix(prefix) else { return false }
      let rest = word.dropFirst(prefix.count)
      if rest.hasPrefix("ge") { return ["d", "t", "en"].contains { rest.hasSuffix($0) } }
      return ["be", "ver", "ont", "her"].contains { rest.hasPrefix($0) } && rest.hasSuffix("d")
    }
  }
}
