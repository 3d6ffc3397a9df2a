extension LinearModel {
  /// The message as the classifier reads it: each long word that no example has stands as the one that was meant, where
  /// there is one.
  func corrected(_ text: NormalizedText) -> NormalizedText {
    guard let spelling else { return text }
    var meant: [(token: Int, word: UnsafeBufferPointer<UInt8>)] = []
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      let word = text.bytes(of: index)
      // Nearly every word ends here.
      guard word.count >= Spelling.shortest, row(of: FeatureExtractor.word(word)) == nil,
        let correction = spelling.meant(by: word)
      else { continue }
      meant.append((index, correction))
    }
    return meant.isEmpty ? text : text.replacing(meant)
  }
}
