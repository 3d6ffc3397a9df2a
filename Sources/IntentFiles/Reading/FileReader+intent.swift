import Model

extension FileReader {
  /// What fits on a button.
  private static let longestDescription = 45

  /// Reads an intent file; nil when it is not clear which intent it is about.
  mutating func intent(_ section: Section) -> IntentDraft? {
    let nameField = section.required("intent", log)
    let name = nameField.flatMap { $0.isNull ? nil : $0.text(log) }
    let examples = section.required("examples", log)?.texts(log) ?? []
    let description = section.text("description", log)
    if let description, description.value.count > Self.longestDescription {
      log.report(
        .longDescription(description.value.count, limit: Self.longestDescription), at: description.place)
    }
    let responses = section["responses"]?.replies(log) ?? []
    let buttons = section["buttons"]?.texts(log) ?? []
    let draft = IntentDraft(
      name: name?.value, place: nameField?.place ?? section.place,
      description: spoken(description) ?? "",
      examples: examples.map { (annotated($0), $0) },
      patterns: section["patterns"]?.texts(log) ?? [],
      notExamples: section["not_examples"]?.texts(log) ?? [],
      form: section.text("form", log),
      responses: spoken(responses), buttons: spoken(buttons),
      routing: section.text("routing", log)?.value)
    guard let nameField, name != nil || nameField.isNull else { return nil }
    return draft
  }

  /// An example with its annotations taken out of the text.
  private func annotated(_ text: PlacedText) -> Example {
    do throws(AnnotationError) {
      return try Example(annotated: text.value)
    } catch {
      log.report(error.finding, at: text.place(ofByte: error.offset))
      return Example(text.value)
    }
  }
}
