import Model

extension FileReader {
  private static let factKeys = ["value", "source", "checked"]

  mutating func readFacts(_ section: Section) {
    guard let field = section["facts"], let facts = entries(of: field) else { return }
    for (name, value) in facts {
      if Placeholder(rawValue: name.value) != nil {
        log.report(.factIsPlaceholder(name.value), at: name.place)
      }
      guard isFactName(name) else { continue }
      draft.facts.append((name, fact(value)))
    }
  }

  /// A fact is named in braces, where a `-` cannot stand.
  private func isFactName(_ name: PlacedText) -> Bool {
    guard name.value.utf8.contains(UInt8(ascii: "-")) else { return isName(name, "facts") }
    log.report(.badName("facts"), at: name.place)
    return false
  }

  private mutating func fact(_ field: Field) -> Fact? {
    guard let section = Section(field, known: Self.factKeys, log) else { return nil }
    let value = section.requiredText("value", log)
    let source = section.requiredText("source", log)
    let checked = date("checked", in: section)
    guard let value, let source, let checked else { return nil }
    draft.speech.append(value)
    return Fact(value: value.value, source: source.value, checked: checked)
  }
}
