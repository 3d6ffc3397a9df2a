import Model

/// Checks what the files say together; the aspects stand in extensions.
struct DraftCheck {
  let draft: Draft
  let log: FaultLog

  func run() {
    checkNames()
    checkExamples()
    checkAnnotations()
    checkTemplates()
    checkReferences()
    checkSpeech()
    checkPlainness()
  }

  /// Whether nothing is called `name`, as far as the files could be read.
  func isUnknown(_ name: String, in known: some Sequence<String>) -> Bool {
    !known.contains(name) && !draft.unreadWords.contains(name)
  }

  /// Names that two files, or one file twice, give to different things.
  private func checkNames() {
    reportRepeats(
      of: "De intent", draft.intents.compactMap { intent in intent.name.map { ($0, intent.place) } })
    if let first = draft.intents.first(where: { $0.name == nil }) {
      for intent in draft.intents where intent.name == nil && intent.place != first.place {
        log.report(.nullIntent(twice: first.place), at: intent.place)
      }
    }
    reportRepeats(of: "Het formulier", draft.forms.map { ($0.name.value, $0.name.place) })
    reportRepeats(of: "De lijst", draft.lists.map { ($0.name.value, $0.name.place) })
    reportRepeats(of: "De regel", draft.rules.map { ($0.name.value, $0.name.place) })
    reportRepeats(of: "De tekst", draft.texts.map { ($0.key.value, $0.key.place) })
    reportRepeats(
      of: "De tekst",
      draft.languages.flatMap { language, texts in
        texts.map { ("\(language.value): \($0.key.value)", $0.key.place) }
      })
    reportRepeats(of: "Het signaal", draft.cues.map { ($0.key.value, $0.key.place) })
    reportRepeats(of: "Het feit", draft.facts.map { ($0.name.value, $0.name.place) })
  }

  private func reportRepeats(of noun: String, _ names: [(name: String, place: Place)]) {
    var first: [String: Place] = [:]
    for (name, place) in names {
      if let other = first[name] {
        log.report(.defined(twice: noun, name, first: other), at: place)
      } else {
        first[name] = place
      }
    }
  }
}
