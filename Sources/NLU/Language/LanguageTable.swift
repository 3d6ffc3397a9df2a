import Model

/// Some of the languages that a word can be of.
struct LanguageSet: OptionSet {
  let rawValue: UInt8

  static let dutch = LanguageSet(rawValue: 1 << 7)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Empty for a language that is not written in Latin letters.
  init(_ language: Language) {
    rawValue = LanguageEvidence.latin.firstIndex(of: language).map { 1 << UInt8($0) } ?? 0
  }
}

/// The evidence, ready to be looked up. A class, so that a look into it copies nothing.
final class LanguageTable: Sendable {
  static let shared = LanguageTable()

  private let words: HashTable
  /// By the number of the word.
  private let languages: [LanguageSet]
  private let endings: [Ending]
  /// Whole messages of few words, numbered by their bytes with a space behind each word.
  private let phrases: HashTable
  /// By the number of the phrase.
  private let languagesOfPhrases: [Language]
  /// In words.
  static let longestPhrase = 4

  private init() {
    var words = HashTable(capacity: 2_400)
    var languages: [LanguageSet] = []
    func add(_ list: String, _ language: LanguageSet) {
      for word in list.utf8.split(separator: UInt8(ascii: " ")) {
        let (number, isNew) = words.insert(Self.key(word))
        if isNew { languages.append(language) } else { languages[number].formUnion(language) }
      }
    }
    for language in LanguageEvidence.latin {
      add(LanguageEvidence.words(of: language), LanguageSet(language))
    }
    add(LanguageEvidence.dutch, .dutch)
    self.words = words
    self.languages = languages
    endings = LanguageEvidence.endings.map {
      Ending(
        letters: Self.tail($0.ending.utf8), mask: ~0 >> UInt64(64 - 8 * $0.ending.utf8.count),
        languages: LanguageSet($0.language), isSure: $0.isSure)
    }
    var phrases = HashTable(capacity: 200)
    var languagesOfPhrases: [Language] = []
    for (list, language) in LanguageEvidence.phrases {
      for phrase in list where phrases.insert(Self.key((phrase + " ").utf8)).isNew {
        languagesOfPhrases.append(language)
      }
    }
    (self.phrases, self.languagesOfPhrases) = (phrases, languagesOfPhrases)
  }

  /// The languages that have this word; empty when none is known to.
  func languages(of word: ArraySlice<UInt8>) -> LanguageSet {
    words.number(of: Self.key(word)).map { languages[$0] } ?? []
  }

  /// The language that the words of a message are of, taken together; nil when they are no known phrase.
  func language(ofPhrase message: NormalizedText) -> Language? {
    var hash = FeatureHash(kind: 0)
    for token in message.tokens where token.kind == .word {
      for byte in message.bytes[token.start..<token.end] { hash.combine(byte) }
      hash.combine(UInt8(ascii: " "))
    }
    return phrases.number(of: hash.finished).map { languagesOfPhrases[$0] }
  }

  /// The languages that words ending so are of; those of `sure` have no Dutch word that ends so.
  func endings(of word: ArraySlice<UInt8>) -> (sure: LanguageSet, likely: LanguageSet) {
    let tail = Self.tail(word)
    var found: (sure: LanguageSet, likely: LanguageSet) = ([], [])
    for ending in endings where tail & ending.mask == ending.letters {
      if ending.isSure {
        found.sure.formUnion(ending.languages)
      } else if word.count > 5 {
        found.likely.formUnion(ending.languages)
      }
    }
    return found
  }

  /// An ending of at most eight letters, to be compared with a word's last ones in one step.
  private struct Ending {
    let letters: UInt64
    let mask: UInt64
    let languages: LanguageSet
    let isSure: Bool
  }

  /// The last eight letters side by side, the last one lowest; 0 where there are fewer.
  private static func tail(_ word: some BidirectionalCollection<UInt8>) -> UInt64 {
    var tail: UInt64 = 0
    var shift: UInt64 = 0
    for byte in word.reversed().prefix(8) {
      tail |= UInt64(byte) << shift
      shift += 8
    }
    return tail
  }

  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = FeatureHash(kind: 0)
    for byte in word { hash.combine(byte) }
    return hash.finished
  }

  // MARK: Letters

  /// The letters and signs that only one language has.
  static let letters: [Unicode.Scalar: Language] = Dictionary(
    LanguageEvidence.letters.flatMap { entry in entry.letters.unicodeScalars.map { ($0, entry.language) } }
  ) { first, _ in first }

  static let ukrainian = CyrillicTable(
    letters: LanguageEvidence.Cyrillic.ukrainianLetters, words: LanguageEvidence.Cyrillic.ukrainianWords,
    endings: LanguageEvidence.Cyrillic.ukrainianEndings)
  static let russian = CyrillicTable(
    letters: LanguageEvidence.Cyrillic.russianLetters, words: LanguageEvidence.Cyrillic.russianWords,
    endings: LanguageEvidence.Cyrillic.russianEndings, except: LanguageEvidence.Cyrillic.ukrainianEndings)
}

/// What gives one of two languages in Cyrillic letters away.
struct CyrillicTable: Sendable {
  let letters: Set<Unicode.Scalar>
  let words: Set<String>
  let endings: [String]
  /// Endings that are those of the other language.
  let foreign: [String]

  init(letters: Set<Unicode.Scalar>, words: String, endings: [String], except foreign: [String] = []) {
    self.letters = letters
    self.words = Set(words.split(separator: " ").map(String.init))
    self.endings = endings
    self.foreign = foreign
  }

  /// A point for each letter, for the word and for its ending.
  func points(of word: String) -> Int {
    var points = word.unicodeScalars.count { letters.contains($0) }
    if words.contains(word) { points += 1 } else if has(endings, word), !has(foreign, word) { points += 1 }
    return points
  }

  private func has(_ endings: [String], _ word: String) -> Bool {
    endings.contains { word.hasSuffix($0) && word.unicodeScalars.count > $0.unicodeScalars.count + 1 }
  }
}
