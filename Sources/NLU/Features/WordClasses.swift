/// Dutch words that can stand in for each other in what somebody wants: "oma" and "tante", "lied" and "nummer".
///
/// A classifier that has seen ten examples of an intent has not seen most of its words; through their classes it knows
/// them all the same. With hundreds of examples it learns more from the words themselves.
struct WordClasses: Sendable {
  /// Numbers the words that have a class, by their feature.
  private let words: HashTable
  /// The class of each of those words.
  private let classes: [UInt16]
  /// The names of the classes.
  let names: [String]

  /// `lists`: a class a line, its name and a colon before its words, all as `NormalizedText` writes them.
  init(_ lists: [String]) {
    var words = HashTable(capacity: 4_000)
    var classes: [UInt16] = []
    var names: [String] = []
    for line in lists.joined(separator: "\n").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      for word in line[line.index(after: colon)...].split(separator: " ") {
        let (_, isNew) = words.insert(FeatureExtractor.word(word.utf8))
        if isNew { classes.append(UInt16(names.count)) }
      }
      names.append(String(line[..<colon]))
    }
    (self.words, self.classes, self.names) = (words, classes, names)
  }

  /// The class of the word with this feature; nil when it has none.
  @inline(__always)
  func number(of word: UInt64) -> Int? { words.number(of: word).map { Int(classes[$0]) } }

  /// The name of the class of a normalised word; nil when it has none.
  func name(of word: some Sequence<UInt8>) -> String? {
    number(of: FeatureExtractor.word(word)).map { names[$0] }
  }

  static let dutch = WordClasses([things, doings])

  /// How much the classes count for beside words and characters, by the mean number of examples a class of the model has:
  /// 0.6 for ten, 0.3 for a hundred, nothing from `enough` on, where looking them up brings nothing.
  static func weight(examplesEach: Int) -> Float {
    examplesEach >= enough ? 0 : min(0.6, 3 / Float(max(1, examplesEach)).squareRoot())
  }

  private static let enough = 150
}
