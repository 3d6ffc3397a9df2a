import Model

extension DraftCheck {
  /// Whether everything that the bot says is plain Dutch.
  func checkPlainness() {
    let language = PlainLanguage(
      officeWords: StandardTexts.officeWords.merging(draft.officeWords) { $1 },
      familiar: StandardTexts.familiar.union(draft.familiar))
    for text in draft.speech {
      for (finding, offset) in language.findings(in: text.value) {
        log.report(finding, at: text.place(ofByte: offset))
      }
    }
  }
}
