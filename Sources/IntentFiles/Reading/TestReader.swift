public import Model

/// Reads files of test utterances: `intent`, `lands` that belong to it, and `misses` that belong elsewhere.
public enum TestReader {
  /// Every utterance that could be read, and what is wrong with the rest.
  public static func read(_ directory: IntentDirectory) -> (utterances: [PlacedUtterance], faults: [Fault]) {
    let log = FaultLog()
    let utterances = directory.files.flatMap { file -> [PlacedUtterance] in
      guard let source = SourceText.checked(file, log), let document = YAMLDocument.parse(source, log)
      else { return [] }
      let root = Field(key: "", node: document.root, source: document.source)
      guard let section = Section(root, known: ["intent", "lands", "misses"], log) else { return [] }
      return read(section, log)
    }
    return (utterances, log.sorted)
  }

  private static func read(_ section: Section, _ log: FaultLog) -> [PlacedUtterance] {
    guard let intent = section.required("intent", log) else { return [] }
    let name = name(intent, log)
    let lands = section["lands"]?.texts(log).map { placed($0, name) } ?? []
    let misses = section["misses"]?.elements(log).compactMap { element -> PlacedUtterance? in
      guard let miss = Section(element, known: ["text", "intent"], log),
        let text = miss.requiredText("text", log), let intent = miss.required("intent", log)
      else { return nil }
      return placed(text, Self.name(intent, log))
    }
    return lands + (misses ?? [])
  }

  /// Nil for `null`: out of scope.
  private static func name(_ field: Field, _ log: FaultLog) -> IntentName? {
    field.isNull ? nil : field.text(log).map { IntentName($0.value) }
  }

  private static func placed(_ text: PlacedText, _ intent: IntentName?) -> PlacedUtterance {
    PlacedUtterance(text.value, intent: intent, file: text.place.file, line: text.place.line)
  }
}
