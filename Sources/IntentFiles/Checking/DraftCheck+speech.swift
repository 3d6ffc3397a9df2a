import Model

extension DraftCheck {
  /// Braces, choices and placeholders in everything the bot says, and texts that it never says.
  func checkSpeech() {
    let known = Placeholder.allCases.map(\.rawValue) + draft.facts.map(\.name.value)
    for text in draft.speech {
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
    let standard = StandardTexts.texts.keys
    guard !standard.isEmpty else { return }
    for (key, _) in draft.texts where !standard.contains(key.value) {
      log.report(
        .unknownText(key.value, nearest: Nearest.candidate(to: key.value, in: standard)), at: key.place)
    }
  }
}
