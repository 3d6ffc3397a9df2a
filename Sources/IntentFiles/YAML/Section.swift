import Yams

/// A mapping with the keys that may stand in it.
package struct Section {
  /// Where the mapping begins.
  package let place: Place
  /// In the order of writing.
  package let entries: [(key: PlacedText, value: Field)]
  /// Known keys that an unknown one was probably meant for: they are not missing too.
  private let meant: Set<String>

  /// Nil after a report when the field is no mapping. Keys outside `known` are reported; nil allows every key.
  package init?(_ field: Field, known: [String]?, _ log: FaultLog) {
    guard case .mapping(let mapping) = field.node else {
      log.report(field.key.isEmpty ? .notAMapping : .notAMapping(field.key), at: field.place)
      return nil
    }
    var entries: [(PlacedText, Field)] = []
    var meant: Set<String> = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        log.report(.keyIsNoText, at: Field(key: "", node: key, source: field.source).place)
        continue
      }
      let name = PlacedText(scalar, in: field.source)
      if RepeatedKey.isSetAside(name.value) { continue }
      if let known, !known.contains(name.value) {
        if field.key.isEmpty, FileKind(rawValue: name.value) != nil {
          log.report(.belongsApart(name.value), at: name.place)
          continue
        }
        let nearest = Nearest.candidate(to: name.value, in: known)
        if let nearest { meant.insert(nearest) }
        log.report(.unknownKey(name.value, nearest: nearest, known: known), at: name.place)
        continue
      }
      entries.append((name, Field(key: name.value, node: value, source: field.source)))
    }
    place = field.place
    self.entries = entries
    self.meant = meant
  }

  package subscript(key: String) -> Field? { entries.first { $0.key.value == key }?.value }

  /// The field behind a key that must be there.
  package func required(_ key: String, _ log: FaultLog) -> Field? {
    if let field = self[key] { return field }
    if !meant.contains(key) { log.report(.missingKey(key), at: place) }
    return nil
  }

  /// The text behind a key that must be there.
  package func requiredText(_ key: String, _ log: FaultLog) -> PlacedText? { required(key, log)?.text(log) }

  /// The text behind a key that may be left out.
  package func text(_ key: String, _ log: FaultLog) -> PlacedText? { self[key]?.text(log) }
}
