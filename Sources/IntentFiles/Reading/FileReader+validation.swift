import Model

extension FileReader {
  private static let validationKeys = ["future", "min", "max", "min_words", "max_words", "text"]
  /// More than anybody means.
  private static let most = 1_000_000

  /// Reads what an answer must be; nil when nothing of it can be read.
  mutating func validation(_ field: Field, of kind: SlotKind?) -> Validation? {
    guard let section = Section(field, known: Self.validationKeys, log) else { return nil }
    let isFuture = section["future"].flatMap { flag($0) } ?? false
    let count = range("min", "max", in: section)
    let words = range("min_words", "max_words", in: section)
    let text = spoken(section.required("text", log)?.replies(log) ?? [])
    let fitting: [(key: String, kind: SlotKind)] = [
      ("future", .moment), ("min", .people), ("max", .people), ("min_words", .text), ("max_words", .text),
    ]
    for (key, wanted) in fitting where kind != nil && kind != wanted {
      if let field = section[key] {
        log.report(.validationOfOtherKind(key, kind: wanted.rawValue), at: field.place)
      }
    }
    guard !text.isEmpty else { return nil }
    return Validation(isFuture: isFuture, count: count, words: words, text: text)
  }

  /// The range between two keys, of which one may be missing.
  private func range(_ low: String, _ high: String, in section: Section) -> ClosedRange<Int>? {
    let lower = section.text(low, log).flatMap { number($0, low) }
    let upper = section.text(high, log).flatMap { number($0, high) }
    guard lower != nil || upper != nil else { return nil }
    let (from, to) = (lower ?? 0, upper ?? Self.most)
    guard from <= to else {
      log.report(.emptyRange(low, high), at: section[low]?.place ?? section.place)
      return nil
    }
    return from...to
  }

  private func number(_ text: PlacedText, _ key: String) -> Int? {
    guard let number = Int(text.value), (0...Self.most).contains(number) else {
      log.report(.notACount(key), at: text.place)
      return nil
    }
    return number
  }
}
