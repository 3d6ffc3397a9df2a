import Model
import Yams

extension FileReader {
  private static let valueKeys = ["value", "title", "words", "only_asked", "only_alone"]

  /// Reads a list file; nil when its name cannot be read.
  mutating func list(_ section: Section) -> ListDraft? {
    let name = name("list", in: section)
    let isWildcard = section["wildcard"].flatMap { flag($0) } ?? false
    let isOpening = section["opening"].flatMap { flag($0) } ?? false
    var values: [(value: ValueList.Value, words: [PlacedText], place: Place)] = []
    if let field = section["values"] {
      values = field.elements(log).compactMap { value($0) }
      if isWildcard, let name { log.report(.wildcardWithValues(name.value), at: field.place) }
    } else if !isWildcard {
      _ = section.required("values", log)
    }
    reportRepeats(values)
    guard let name else { return nil }
    return ListDraft(
      name: name,
      list: ValueList(
        name: name.value, values: values.map(\.value), isWildcard: isWildcard, isOpening: isOpening))
  }

  func flag(_ field: Field) -> Bool? {
    guard let text = field.text(log) else { return nil }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      log.report(.notABoolean(field.key), at: text.place)
      return nil
    }
  }

  /// One value: a mapping, or a text that is value, title and word in one.
  private mutating func value(_ field: Field) -> (ValueList.Value, [PlacedText], Place)? {
    if case .scalar = field.node {
      guard let text = field.text(log) else { return nil }
      draft.speech.append(text)
      return (ValueList.Value(name: text.value, title: text.value, words: [text.value]), [text], text.place)
    }
    guard let section = Section(field, known: Self.valueKeys, log) else { return nil }
    let name = section.requiredText("value", log)
    let title = spoken(section.text("title", log))
    let words = section["words"]?.texts(log) ?? []
    let onlyAsked = section["only_asked"]?.texts(log) ?? []
    let onlyAlone = section["only_alone"]?.texts(log) ?? []
    for (key, limited) in [("only_asked", onlyAsked), ("only_alone", onlyAlone)] {
      for word in limited where !words.contains(where: { $0.value == word.value }) {
        log.report(.limitedIsNoWord(word.value, key: key), at: word.place)
      }
    }
    guard let name else { return nil }
    let value = ValueList.Value(
      name: name.value, title: title ?? name.value,
      words: words.isEmpty ? [title ?? name.value] : words.map(\.value), onlyAsked: onlyAsked.map(\.value),
      onlyAlone: onlyAlone.map(\.value))
    return (value, words, name.place)
  }

  private func reportRepeats(_ values: [(value: ValueList.Value, words: [PlacedText], place: Place)]) {
    var names: [String: Place] = [:]
    var words: [String: (value: String, place: Place)] = [:]
    for (value, texts, place) in values {
      if let first = names[value.name] {
        log.report(.repeatedValue(value.name, first: first), at: place)
      } else {
        names[value.name] = place
      }
      for word in texts {
        let key = NormalisedText.key(word.value)
        if let other = words[key], other.value != value.name {
          log.report(.ambiguousWord(word.value, first: other.place), at: word.place)
        } else if words[key] == nil {
          words[key] = (value.name, word.place)
        }
      }
    }
  }
}
