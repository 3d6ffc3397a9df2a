import Model

extension FileReader {
  private static let promiseKeys = ["what", "working_days", "weeks", "intents", "source", "checked"]

  /// Reads a promise or a further term; nil after a report.
  mutating func promise(_ field: Field) -> PromiseTerm? {
    guard let section = Section(field, known: Self.promiseKeys, log) else { return nil }
    let what = spoken(section.requiredText("what", log))
    let length = length(section)
    let source = section.requiredText("source", log)
    let checked = date("checked", in: section)
    let intents = section["intents"]?.texts(log) ?? []
    draft.promisedFor += intents
    guard let what, let length, let source, let checked else { return nil }
    return PromiseTerm(
      what: what, length: length, intents: intents.map { IntentName($0.value) }, source: source.value,
      checked: checked)
  }

  /// `working_days`, or `weeks` where a law counts those.
  private func length(_ section: Section) -> PromiseTerm.Length? {
    if section["weeks"] != nil {
      return number("weeks", upTo: 52, in: section).map { .weeks($0) }
    }
    return number("working_days", upTo: 366, in: section).map { .workingDays($0) }
  }

  private func number(_ key: String, upTo most: Int, in section: Section) -> Int? {
    guard let text = section.requiredText(key, log) else { return nil }
    guard let number = Int(text.value), (0...most).contains(number) else {
      log.report(.notANumber(key), at: text.place)
      return nil
    }
    return number
  }
}
