import Model

extension DraftCheck {
  /// Whether the bot ever says the texts in other languages.
  func checkLanguages() {
    let standard = StandardTexts.languages
    guard !standard.isEmpty else { return }
    for (language, texts) in draft.languages {
      guard let known = standard[language.value] else {
        log.report(.unknownLanguage(language.value, known: standard.keys.sorted()), at: language.place)
        continue
      }
      checkKeys(of: texts, among: known.keys, Finding.unknownText)
    }
  }

  /// What the bot says in other languages: plain Dutch does not bind it, placeholders do.
  var foreignSpeech: [PlacedText] { draft.languages.flatMap { $0.texts.flatMap(\.variants) } }
}
