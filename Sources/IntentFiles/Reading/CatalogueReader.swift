public import Model

/// Makes a catalogue out of a directory of intent files.
public enum CatalogueReader {
  /// Reads all files and checks them together.
  ///
  /// Every fault of the directory comes out of one run, sorted by file, line and column. There is a catalogue
  /// exactly when none of the faults is an error; warnings may stand beside it.
  public static func read(_ directory: IntentDirectory) -> (catalogue: Catalogue?, faults: [Fault]) {
    let log = FaultLog()
    var reader = FileReader(log: log)
    for file in directory.files { reader.read(file) }
    DraftCheck(draft: reader.draft, log: log).run()
    let place = Place(file: directory.path, line: 1, column: 1)
    if directory.files.isEmpty {
      log.report(.noFiles, at: place)
    } else if reader.draft.intents.isEmpty, !log.hasErrors {
      log.report(.noIntents, at: place)
    }
    return (log.hasErrors ? nil : Catalogue(reader.draft), log.sorted)
  }
}

extension Catalogue {
  /// The catalogue that a draft without errors stands for.
  init(_ draft: Draft) {
    self.init(
      intents: draft.intents.map(Intent.init),
      forms: draft.forms.compactMap(\.form),
      lists: draft.lists.map(\.list),
      rules: Dictionary(draft.rules.map { ($0.name.value, $0.template?.value ?? "") }) { first, _ in first },
      texts: StandardTexts.texts.overlaid(with: Texts(draft.texts)),
      languages: StandardTexts.languages.merging(Texts.byLanguage(draft.languages)) { $0.overlaid(with: $1) },
      cues: StandardTexts.cues.overlaid(with: Texts(draft.cues)),
      facts: Dictionary(draft.facts.compactMap { name, fact in fact.map { (name.value, $0) } }) { first, _ in
        first
      })
  }
}

extension Intent {
  fileprivate init(_ draft: IntentDraft) {
    self.init(
      name: draft.name.map { IntentName($0) }, description: draft.description,
      examples: draft.examples.map(\.example),
      patterns: draft.patterns.map(\.value), notExamples: draft.notExamples.map(\.value),
      form: draft.form?.value, responses: draft.responses, buttons: draft.buttons, routing: draft.routing)
  }
}
