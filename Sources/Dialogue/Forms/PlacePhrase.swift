import Model

/// A place with a name that is no street: "op het Marktplein", "in het Vondelpark".
///
/// "Achter de flat" and "in het park" say too little to find it by: those are asked.
struct PlacePhrase {
  let cues: Cues
  /// What names of places end in: "Wijkpark", "Dorpsplein".
  let endings: [String]

  /// The first such name, as it was written; nil when there is none.
  func first(in message: Interpretation) -> String? {
    // Most messages hold no name at all.
    guard message.text.unicodeScalars.dropFirst().contains(where: \.properties.isUppercase) else {
      return nil
    }
    let words = Words(message.text)
    let (before, articles) = (cues[.beforePlace], cues[.placeArticles])
    for index in words.all.indices.dropLast(2)
    where before.holds(words.all[index].text) && articles.holds(words.all[index + 1].text) {
      let name = words.text(index + 2..<index + 3)
      guard !words.all[index].endsPhrase, !words.all[index + 1].endsPhrase, isName(name) else { continue }
      return name
    }
    return nil
  }

  /// Whether it is written as a name and ends as a place does; a message in capitals says nothing about names.
  private func isName(_ word: String) -> Bool {
    guard word.first?.isUppercase == true, word.dropFirst().allSatisfy({ $0.isLowercase }) else {
      return false
    }
    return endings.contains { word.count > $0.count && word.lowercased().hasSuffix($0) }
  }
}
