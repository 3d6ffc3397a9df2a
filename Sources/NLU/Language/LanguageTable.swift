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

/// The evidence, ready to be looked up.
struct LanguageTable: Sendable {
  static let shared = LanguageTable()

  private let words: [UInt64: LanguageSet]
  private let endings: [(bytes: [UInt8], language: Language, points: Int)]
  let phrases: [String: Language]
  /// In words.
  static let longestPhrase = 4

  private init() {
    var words: [UInt64: LanguageSet] = [:]
    words.reserveCapacity(2_400)
    func add(_ list: String, _ languages: LanguageSet) {
      for word in list.utf8.split(separator: UInt8(ascii: " ")) {
        words[Self.key(word), default: []].formUnion(languages)
      }
    }
    for language in LanguageEvidence.latin {
      add(LanguageEvidence.words(of: language), LanguageSet(language))
    }
    add(LanguageEvidence.dutch, .dutch)
    self.words = words
    endings = LanguageEvidence.endings.map { (Array($0.ending.utf8), $0.language, $0.isSure ? 2 : 1) }
    phrases = Dictionary(
      LanguageEvidence.phrases.flatMap { entry in entry.phrases.map { ($0, entry.language) } }
    ) { first, _ in first }
  }

  /// The languages that have this word; empty when none is known to.
  func languages(of word: ArraySlice<UInt8>) -> LanguageSet { words[Self.key(word)] ?? [] }

  /// What the end of an unknown word says for a language, in half points.
  func endingPoints(of word: ArraySlice<UInt8>, in language: Language) -> Int {
    var points = 0
    for ending in endings where ending.language == language {
      guard ending.points == 2 || word.count > 5, word.count >= ending.bytes.count,
        word.suffix(ending.bytes.count).elementsEqual(ending.bytes)
      else { continue }
      points = max(points, ending.points)
    }
    return points
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
