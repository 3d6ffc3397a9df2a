import Model

extension DraftCheck {
  /// Braces, choices and placeholders in everything the bot says, and texts that it never says.
  func checkSpeech() {
    let known = Placeholder.allCases.map(\.rawValue) + draft.facts.map(\.name.value)
    for text in draft.speech + foreignSpeech {
      do throws(TextTemplate.ParseError) {
        for reference in try TextTemplate(parsing: text.value).references
        where isUnknown(reference.name, in: known) {
          let nearest = Nearest.candidate(to: reference.name, in: known)
          log.report(
            .unknownPlaceholder(
              reference.name, nearest: nearest, known: Placeholder.allCases.map(\.rawValue)),
            at: text.place(ofByte: reference.offset))
        }
      } catch {
        log.report(.text(error), at: text.place(ofByte: error.offset))
      }
    }
    checkKeys(of: draft.texts, among: StandardTexts.texts.keys, Finding.unknownText)
    checkLanguages()
    checkKeys(of: draft.cues, among: StandardTexts.cues.keys, Finding.unknownCue)
  }

  /// Texts or cues that the bot does not know.
  func checkKeys(
    of entries: [(key: PlacedText, variants: [PlacedText])], among standard: Set<String>,
    _ finding: (_ key: String, _ nearest: String?) -> Finding
  ) {
    guard !standard.isEmpty else { return }
    for (key, _) in entries where !standard.contains(key.value) {
      log.report(finding(key.value, Nearest.candidate(to: key.value, in: standard)), at: key.place)
    }
  }
}
