public import Model

extension CatalogueReader {
  /// The examples and patterns of every intent, with the lines that they stand on.
  ///
  /// Takes what can be read; the faults come from ``read(_:)``.
  public static func sources(_ directory: IntentDirectory) -> [IntentSource] {
    var reader = FileReader(log: FaultLog())
    for file in directory.files { reader.read(file) }
    return reader.draft.intents.map(IntentSource.init)
  }
}

extension IntentSource {
  fileprivate init(_ draft: IntentDraft) {
    let name = draft.name.map { IntentName($0) }
    func placed(_ text: String, _ place: Place) -> PlacedUtterance {
      PlacedUtterance(text, intent: name, file: place.file, line: place.line)
    }
    self.init(
      intent: name, file: draft.place.file, line: draft.place.line,
      examples: draft.examples.map { placed($0.example.text, $0.text.place) },
      patterns: draft.patterns.map { placed($0.value, $0.place) })
  }
}
