/// A feature in readable form: the words, or the part of a word, that it was made of.
public struct FeatureName: Sendable, Hashable {
  /// What of a message a feature looks at.
  public enum Kind: String, Sendable, CaseIterable {
    case word
    /// The first word of the message.
    case first
    /// Two neighbours.
    case pair
    /// The first two words.
    case firstPair = "first_pair"
    /// Two words, as they sound, with one to three others between them.
    case distantPair = "distant_pair"
    /// The last word of the message.
    case last
    /// What kind of word it is: "familie".
    case wordClass = "class"
    /// Two neighbours, at least one of them as its kind: "familie betalen".
    case classPair = "class_pair"
    /// Letters side by side; a space stands where the word begins or ends.
    case letters
  }

  public let kind: Kind
  /// As normalised; digits are zeros, since only how many there are is looked at.
  public let text: String
}

/// A feature of one message: its name, and the words of the message that it was found in.
struct NamedFeature {
  let name: FeatureName
  /// The word, or the two, as they stand in the message: "betalen" for the letters "etal", "we … 200" for two.
  let words: String
}

extension FeatureExtractor {
  /// The features of `text`, or of some of its tokens, by name, in the order in which `extract` hands them out.
  static func named(
    _ text: NormalizedText, tokens: Range<Int>? = nil, classes: WordClasses?
  ) -> [NamedFeature] {
    let range = tokens ?? text.tokens.indices
    let words = range.map { (name: name(of: $0, in: text), own: text.word($0)) }
    let kinds = range.map { index in classes?.name(of: text.bytes(of: index)) }
    var features: [NamedFeature] = []
    func add(_ kind: FeatureName.Kind, _ words: [(name: String, own: String)], _ joint: String = " ") {
      features.append(
        NamedFeature(
          name: FeatureName(kind: kind, text: words.map(\.name).joined(separator: joint)),
          words: words.map(\.own).joined(separator: joint)))
    }
    for (index, word) in words.enumerated() {
      add(.word, [word])
      if let kind = kinds[index] { add(.wordClass, [(kind, word.own)]) }
      if index > 0, kinds[index - 1] != nil || kinds[index] != nil {
        add(
          .classPair,
          [index - 1, index].map { (kinds[$0].map { "<\($0)>" } ?? words[$0].name, words[$0].own) })
      }
      if index == 0 {
        add(.first, [word])
      } else {
        add(.pair, [words[index - 1], word])
        if index == 1 { add(.firstPair, [words[0], word]) }
      }
      for distance in reach.reversed() where index >= distance {
        add(.distantPair, [words[index - distance], word], " … ")
      }
      let token = text.tokens[range.lowerBound + index]
      if token.kind == .word {
        features += letters(of: token, in: text).map { NamedFeature(name: $0, words: word.own) }
      }
    }
    if let last = words.last { add(.last, [last]) }
    return features
  }

  /// The text of the feature that token `index` is by itself.
  static func name(of index: Int, in text: NormalizedText) -> String {
    let word = text.word(index)
    return text.tokens[index].kind == .digits ? String(repeating: "0", count: word.utf8.count) : word
  }

  private static func letters(of token: Token, in text: NormalizedText) -> [FeatureName] {
    let (start, end) = (token.start - 1, token.end + 1)
    return (start..<end).flatMap { from in
      gramLengths.filter { from + $0 <= end }.map { length in
        FeatureName(
          kind: .letters, text: String(decoding: text.bytes[from..<from + length], as: UTF8.self))
      }
    }
  }
}
